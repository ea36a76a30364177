using System.Net;
using System.Text.Json;

namespace Dragoman.Tests.Intake;

/// <summary>Pages in the shapes that news systems give them, made of one story: markup, names of classes and furniture differ, the article is the same.</summary>
public static class PageShapes
{
    public const string Address = "https://news.example/2025/03/12/rail-tariff";

    public static IReadOnlyDictionary<string, Func<Story, string>> All { get; } = new Dictionary<string, Func<Story, string>>
    {
        ["blog system with linked data, sharing and comments"] = Blog,
        ["plain elements for article and time"] = Plain,
        ["tables and breaks of old"] = Old,
        ["content system with fields"] = Fields,
        ["ministry with breadcrumb and numeric date"] = Ministry,
        ["paper with boxes between the paragraphs"] = Boxes,
        ["mobile page"] = Mobile,
        ["hashed classes, paragraphs that are no paragraphs"] = Hashed,
        ["wire report with meta of Dublin Core"] = Wire,
        ["body cut into chunks"] = Chunks,
        ["lines broken inside one element"] = Lines,
        ["body in a part called paywall"] = Walled,
    };

    private static string Page(Story s, string head, string body) =>
        $"<!DOCTYPE html><html lang=\"{s.Language}\" dir=\"{(s.RightToLeft ? "rtl" : "ltr")}\"><head><meta charset=\"utf-8\">{head}</head><body>{body}</body></html>";

    private static string Each(Story s, string open, string close) => string.Concat(s.Paragraphs.Select(p => open + WebUtility.HtmlEncode(p) + close + "\n"));

    private static string Teasers(Story s, string tag = "li") => string.Concat(s.Others.Select(o => $"<{tag}><a href=\"/{o.Length}\">{o}</a></{tag}>"));

    private static string Menu(Story s) => $"<nav class=\"main-menu\"><ul><li><a href=\"/\">{s.Home}</a></li>{Teasers(s)}</ul></nav>";

