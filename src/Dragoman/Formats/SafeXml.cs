using System.Xml;

namespace Dragoman.Formats;

/// <summary>XML from strangers: document types are not read, so that nothing is fetched and nothing multiplies; what they would define is an error.</summary>
internal static class SafeXml
{
    public static XmlReader Open(Stream bytes) => XmlReader.Create(bytes, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    });
}
