using System.Globalization;
using System.Text;
using System.Xml;
using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>Writes entries as an Atom feed (RFC 4287), those told of last first; an entry links to the articles that tell it.</summary>
public sealed class AtomFeed(EntryWords words, Uri? self = null)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the feed; entries link to their pages where there is a site.</summary>
    /// <param name="record">What leaves.</param>
    /// <param name="title">What the feed is about, for people.</param>
    /// <param name="output">UTF-8 XML.</param>
    public void Write(ExportedRecord record, string title, Stream output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("feed", Namespace);
        Element(xml, "id", $"urn:dragoman:feed:{ClaimId.Of(title)}");
        Element(xml, "title", title);
        Element(xml, AtomTerms.Updated, Moment(record.Today));
        if (self is not null)
            Link(xml, AtomTerms.Self, self.AbsoluteUri);
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", "Dragoman");
        xml.WriteEndElement();
        foreach (var entry in record.Entries.OrderByDescending(e => ExportedRecord.LastTold(e) ?? DateOnly.MinValue).ThenBy(e => e.Id, StringComparer.Ordinal))
            Write(xml, record, entry);
        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, ExportedRecord record, Entry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", $"urn:dragoman:entry:{entry.Id}");
        Element(xml, "title", words.Of(entry.Merged));
        Element(xml, AtomTerms.Updated, Moment(ExportedRecord.LastTold(entry) ?? record.Today));
        if (self is not null)
            Link(xml, AtomTerms.Alternate, new Uri(self, $"/entries/{entry.Id}").AbsoluteUri);
        foreach (var address in entry.Claims.Select(c => c.Article.Url).OfType<string>().Distinct().Where(a => Uri.IsWellFormedUriString(a, UriKind.Absolute)))
            Link(xml, AtomTerms.Related, address);
        xml.WriteStartElement(AtomTerms.Category, Namespace);
        xml.WriteAttributeString(AtomTerms.Term, entry.Type.Spelt());
        xml.WriteEndElement();
        Element(xml, "summary", string.Join("\n", entry.Claims.Select(c => $"\"{c.Claim.Citations[0].Exact}\" ({FindingMaker.Source(c.Article)})").Concat(record.FindingsOf(entry).Where(f => f.Severity > 0).Select(f => f.Sentence)).Distinct()));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Printable(text));

    private static string Printable(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string Moment(DateOnly day) => $"{day.ToString("O", CultureInfo.InvariantCulture)}T00:00:00Z";
}
