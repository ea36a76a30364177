using System.Net;
using System.Text.Json;

namespace Dragoman.Tests.Intake;

/// <summary>Pages of news systems that speak the language of their readers: names of classes, visible days and bylines, changes beside publication, furniture that reads like text.</summary>
public static class LocalPageShapes
{
    public static IReadOnlyDictionary<string, Func<Story, string>> All { get; } = new Dictionary<string, Func<Story, string>>
    {
        ["paper with names of its own language"] = Named,
        ["change stated before publication"] = Changed,
        ["linked data of several articles"] = Several,
        ["name of the site as first heading"] = Logo,
        ["weekday and time in the digits of the country"] = Spelt,
        ["text drawn by a script, teasers in whole sentences"] = Drawn,
        ["printed version"] = Printed,
    };

    private static string Page(Story s, string head, string body) =>
        $"<!DOCTYPE html><html lang=\"{s.Language}\" dir=\"{(s.RightToLeft ? "rtl" : "ltr")}\"><head><meta charset=\"utf-8\">{head}</head><body>{body}</body></html>";

    private static string Each(IEnumerable<string> paragraphs, string open = "<p>", string close = "</p>") => string.Concat(paragraphs.Select(p => open + WebUtility.HtmlEncode(p) + close + "\n"));

    private static string Menu(Story s) => $"<div class=\"{s.Parts.Menu}\"><a href=\"/\">{s.Home}</a> {string.Join(' ', s.Others.Select(o => $"<a href=\"/{o.Length}\">{o.Split(' ')[0]}</a>"))}</div>";

    private static string Teasers(Story s) => string.Concat(s.Others.Select(o => $"<div><h4><a href=\"/{o.Length}\">{o}</a></h4><p>{s.Teaser}</p></div>"));

    private static string Named(Story s) => Page(s, $"<title>{s.Title} | {s.Publisher}</title><meta property=\"og:site_name\" content=\"{s.Publisher}\">",
        $"{Menu(s)}<div id=\"page\"><h1>{s.Title}</h1><div class=\"{s.Parts.Byline}\">{s.ByPerson}</div><div class=\"info\">{s.PublishedLine}</div>"
        + $"<div class=\"{s.Parts.Body}\"><p class=\"ingress\">{s.Paragraphs[0]}</p><div class=\"{s.Parts.Caption}\">{s.Caption}</div>{Each(s.Paragraphs.Skip(1).Take(2))}<div class=\"{s.Parts.Related}\">{Teasers(s)}</div>{Each(s.Paragraphs.Skip(3))}</div>"
        + $"<div class=\"{s.Parts.Share}\">{s.Share}</div><div class=\"{s.Parts.Comments}\"><div><p>{s.Comment}</p></div><div><p>{s.Comment}</p></div></div></div>");

    private static string Changed(Story s) => Page(s, $"<title>{s.Title} - {s.Publisher}</title><meta property=\"og:title\" content=\"{s.Title}\">",
        $"<header>{Menu(s)}</header><article><h1>{s.Title}</h1><div class=\"meta\"><time class=\"updated\" datetime=\"2025-03-13T08:00:00+01:00\">{s.ChangedLine}</time> <time class=\"published\" datetime=\"2025-03-12T10:30:00+01:00\">{s.PublishedLine}</time></div>{Each(s.Paragraphs)}</article><footer>{s.Cookies}</footer>");

    private static string Several(Story s)
    {
        static Dictionary<string, object> Article(string headline, string url, string day, string author) => new()
        {
            ["@type"] = new[] { "NewsArticle", "Article" },
            ["headline"] = headline,
            ["url"] = url,
            ["datePublished"] = day,
            ["author"] = new Dictionary<string, object> { ["@type"] = "Person", ["name"] = author },
        };
        var others = JsonSerializer.Serialize(new { itemListElement = s.Others.Select((o, i) => Article(o, $"https://news.example/{i}", "2025-03-01", "Somebody Else")) });
        var list = JsonSerializer.Serialize(s.Others.Select((o, i) => Article(o, $"https://news.example/{i}", "2025-03-01", "Somebody Else")));
        var main = JsonSerializer.Serialize(Article(s.Title, PageShapes.Address, "2025-03-12T10:30:00+01:00", s.Person));
        return Page(s, $"<title>{s.Title}</title><link rel=\"canonical\" href=\"{PageShapes.Address}\">{string.Concat(new[] { others, list, main }.Select(block => $"<script type=\"application/ld+json\">{block}</script>"))}",
            $"{Menu(s)}<main><h1>{s.Title}</h1>{Each(s.Paragraphs)}<section><h2>{s.Related}</h2>{Teasers(s)}</section></main>");
    }

    private static string Logo(Story s) => Page(s, $"<title>{s.Publisher} | {s.Title}</title><meta property=\"og:site_name\" content=\"{s.Publisher}\"><meta property=\"og:title\" content=\"{s.Title}\">",
        $"<div id=\"top\"><h1><a href=\"/\">{s.Publisher}</a></h1>{Menu(s)}</div><div id=\"main\"><h2>{s.Title}</h2><p><b>{s.ByPerson}</b> | {s.PublishedLine}</p>{Each(s.Paragraphs)}<p><a href=\"/p\">{s.Share}</a></p></div><div id=\"bottom\"><p>{s.Newsletter}</p><p>© 2025 {s.Publisher}</p></div>");

    private static string Spelt(Story s) => Page(s, $"<title>{s.Title}</title>",
        $"{Menu(s)}<div class=\"news-view\"><h2 class=\"news-title\">{s.Title}</h2><ul class=\"news-info\"><li>{s.WeekdayLine}</li><li>{s.ByPerson}</li></ul><img src=\"a.jpg\" alt=\"{s.Caption}\"><div class=\"news-details\">{Each(s.Paragraphs, "<p dir=\"auto\" style=\"text-align: justify;\"><span style=\"font-size:18px\">", "</span></p>")}</div><div class=\"news-links\">{Teasers(s)}</div></div>");

    private static string Drawn(Story s) => Page(s, $"<title>{s.Title} – {s.Publisher}</title><meta property=\"article:modified_time\" content=\"2025-03-13T07:00:00Z\"><meta property=\"article:published_time\" content=\"2025-03-12T07:00:00Z\"><meta name=\"author\" content=\"{s.Person}\"><script>window.__DATA__={JsonSerializer.Serialize(new { s.Title, text = s.Paragraphs })}</script>",
        $"<div id=\"root\"><div class=\"x1\">{Menu(s)}</div><div class=\"x2\"><div class=\"x3\"><h1>{s.Title}</h1></div><div class=\"x4\">{Each(s.Paragraphs, "<div class=\"x5\">", "</div>")}</div><div class=\"x6\"><div class=\"x7\">{s.Related}</div>{Teasers(s)}</div></div></div><div role=\"dialog\"><p>{s.Cookies}</p></div>");

    private static string Printed(Story s) => Page(s, $"<title>{s.Title}</title><meta name=\"date\" content=\"2025-03-12\">",
        $"<table align=\"center\"><tr><td><b>{s.Publisher}</b><hr></td></tr><tr><td><h3>{s.Title}</h3><i>{s.ByPerson}</i></td></tr><tr><td>{Each(s.Paragraphs, "<p align=\"justify\">")}</td></tr><tr><td><hr><small>{PageShapes.Address}</small></td></tr></table>");
}
