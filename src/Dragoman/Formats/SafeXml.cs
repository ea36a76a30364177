using System.Xml;

namespace Dragoman.Formats;

/// <summary>XML from strangers: a document type is passed over, so nothing is fetched and no entity of it is known; one that is used is an error.</summary>
internal static class SafeXml
{
    public static XmlReader Open(Stream bytes) => XmlReader.Create(bytes, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    });
}
