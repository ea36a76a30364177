using System.Globalization;
using System.Net;

namespace Dragoman.Exports;

/// <summary>Writes a dossier as one HTML page ready for print: A4, footnotes both ways, the words of a source in serif with their language, nothing loaded from elsewhere.</summary>
public static class DossierHtml
{
    private const string Style = """
        @page { size: A4; margin: 20mm }
        body { font: 10.5pt/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1a2027; background: #fff }
        h1 { font-size: 1.6em } h2 { font-size: 1.2em; border-bottom: 1px solid #76818c; break-after: avoid }
        li { break-inside: avoid; margin: .3em 0 } .by, .none { color: #4b5661 } .src { font-family: serif }
        a { color: #0b4f71 } sup a { text-decoration: none } ol.notes { font-size: .9em }
        @media print { body { margin: 0; max-width: none } a { color: inherit } }
        """;

    public static void Write(DossierPage page, TextWriter output)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(page.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n");
        output.Write($"<h1>{Text(page.Title)}</h1>\n<p>{Text(page.Coverage)}</p>\n");
        var seen = new HashSet<int>();
        foreach (var section in page.Sections)
            Write(section, seen, output);
        output.Write($"<h2>Sources</h2>\n<ol class=\"notes\">\n");
        foreach (var note in page.Notes)
            output.Write($"<li id=\"n{Plain(note.Number)}\">{Text(note.Source)}: <q class=\"src\" lang=\"{Text(note.Article.Language ?? "und")}\" dir=\"auto\">{Text(note.Words)}</q>{Link(note)} <a href=\"#r{Plain(note.Number)}\" aria-label=\"back to the text\">\u21a9</a></li>\n");
        output.Write($"</ol>\n</main>\n</body>\n</html>\n");
    }

    private static void Write(DossierSection section, HashSet<int> seen, TextWriter output)
    {
        output.Write($"<section>\n<h2>{Text(section.Title)}</h2>\n");
        output.Write(section.Items.Count == 0 ? $"<p class=\"none\">Not in the record.</p>\n" : $"<ul>\n");
        foreach (var item in section.Items)
        {
            output.Write($"<li><span dir=\"auto\">{Text(item.Text)}</span>{string.Concat(item.Notes.Select(n => Reference(n, seen)))}{(item.Evidence is null ? "" : $" <span class=\"by\">{Text(item.Evidence)}</span>")}");
            if (item.Remarks.Count > 0)
                output.Write($"<ul>{string.Concat(item.Remarks.Select(r => $"<li dir=\"auto\">{Text(r)}</li>"))}</ul>");
            output.Write($"</li>\n");
        }
        output.Write(section.Items.Count == 0 ? $"</section>\n" : $"</ul>\n</section>\n");
    }

    /// <summary>The first reference to a note is where the note leads back to.</summary>
    private static string Reference(int note, HashSet<int> seen) =>
        $"<sup><a {(seen.Add(note) ? $"id=\"r{Plain(note)}\" " : "")}href=\"#n{Plain(note)}\">{Plain(note)}</a></sup>";

    private static string Link(DossierNote note) =>
        note.Article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal)
            ? $" <a href=\"{Text(url)}\">{Text(url)}</a>" : "";

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
