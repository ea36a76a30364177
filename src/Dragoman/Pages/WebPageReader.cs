using AngleSharp.Html.Parser;

namespace Dragoman.Pages;

/// <summary>
/// Reads web pages: parses the markup, tells what stands around the article, finds the part that holds its body, and takes what the head
/// of the page or else the lines beside the headline say of it. No rule is for one site.
/// </summary>
public sealed class WebPageReader(MarkupNames names)
{
    private readonly HtmlParser parser = new();

    /// <summary>Reads a page; <paramref name="address"/> is where it came from, to complete what it links to.</summary>
    public WebPage Read(string html, Uri? address = null)
    {
        using var document = parser.ParseDocument(html);
        var head = new PageHead(document, address);
        var root = new RegionReader(names.At(address?.AbsoluteUri ?? head.Address)).Read(document.Body ?? document.DocumentElement);
        Surroundings.Mark(root, head.Title ?? head.DocumentTitle);
        var body = BodyParagraphs.Of(BodyFinder.Find(root));
        var margin = new PageMargin(root, body.FirstOrDefault());
        var published = head.Published ?? head.TimeOfPage;
        return new WebPage
        {
            Title = PageTitle.Of(head, root),
            Byline = head.Byline ?? margin.Byline,
            Publisher = head.Publisher,
            Published = published,
            Modified = head.Modified,
            Address = head.Address,
            Language = head.Language,
            Twins = head.Twins,
            DateLines = published is null ? margin.DateLines : [],
            Paragraphs = [.. body.Select(region => region.Text!)],
        };
    }

    /// <summary>The paragraphs of markup that holds nothing but an article.</summary>
    public IReadOnlyList<string> ReadFragment(string html)
    {
        using var document = parser.ParseDocument(html);
        var root = new RegionReader(names).Read(document.Body!);
        Surroundings.Mark(root, null);
        return [.. BodyParagraphs.Of(root).Select(region => region.Text!)];
    }
}
