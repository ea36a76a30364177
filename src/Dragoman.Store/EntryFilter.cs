using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Which entries are asked for; a condition that is not set holds for all.</summary>
public sealed record EntryFilter
{
    public static EntryFilter All { get; } = new();

    public IReadOnlyList<EntryType> Types { get; init; } = [];

    /// <summary>Codes; an entry must concern every one.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>First day, ISO 8601, of dates that may be months or years.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>The record as far as it had been published on that day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The record as it stood at the end of that day.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Entries that an article added on that day or later tells.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>An article that tells the entry must be like this.</summary>
    public Func<ArticleFacts, bool>? Told { get; init; }

    /// <summary>True where the record of an earlier day is asked for.</summary>
    public bool IsPast => AsOf is not null || KnownOn is not null;

    /// <summary>Months and years count when any of their days do.</summary>
    public bool HoldsDate(string? date) =>
        (From is null || date is not null && string.CompareOrdinal(date[(date.IndexOf('/', StringComparison.Ordinal) + 1)..] + "~", From) >= 0)
        && (To is null || date is not null && string.CompareOrdinal(date.Split('/')[0], To + "~") <= 0);
}
