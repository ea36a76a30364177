using System.Xml.Linq;
using Dragoman.Articles;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>RSS 0.9 to 2.0 and Atom: items that hold their article become articles, the others the addresses where these stand.</summary>
internal sealed class FeedFormat(PageFormat pages, ArticleReader texts)
{
    public IEnumerable<ArticleOrProblem> Read(string name, Stream bytes, ArticleOptions options)
    {
        using var xml = SafeXml.Open(bytes);
        var root = XDocument.Load(xml).Root!;
        string? publisher = Child(Child(root, MarkupTerms.Channel) ?? root, MarkupTerms.MapTitle)?.Value.Trim();
        foreach (var item in root.Descendants().Where(element => element.Name.LocalName is MarkupTerms.RssItem or MarkupTerms.AtomEntry))
            yield return Item(item, publisher, options.Address).Finish(name, pages, texts);
    }

    private static FeedItem Item(XElement item, string? publisher, Uri? feed) => new()
    {
        Title = Text(item, MarkupTerms.MapTitle),
        Address = Address(item, feed),
        Content = Markup(item, MarkupTerms.Encoded) ?? Markup(item, MarkupTerms.Content),
        Summary = Markup(item, MarkupTerms.Description) ?? Markup(item, MarkupTerms.Summary),
        Publisher = publisher,
        Byline = Text(item, MarkupTerms.Creator) ?? (Child(item, MarkupTerms.Author) is { } author ? Text(author, MarkupTerms.Name) ?? author.Value.Trim() : null),
        Published = MarkupTerms.FeedDates.Select(date => StatedDay.Of(Text(item, date))).FirstOrDefault(day => day is not null),
        Modified = StatedDay.MomentOf(Text(item, MarkupTerms.Updated)),
    };

    private static string? Address(XElement item, Uri? feed)
    {
        var links = item.Elements().Where(element => element.Name.LocalName == MarkupTerms.LinkElement).ToList();
        var link = links.Find(link => (string?)link.Attribute(MarkupTerms.Relation) is null or MarkupTerms.Alternate);
        string? text = (string?)link?.Attribute(MarkupTerms.Target) ?? link?.Value.Trim() ?? Text(item, MarkupTerms.Guid);
        return WebLink.Of(text, feed);
    }

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string? Text(XElement element, string name) => Child(element, name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Markup stands there as text, or, with XHTML in Atom, as elements.</summary>
    private static string? Markup(XElement element, string name) =>
        Child(element, name) is not { } found ? null : found.HasElements ? string.Concat(found.Nodes()) : found.Value.Trim() is { Length: > 0 } text ? text : null;
}
