namespace Dragoman.Formats;

/// <summary>What an input is made of, told by its first bytes and never by its name.</summary>
internal enum InputFormat
{
    /// <summary>Plain text, or JSON with the fields of ninjs.</summary>
    Text,
    Html,

    /// <summary>RSS 0.9 to 2.0 or Atom.</summary>
    Feed,
    JsonFeed,

    /// <summary>A sitemap of the web or an index of them.</summary>
    Sitemap,
    Warc,

    /// <summary>A mail, or a page saved as one (MHTML).</summary>
    Mail,
    Pdf,
    Gzip,
}
