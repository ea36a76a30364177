using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Entries that nobody has looked at, a page of them; how many there are, and how many somebody has decided about.</summary>
public sealed record ReviewQueue(IReadOnlyList<Entry> Entries, long Total, long Reviewed)
{
    internal const string IsUnreviewed = "json_extract(body, '$.decisions[0]') IS NULL";

    /// <summary>Two parties have few entries in common; else an index of the unreviewed by date is walked, so that no entry is unpacked to see whether it is one.</summary>
    internal static string Source(EntryFilter filter) => filter.Parties.Count > 1 || filter.Types.Count > 0 || filter.Person is not null ? "entries" : "entries INDEXED BY entries_unreviewed_by_date";
}
