using System.Collections.Frozen;

namespace Dragoman.Pages;

/// <summary>
/// Names that the standards of the web fix: elements and attributes of HTML, properties of Open Graph and schema.org, elements of feeds and sitemaps. They are in
/// English because the standards are, and say nothing of the language of a page.
/// </summary>
internal static class MarkupTerms
{
    public const string Link = "a";
    public const string Break = "br";
    public const string Hidden = "hidden";
    public const string AriaHidden = "aria-hidden";
    public const string Style = "style";
    public const string NotShown = "display:none";
    public const string True = "true";
    public const string FigureCaption = "figcaption";
    public const string Class = "class";
    public const string Role = "role";
    public const string ItemProperty = "itemprop";
    public const string Property = "property";

    public const string ArticleElement = "article";
    public const string Table = "table";
    public const string Row = "tr";
    public const string TextInCells = "p, div, ul, ol, table, h1, h2, h3, form, br + br";
    public const string Figure = "figure";
    public const string TextInFigure = "table, blockquote, pre";
    public const string FirstHeading = "h1";

    /// <summary>Elements, and the document type, that a page or a part of one begins with.</summary>
    public static readonly string[] Roots = ["html", "!doctype html", "head", "body", Meta, ArticleElement, "div", "p", "title", Table, Script, LinkElement, "section", "main", FirstHeading];

    /// <summary>Elements whose text is not read: code, forms' controls, pictures and players.</summary>
    public static readonly FrozenSet<string> Unread =
        "script style noscript template svg math canvas iframe object embed audio video map button select option textarea input datalist head dialog".Split(' ').ToFrozenSet();

    /// <summary>Elements that stand on lines of their own.</summary>
    public static readonly FrozenSet<string> Blocks =
        ("address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main "
        + "menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul").Split(' ').ToFrozenSet();

    /// <summary>Elements that hold what surrounds an article.</summary>
    public static readonly FrozenSet<string> Surroundings = "nav aside footer menu".Split(' ').ToFrozenSet();

    public static readonly FrozenSet<string> Cells = "td th".Split(' ').ToFrozenSet();

    public static readonly FrozenSet<string> Headings = "h1 h2 h3 h4 h5 h6".Split(' ').ToFrozenSet();

    public const string Script = "script";
    public const string TypeOfScript = "type";
    public const string LinkedData = "application/ld+json";
    public const string Type = "@type";
    public const string Graph = "@graph";
    public const string Id = "@id";
    public const string Name = "name";
    public const string MainEntity = "mainEntity";
    public const string MainPage = "mainEntityOfPage";
    public const string Url = "url";
    public const string Headline = "headline";
    public const string Publisher = "publisher";
    public const string Author = "author";
    public const string InLanguage = "inLanguage";
    public const string DatePublished = "datePublished";
    public const string DateCreated = "dateCreated";
    public const string DateModified = "dateModified";

    public const string Meta = "meta";
    public const string Content = "content";
    public const string BaseElement = "base";
    public const string LinkElement = "link";
    public const string Relation = "rel";
    public const string Canonical = "canonical";
    public const string Alternate = "alternate";
    public const string HrefLang = "hreflang";
    public const string Target = "href";
    public const string AnyLanguage = "x-default";
    public const string Lang = "lang";
    public const string Time = "time";
    public const string DateTime = "datetime";
    public const string PublicationMark = "pubdate";

    /// <summary>Words in the names of elements that say when an article was changed.</summary>
    public static readonly string[] NamesOfChange = ["updated", "update", "modified", "changed"];

    public const string Location = "loc";
    public const string MapTitle = "title";
    public const string PublicationDate = "publication_date";
    public const string LastModified = "lastmod";
    public const string Channel = "channel";
    public const string RssItem = "item";
    public const string AtomEntry = "entry";
    public const string Encoded = "encoded";
    public const string Description = "description";
    public const string Summary = "summary";
    public const string Creator = "creator";
    public const string Updated = "updated";
    public const string Guid = "guid";
    public const string Items = "items";
    public const string ExternalUrl = "external_url";
    public const string ContentHtml = "content_html";
    public const string ContentText = "content_text";
    public const string JsonPublished = "date_published";
    public const string JsonModified = "date_modified";

    /// <summary>Elements that say when an item of a feed was published, the first that is there counts.</summary>
    public static readonly string[] FeedDates = ["pubDate", "published", "date", "issued", Updated];

    /// <summary>How the types of schema.org for articles end.</summary>
    public static readonly string[] KindsOfArticle = ["Article", "BlogPosting", "Report", "PressRelease"];

    /// <summary>Attributes in which a <c>meta</c> element may have its name.</summary>
    public static readonly string[] NamesOfMeta = [Property, Name, ItemProperty, "http-equiv"];

    public static readonly string[] Titles = ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"];

    public static readonly string[] Publishers = ["og:site_name", "application-name", "dc.publisher", "article:publisher_name"];

    public static readonly string[] Authors = [Author, "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"];

    public static readonly string[] Locales = ["og:locale", "content-language", "language", "dc.language"];

    public static readonly string[] Addresses = ["og:url", "parsely-link"];

    public static readonly string[] PublishedNames =
        ["article:published_time", "og:published_time", "og:article:published_time", DatePublished, "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
            "dcterms.created", "dc.date.created", "date", "pubdate", "publishdate", "publish-date", "publish_date", "article.published", "article_date_original", "cxenseparse:recs:publishtime", "release_date", DateCreated];

    public static readonly string[] ModifiedNames =
        ["article:modified_time", "og:updated_time", "og:article:modified_time", "article:updated_time", DateModified, "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article.updated"];
}
