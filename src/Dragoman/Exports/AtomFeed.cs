using System.Globalization;
using System.Text;
using System.Xml;
using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>Writes an Atom feed (RFC 4287), what was told last first.</summary>
/// <param name="self">Address of the feed, below which things have pages; null where there is no site.</param>
public sealed class AtomFeed(EntryWords words, Uri? self = null)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Writes entries, each with links to the articles that tell it.</summary>
    /// <param name="record">What leaves.</param>
    /// <param name="title">What the feed is about, for people.</param>
    /// <param name="output">UTF-8 XML.</param>
    public void Write(ExportedRecord record, string title, Stream output) => Write(record.Entries.Select(e => FeedItem.Of(record, e, words)), record.Today, title, output);

    /// <summary>Writes things of any kind.</summary>
    public void Write(IEnumerable<FeedItem> items, DateOnly today, string title, Stream output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("feed", Namespace);
        Element(xml, "id", $"urn:dragoman:feed:{ClaimId.Of(title)}");
        Element(xml, "title", title);
        Element(xml, AtomTerms.Updated, Moment(today));
        if (self is not null)
            Link(xml, AtomTerms.Self, self.AbsoluteUri);
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", "Dragoman");
        xml.WriteEndElement();
        foreach (var item in items.OrderByDescending(i => i.Updated ?? DateOnly.MinValue).ThenBy(i => i.Id, StringComparer.Ordinal))
            Write(xml, item, today);
        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, FeedItem item, DateOnly today)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", $"urn:dragoman:{item.Name}:{item.Id}");
        Element(xml, "title", item.Title);
        Element(xml, AtomTerms.Updated, Moment(item.Updated ?? today));
        if (self is not null)
            Link(xml, AtomTerms.Alternate, new Uri(self, item.Page).AbsoluteUri);
        foreach (var address in item.Related.Distinct().Where(IsOfTheWeb))
            Link(xml, AtomTerms.Related, address);
        xml.WriteStartElement(AtomTerms.Category, Namespace);
        xml.WriteAttributeString(AtomTerms.Term, item.Kind);
        xml.WriteEndElement();
        Element(xml, "summary", item.Summary);
        xml.WriteEndElement();
    }

    private static bool IsOfTheWeb(string address) => Uri.IsWellFormedUriString(address, UriKind.Absolute) && new Uri(address).Scheme is var scheme && (scheme == Uri.UriSchemeHttp || scheme == Uri.UriSchemeHttps);

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
