using AngleSharp.Html.Parser;

namespace Dragoman.Pages;

/// <summary>Reads web pages: parses the markup, finds the part that holds the article and what the head says of it.</summary>
public sealed class WebPageReader(MarkupNames names)
{
    private readonly HtmlParser parser = new();

    public WebPage Read(string html)
    {
        using var document = parser.ParseDocument(html);
        var root = new RegionReader(names).Read(document.Body!);
        Surroundings.Mark(root, document.Title);
        var body = BodyFinder.Find(root);
        return new WebPage { Paragraphs = [.. BodyParagraphs.Of(body).Select(region => region.Text!)] };
    }

    public IEnumerable<string> Outline(string html)
    {
        using var document = parser.ParseDocument(html);
        var root = new RegionReader(names).Read(document.Body!);
        Surroundings.Mark(root, document.Title);
        var body = BodyFinder.Find(root);
        var kept = BodyParagraphs.Of(body).ToHashSet();
        var lines = new List<string>();
        void Show(Region r)
        {
            if (r.Text is not null) lines.Add(new string(' ', r.Depth) + (kept.Contains(r) ? "# " : "- ") + (r.IsProse ? "" : "~") + r.Name + " " + r.Words + " l" + (r.Linked * 100 / Math.Max(1, r.Text.Length)) + " " + r.Text[..Math.Min(90, r.Text.Length)].Replace('\n', '/'));
            else lines.Add(new string(' ', r.Depth) + (r == body ? "**BODY** " : "") + r.Name + " " + r.Role + " prose " + r.Prose + " letters " + r.Letters + " linked " + r.Linked + " " + r.Label);
            foreach (var p in r.Parts) Show(p);
        }
        Show(root);
        return lines;
    }
}
