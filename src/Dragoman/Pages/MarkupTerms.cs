using System.Collections.Frozen;

namespace Dragoman.Pages;

/// <summary>
/// Names that the standards of the web fix: elements and attributes of HTML, properties of Open Graph and schema.org. They are in
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

    public const string FirstHeading = "h1";

    /// <summary>Elements whose text is not read: code, forms' controls, pictures and players.</summary>
    public static readonly FrozenSet<string> Unread =
        "script style noscript template svg math canvas iframe object embed audio video map button select option textarea input datalist head dialog".Split(' ').ToFrozenSet();

    /// <summary>Elements that stand on lines of their own.</summary>
    public static readonly FrozenSet<string> Blocks =
        ("address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main "
        + "menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul").Split(' ').ToFrozenSet();

    /// <summary>Elements that hold what surrounds an article.</summary>
    public static readonly FrozenSet<string> Surroundings = "nav aside footer menu".Split(' ').ToFrozenSet();

    public static readonly FrozenSet<string> Headings = "h1 h2 h3 h4 h5 h6".Split(' ').ToFrozenSet();
}
