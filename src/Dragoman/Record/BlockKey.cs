namespace Dragoman.Record;

/// <summary>
/// Names a block: claims of one type that may belong to one entry. Contacts, agreements, commitments and figures that have their parties in
/// common share a block ("contact EU KZ"), statements and people those whose names sound alike. Claims of different blocks never join.
/// </summary>
public sealed record BlockKey(EntryType Type, string Name)
{
    public override string ToString() => $"{Type.Spelt()} {Name}";
}
