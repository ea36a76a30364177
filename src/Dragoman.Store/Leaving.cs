using Dragoman.Exports;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Makes what leaves the record of entries that were found: their findings with them, every citation whole.</summary>
public sealed class Leaving(RecordFile file, EntryRows rows, RecordBuilder builder)
{
    public ExportedRecord Of(IReadOnlyList<Entry> entries, EntryFilter filter, DateOnly today) => Of(entries, filter, today, isAll: filter.Parties.Count == 0 && filter.Types.Count == 0);

    /// <summary>Some of the entries that pass, with the findings about these alone.</summary>
    public ExportedRecord Some(IReadOnlyList<Entry> entries, EntryFilter filter, DateOnly today) => Of(entries, filter, today, isAll: false);

    private ExportedRecord Of(IReadOnlyList<Entry> entries, EntryFilter filter, DateOnly today, bool isAll)
    {
        var whole = new WholeCitations(file, rows);
        var ids = entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var findings = filter.IsPast ? builder.Check(entries) : isAll ? rows.Findings([]) : rows.FindingsAbout(entries);
        return new ExportedRecord(entries.Select(whole.Of), findings.Where(f => isAll || f.Entries.Any(ids.Contains)).Concat(builder.Open(entries, today)).Select(whole.Of), today);
    }
}
