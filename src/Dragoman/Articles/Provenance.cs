namespace Dragoman.Articles;

/// <summary>
/// What came with a text before anything was read from it: a headline of its own, an address, a language that somebody names.
/// With the text it is enough to make the article again; a field that nothing stated is null.
/// </summary>
public sealed record Provenance
{
    public static Provenance None { get; } = new();

    /// <summary>How many UTF-16 units at the start of the text are known to be its headline; 0 when that is for the page to show.</summary>
    public int Headline { get; init; }

    /// <summary>BCP 47 code.</summary>
    public string? Language { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public DateTimeOffset? Fetched { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>The same article in other languages, as its page links to them.</summary>
    public IReadOnlyList<Twin> Twins { get; init; } = [];
}

/// <summary>The address of an article in another language, with the code that the page gives it (BCP 47).</summary>
public sealed record Twin(string Language, string Address);
