namespace Dragoman.Record;

/// <summary>
/// Names a block: claims of one type that may belong to one entry. Contacts, agreements, commitments and figures that have their parties in
/// common share a block ("contact EU KZ"), statements and people those whose names sound alike. Claims of different blocks never join.
/// </summary>
public sealed record BlockKey(EntryType Type, string Name)
{
    /// <summary>What a claim is merged by where its block is large: a year, or of people the party they speak for. Empty for the block as a whole.</summary>
    public string Part { get; init; } = "";

    public BlockKey Whole() => this with { Part = "" };

    public override string ToString() => $"{Type.Spelt()} {Name}";
}
