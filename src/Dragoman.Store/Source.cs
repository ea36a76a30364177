namespace Dragoman.Store;

/// <summary>An address that is watched: a feed, a sitemap or a page, with what its server said last and when it is due again.</summary>
public sealed record Source(long Number, string Address, DateTimeOffset Since, DateTimeOffset Due)
{
    public string? Tag { get; init; }

    public string? Modified { get; init; }

    /// <summary>The last look that went well; null when none has.</summary>
    public DateTimeOffset? Succeeded { get; init; }

    /// <summary>Minutes between two looks; null where nothing else than the usual time is asked for.</summary>
    public int? Every { get; init; }

    /// <summary>The publisher as a list of outlets names it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Looks in a row that failed.</summary>
    public int Failures { get; init; }

    /// <summary>Why the last look failed; null when it went well.</summary>
    public string? Problem { get; init; }
}
