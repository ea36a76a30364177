using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>Makes what leaves the record of entries that were found: their findings with them, every citation whole.</summary>
internal static class Leaving
{
    public static ExportedRecord Of(OpenRecord record, IReadOnlyList<Entry> entries, EntryFilter filter, DateOnly today)
    {
        var whole = new WholeCitations(record.File, record.Entries);
        var ids = entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var findings = (filter.IsPast ? record.Builder.Check(entries) : record.Entries.Findings([])).Where(f => filter.Parties.Count == 0 && filter.Types.Count == 0 || f.Entries.Any(ids.Contains))
            .Concat(record.Builder.Open(entries, today));
        return new ExportedRecord(entries.Select(whole.Of), findings.Select(whole.Of), today);
    }
}