    private static string Linked(Story s, string type = "NewsArticle") => "<script type=\"application/ld+json\">" + JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new object[]
        {
            new Dictionary<string, object> { ["@type"] = "WebSite", ["name"] = s.Publisher },
            new Dictionary<string, object>
            {
                ["@type"] = type, ["headline"] = s.Title, ["datePublished"] = "2025-03-12T09:30:00+03:00", ["dateModified"] = "2025-03-13T10:00:00+03:00",
                ["author"] = new[] { new Dictionary<string, object> { ["@type"] = "Person", ["name"] = s.Byline } },
                ["publisher"] = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = s.Publisher },
            },
        },
    }) + "</script>";

    private static string Blog(Story s) => Page(s, $"<title>{s.Title} - {s.Publisher}</title><link rel=\"canonical\" href=\"{Address}\">{Linked(s, "BlogPosting")}",
        $"<div id=\"page\" class=\"hfeed site has-sidebar\">{Menu(s)}<main class=\"site-main\"><article class=\"post type-post hentry\"><header class=\"entry-header\"><h1 class=\"entry-title\">{s.Title}</h1>"
        + $"<div class=\"entry-meta\"><span class=\"posted-on\">{s.Day}</span> <span class=\"byline\">{s.Byline}</span></div></header><div class=\"entry-content\"><figure class=\"wp-caption\"><img src=\"a.jpg\"><figcaption class=\"wp-caption-text\">{s.Caption}</figcaption></figure>"
        + Each(s, "<p>", "</p>") + $"<div class=\"sharedaddy sd-sharing\"><h3>{s.Share}</h3></div><div id=\"jp-relatedposts\" class=\"jp-relatedposts\"><h3>{s.Related}</h3><ul>{Teasers(s)}</ul></div></div></article>"
        + $"<div id=\"comments\" class=\"comments-area\"><ol class=\"comment-list\"><li class=\"comment\"><p>{s.Comment}</p></li></ol></div></main><aside class=\"widget-area\"><ul>{Teasers(s)}</ul></aside></div><footer class=\"site-footer\">© 2025 {s.Publisher}</footer>");

    private static string Plain(Story s) => Page(s, $"<title>{s.Title} | {s.Publisher}</title><meta property=\"og:site_name\" content=\"{s.Publisher}\"><meta property=\"og:url\" content=\"{Address}\">",
        $"<header><p>{s.Publisher}</p>{Menu(s)}</header><main><article><h1>{s.Title}</h1><p class=\"byline\">{s.Byline}</p><time datetime=\"2025-03-12T06:30Z\" pubdate>{s.Day}</time>{Each(s, "<p>", "</p>")}</article>"
        + $"<section><h2>{s.Related}</h2><ul>{Teasers(s)}</ul></section></main><footer><p>© 2025 {s.Publisher}</p><p>{s.Cookies}</p></footer>");

    private static string Old(Story s) => Page(s, $"<title>{s.Publisher} - {s.Title}</title>",
        $"<table width=\"100%\"><tr><td colspan=3><font size=5>{s.Publisher}</font></td></tr><tr><td width=150><a href=\"/\">{s.Home}</a><br>{string.Join("<br>", s.Others.Select(o => $"<a href=x>{o}</a>"))}</td>"
        + $"<td><h1><font color=navy>{s.Title}</font></h1><font size=1>{s.Day}</font><br><br>{string.Join("<br><br>", s.Paragraphs)}</td><td width=120>{string.Join("<br>", s.Others.Select(o => $"<a href=y>{o}</a>"))}</td></tr></table><center><font size=1>© 2025 {s.Publisher}</font></center>");

    private static string Fields(Story s) => Page(s, $"<title>{s.Title} | {s.Publisher}</title><meta property=\"og:title\" content=\"{s.Title}\"><meta property=\"og:site_name\" content=\"{s.Publisher}\"><meta property=\"article:published_time\" content=\"2025-03-12T08:00:00+01:00\"><link rel=\"canonical\" href=\"{Address}\"><link rel=\"alternate\" hreflang=\"fr\" href=\"https://news.example/fr/tarif\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"{Address}\">",
        $"<div class=\"layout-container\">{Menu(s)}<div class=\"region region-content\"><div class=\"node node--type-news\"><h1 class=\"page-title\">{s.Title}</h1><div class=\"field field--name-field-date\">{s.Day}</div>"
        + $"<div class=\"field field--name-body field--type-text-with-summary\"><div class=\"field__item\">{Each(s, "<p>", "</p>")}</div></div><div class=\"field field--name-field-tags\"><a href=\"/t\">{s.Others[0].Split(' ')[0]}</a></div></div></div><div class=\"region region-sidebar-second\"><h2>{s.Related}</h2><ul>{Teasers(s)}</ul></div></div>");

    private static string Ministry(Story s) => Page(s, $"<title>{s.Title}</title><meta name=\"application-name\" content=\"{s.Publisher}\">",
        $"<div id=\"wrapper\"><div id=\"top\">{Menu(s)}</div><div class=\"breadcrumb\"><a href=\"/\">{s.Home}</a> &raquo; <a href=\"/n\">{s.Others[1].Split(' ')[0]}</a></div><div id=\"content\"><h2>{s.Title}</h2><div class=\"date\">2025-03-12</div><div class=\"text\">{Each(s, "<p style=\"text-align:justify\">", "</p>")}</div>"
        + $"<div class=\"tools\"><a href=\"#\">{s.Share}</a></div></div><div id=\"right\"><h3>{s.Related}</h3>{Teasers(s, "div")}</div></div>");

    private static string Boxes(Story s) => Page(s, $"<title>{s.Title} – {s.Publisher}</title>{Linked(s)}<link rel=\"canonical\" href=\"{Address}\">",
        $"{Menu(s)}<div class=\"cookie-consent\"><p>{s.Cookies}</p></div><div class=\"article__wrapper\"><h1 class=\"article__headline\">{s.Title}</h1><div class=\"article__byline\">{s.Byline}</div><div class=\"article__body js-article-body\"><p>{s.Paragraphs[0]}</p><div class=\"ad-slot\">Ad</div><p>{s.Paragraphs[1]}</p>"
        + $"<aside class=\"related-box\"><h4>{s.Related}</h4><p><a href=\"/x\">{s.Others[0]}</a></p></aside><p>{s.Paragraphs[2]}</p><div class=\"inline-newsletter\"><p>{s.Newsletter}</p></div><p>{s.Paragraphs[3]}</p><figure><img src=b.jpg><figcaption>{s.Caption}</figcaption></figure><p>{s.Paragraphs[4]}</p></div>"
        + $"<section class=\"article__comments\"><div class=\"comment-body\"><p>{s.Comment}</p><p>{s.Comment}</p></div></section></div><div class=\"trending\">{Teasers(s, "p")}</div>");

    private static string Mobile(Story s) => Page(s, $"<title>{s.Title}</title>{Linked(s)}<link rel=\"canonical\" href=\"{Address}\"><style amp-custom>p{{margin:0}}</style>",
        $"<amp-sidebar id=\"sidebar\" layout=\"nodisplay\"><ul>{Teasers(s)}</ul></amp-sidebar><main role=\"main\"><h1>{s.Title}</h1><amp-img src=\"c.jpg\"></amp-img><div class=\"caption\">{s.Caption}</div>{Each(s, "<p>", "</p>")}<amp-social-share type=\"facebook\">{s.Share}</amp-social-share></main><footer>{Teasers(s, "p")}</footer>");

    private static string Hashed(Story s) => Page(s, $"<title>{s.Title}</title><meta property=\"og:title\" content=\"{s.Title}\"><meta property=\"og:site_name\" content=\"{s.Publisher}\"><meta itemprop=\"datePublished\" content=\"2025-03-12\"><meta property=\"og:url\" content=\"{Address}\">",
        $"<div id=\"__next\"><div class=\"sc-1x2y\"><div class=\"sc-9a8b\">{Teasers(s, "div")}</div><div class=\"css-k3j4\"><h1 class=\"css-q1\">{s.Title}</h1><div class=\"css-w2\">{Each(s, "<div class=\"css-p0\"><span>", "</span></div>")}</div></div><div class=\"css-z9\"><div class=\"css-t1\">{s.Related}</div>{Teasers(s, "div")}</div></div></div>");

    private static string Wire(Story s) => Page(s, $"<title>{s.Title}</title><meta name=\"DC.date.issued\" content=\"2025-03-12\"><meta name=\"DC.publisher\" content=\"{s.Publisher}\"><meta name=\"author\" content=\"{s.Byline}\"><link rel=\"canonical\" href=\"{Address}\">",
        $"{Menu(s)}<div class=\"container\"><div class=\"row\"><div class=\"col-md-8\"><h1>{s.Title}</h1><div class=\"newstext\">{Each(s, "<p>", "</p>")}</div><p>(END)</p></div><div class=\"col-md-4\"><div class=\"panel\"><h3>{s.Related}</h3><ul>{Teasers(s)}</ul></div></div></div></div>");

    private static string Chunks(Story s) => Page(s, $"<title>{s.Title}</title>{Linked(s)}<meta property=\"og:url\" content=\"{Address}\">",
        $"{Menu(s)}<article><header><h1>{s.Title}</h1></header><div class=\"StoryBody story-body\"><p>{s.Paragraphs[0]}</p><p>{s.Paragraphs[1]}</p></div><div class=\"promo-unit\"><p><a href=\"/y\">{s.Others[1]}</a></p></div><div class=\"StoryBody story-body\"><p>{s.Paragraphs[2]}</p><p>{s.Paragraphs[3]}</p><p>{s.Paragraphs[4]}</p></div></article><footer>{s.Publisher}</footer>");

    private static string Lines(Story s) => Page(s, $"<title>{s.Title}: {s.Publisher}</title><meta property=\"og:title\" content=\"{s.Title}\"><meta property=\"og:site_name\" content=\"{s.Publisher}\">",
        $"<div class=\"main section\"><div class=\"blog-posts hfeed\"><h2 class=\"date-header\">{s.Day}</h2><div class=\"post\"><h3 class=\"post-title entry-title\">{s.Title}</h3><div class=\"post-body\">{string.Join("<br /><br />\n", s.Paragraphs)}</div><div class=\"post-footer\">{s.Byline} <a href=\"#\">{s.Share}</a></div></div></div></div><div class=\"sidebar section\">{Teasers(s, "div")}</div>");

    private static string Walled(Story s) => Page(s, $"<title>{s.Title}</title>{Linked(s)}<link rel=\"canonical\" href=\"{Address}\">",
        $"{Menu(s)}<article id=\"article-contents\"><h1>{s.Title}</h1><div class=\"article-body\"><p>{s.Paragraphs[0]}</p><div class=\"paywall\">{string.Concat(s.Paragraphs.Skip(1).Select(p => $"<p>{p}</p>"))}</div></div></article><div class=\"subscribe-modal\"><p>{s.Newsletter}</p></div>");
}
