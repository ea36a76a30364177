namespace Dragoman.Articles;

/// <summary>How bytes become articles: the encoding where it is not Unicode, and the limit of size.</summary>
public sealed record ArticleOptions
{
    public const int Megabyte = 1024 * 1024;

    /// <summary>IANA name of the encoding (<c>windows-1256</c>); null means UTF-8, or UTF-16 with a byte order mark.</summary>
    public string? Encoding { get; init; }

    /// <summary>Bytes of UTF-8 that one article, or one line of JSON, may have.</summary>
    public int LargestArticle { get; init; } = 20 * Megabyte;

    /// <summary>Where the input was fetched from; null for files.</summary>
    public Uri? Address { get; init; }

    /// <summary>The encoding that a server or a mail states for a page, which is often wrong and only believed where it fits.</summary>
    public string? StatedEncoding { get; init; }
}
