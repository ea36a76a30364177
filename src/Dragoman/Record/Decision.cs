namespace Dragoman.Record;

/// <summary>
/// What a person did to the record: who, when, why. It holds on to claims by their article, type and words, so that it survives reading
/// anew; all but the removal of an article can be undone.
/// </summary>
public sealed record Decision
{
    /// <summary>Unique; the order of decisions is by <see cref="At"/>, then by this.</summary>
    public required string Id { get; init; }

    public required DecisionKind Kind { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Why { get; init; }

    /// <summary>
    /// The claims it is about: those of the entry confirmed, corrected or rejected; for a merge one or more claims of each entry; for a split those that
    /// stand apart from the rest of their entry. Empty for an alias, a removal, an undo.
    /// </summary>
    public IReadOnlyList<ClaimMark> Claims { get; init; } = [];

    /// <summary>The field corrected, by the contract's name; null for other kinds.</summary>
    public string? Field { get; init; }

    /// <summary>The corrected value as the contract spells it (lists by "; ", null to empty the field), or the name an alias stands for.</summary>
    public string? Value { get; init; }

    /// <summary>The spelling that an alias explains.</summary>
    public string? Alias { get; init; }

    /// <summary>The claim that a person found in an article, with the words as its citation.</summary>
    public Claim? Added { get; init; }

    /// <summary>The article removed, or the one in which the added claim stands.</summary>
    public string? Article { get; init; }

    /// <summary>The id of the decision undone.</summary>
    public string? Undone { get; init; }
}

/// <summary>The kinds of decisions.</summary>
public enum DecisionKind
{
    Confirm,
    Correct,
    Reject,
    Merge,
    Split,
    Alias,
    Record,
    Remove,
    Undo,
}

/// <summary>
/// How a decision holds on to a claim: article, type, the exact words of its first citation, and where they begin, which tells claims with the
/// same words apart.
/// </summary>
public sealed record ClaimMark(string Article, EntryType Type, string Exact, int Start)
{
    public static ClaimMark Of(SourcedClaim sourced)
    {
        var words = sourced.Claim.Citations[0];
        return new ClaimMark(sourced.Article.Id, sourced.Type, words.Exact, words.Start);
    }

    /// <summary>The claim that is meant; null when the article no longer makes it.</summary>
    public SourcedClaim? Find(IEnumerable<SourcedClaim> claims) => claims
        .Where(c => c.Article.Id == Article && c.Type == Type && c.Claim.Citations.Any(words => words.Exact == Exact))
        .OrderBy(c => c.Claim.Citations.Where(words => words.Exact == Exact).Min(words => Math.Abs(words.Start - Start)))
        .ThenBy(c => c.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
