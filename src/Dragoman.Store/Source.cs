namespace Dragoman.Store;

/// <summary>An address that is watched: a feed, a sitemap or a page, with what its server said last and when it is due again.</summary>
public sealed record Source(long Number, string Address, DateTimeOffset Since, DateTimeOffset Due)
{
    public string? Tag { get; init; }

    public string? Modified { get; init; }

    /// <summary>The last look that went well; null when none has.</summary>
    public DateTimeOffset? Succeeded { get; init; }

    /// <summary>Looks in a row that failed.</summary>
    public int Failures { get; init; }

    /// <summary>Why the last look failed; null when it went well.</summary>
    public string? Problem { get; init; }
}

/// <summary>A page that was fetched for a source: how many words its body has, 0 where no article was found, and the page as it came.</summary>
public sealed record KeptPage(string Address, DateTimeOffset Fetched, int Words)
{
    public string? Language { get; init; }

    public string? MediaType { get; init; }

    public string? Encoding { get; init; }

    /// <summary>Null for articles that a feed held whole.</summary>
    public ReadOnlyMemory<byte>? Raw { get; init; }
}
