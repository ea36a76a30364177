namespace Dragoman.Store;

/// <summary>A page that was asked for: how many words its body has, 0 where no article was found, <see cref="NotHad"/> where there was no page, and the page as it came.</summary>
public sealed record KeptPage(string Address, DateTimeOffset Fetched, int Words)
{
    public const int NotHad = -1;

    /// <summary>Number of the watched source that led to it; null where a user named it.</summary>
    public long? Source { get; init; }

    public string? Language { get; init; }

    public string? MediaType { get; init; }

    public string? Encoding { get; init; }

    /// <summary><c>ETag</c> as the server gave it.</summary>
    public string? Tag { get; init; }

    /// <summary><c>Last-Modified</c> as the server gave it.</summary>
    public string? Modified { get; init; }

    /// <summary>Null where several articles came in one, which are kept whole as texts.</summary>
    public ReadOnlyMemory<byte>? Raw { get; init; }
}

/// <summary>When a page was fetched first and looked at last, and what its server gave to ask again with.</summary>
public sealed record PageLooks(DateTimeOffset First, DateTimeOffset Last, string? Tag, string? Modified);
