namespace Dragoman.Record;

/// <summary>
/// A disagreement, an arithmetic failure, damage, a gap, something open, or a check that holds, with what each side says and the words
/// that say it. "Trade turnover of KZ with EU in 2024 is 48.7 billion USD in one source and 49.7 billion USD in another."
/// </summary>
public sealed record Finding
{
    /// <summary>Hash of kind and cited claims.</summary>
    public required string Id { get; init; }

    public required FindingKind Kind { get; init; }

    public required FindingLabel Label { get; init; }

    /// <summary>3 gravest to 0, which is a check that holds.</summary>
    public required int Severity { get; init; }

    /// <summary>One plain sentence for people.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is held against each other; one side where a thing is odd by itself. Never without words.</summary>
    public required IReadOnlyList<FindingSide> Sides { get; init; }

    /// <summary>Canonical ids of the entries concerned, ordered; none for damage, which makes no entry.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    /// <summary>Sorted codes of the parties concerned.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];
}

/// <summary>What one side of a finding says, and the words in articles that say it.</summary>
public sealed record FindingSide(string Says, IReadOnlyList<CitedWords> Words);

/// <summary>Words of an article; the claim they belong to, where they belong to one.</summary>
public sealed record CitedWords(ArticleFacts Article, string? Claim, Citation Citation);

/// <summary>What was checked.</summary>
public enum FindingKind
{
    ValuesDiffer,
    Growth,
    Sum,
    Balance,
    Rates,
    Translation,
    DamagedNumber,
    ShareOverWhole,
    Weekday,
    OutsideSeries,
    PeriodMissing,
    PartnerMissing,
    OrdinalMissing,
    OrdinalRepeated,
    NeverReported,
    PastDue,
    Silence,
    PossibleDuplicate,
}

/// <summary>What came of a check.</summary>
public enum FindingLabel
{
    SourcesDiffer,
    DoesNotAddUp,
    Damaged,
    Unclear,
    Open,
    PossibleDuplicate,
    Holds,
}
