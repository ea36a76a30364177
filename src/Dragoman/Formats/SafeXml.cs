using System.Xml;

namespace Dragoman.Formats;

/// <summary>XML from strangers: document types, which may fetch and multiply, are an error.</summary>
internal static class SafeXml
{
    public static XmlReader Open(Stream bytes) => XmlReader.Create(bytes, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    });
}
