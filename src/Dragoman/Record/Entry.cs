namespace Dragoman.Record;

/// <summary>
/// One thing in the record, merged from the claims of many articles: "the call between the presidents, told by two articles". Any
/// of its claims addresses it; the smallest claim id is the canonical one.
/// </summary>
public sealed record Entry
{
    private readonly Lazy<IReadOnlyList<FieldValue>> fields = new(() => []);
    private int? counted;

    /// <summary>The smallest of its claims' ids.</summary>
    public string Id => Claims[0].Id;

    public EntryType Type => Block.Type;

    public required BlockKey Block { get; init; }

    /// <summary>What the record says: a claim of the entry's type with the merged fields, the canonical id and no citations of its own.</summary>
    public required Claim Merged { get; init; }

    /// <summary>Every value of every field and the claims that back it; of several values of a field that holds one, the one in <see cref="Merged"/> comes first.</summary>
    public IReadOnlyList<FieldValue> Fields
    {
        get => fields.Value;
        init => fields = new(value);
    }

    /// <summary>For who makes entries of which most will not be written out: how the fields are worked out, which happens when they are first asked for.</summary>
    public Func<IReadOnlyList<FieldValue>> FieldsWhenAsked
    {
        init => fields = new(value);
    }

    /// <summary>All claims, ordered by id; never empty.</summary>
    public required IReadOnlyList<SourcedClaim> Claims { get; init; }

    /// <summary>Sorted codes of the parties it concerns; those of a statement are the speaker's home and whom the talk was with.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>How many texts tell it of themselves: copies and translations of one text count once.</summary>
    public int Independent
    {
        get => counted ??= Independence.Count(Claims.Select(c => c.Article));
        init => counted = value;
    }

    public Tier Tier { get; init; }

    /// <summary>Ids of the decisions that shaped it, ordered.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];

    /// <summary>The articles that tell it, the one published first first.</summary>
    public IReadOnlyList<ArticleFacts> Articles => [.. Claims.OrderBy(c => c.Article.Published ?? DateOnly.MaxValue).ThenBy(c => c.Article.Id, StringComparer.Ordinal).Select(c => c.Article).DistinctBy(a => a.Id)];

    /// <summary>The claims that back a field, whatever value they give it.</summary>
    public IEnumerable<FieldValue> Of(string field) => Fields.Where(f => f.Field == field);

    /// <summary>True when every claim that has the field worked it out.</summary>
    public bool IsWorkedOut(string field)
    {
        var stated = Claims.Any(c => c.Claim.Citations.Any(words => words.Fields.Contains(field)) && c.Claim.WorkedOut.All(w => w.Field != field));
        return !stated && Claims.Any(c => c.Claim.WorkedOut.Any(w => w.Field == field));
    }
}

/// <summary>
/// A value of a field as the contract spells it and the claims, by id, whose words back it. A list (parties, participants) has one of these for
/// each member. A value that a person set is backed by decisions as well.
/// </summary>
public sealed record FieldValue(string Field, string Value, IReadOnlyList<string> Claims)
{
    public IReadOnlyList<string> Decisions { get; init; } = [];
}

/// <summary>Whether anybody looked: read by the machine alone, or confirmed by a person (for actors: by actors/).</summary>
public enum Tier
{
    Seen,
    Confirmed,
}
