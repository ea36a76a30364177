using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Entries that nobody has looked at, a page of them; how many there are, and how many somebody has decided about.</summary>
public sealed record ReviewQueue(IReadOnlyList<Entry> Entries, long Total, long Reviewed)
{
    internal const string IsUnreviewed = "json_extract(body, '$.decisions[0]') IS NULL";
}
