using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Lists;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Findings;

/// <summary>The findings that a list asks for, a page of them, and the checks that hold, the first few.</summary>
public sealed record FoundFindings(IReadOnlyList<Finding> Shown, long Total, IReadOnlyList<Finding> Holds, long Holding)
{
    private const int MostHolding = 50;

    public static FoundFindings Of(OpenedRecord record, ListQuery query)
    {
        var filter = query.Filter();
        if (IsWorked(query, filter))
            return Worked(record, query, filter);
        var asked = Asked(query);
        var rows = new FindingRows(record.File, record.Entries);
        var (shown, total) = rows.Find(asked, query.Skip, ListQuery.PageSize);
        var (holds, holding) = rows.Find(asked with { Holding = true }, 0, MostHolding);
        return new FoundFindings(shown, total, holds, holding);
    }

    /// <summary>The same findings for programs: checks that hold stand at the end, and as many are given as are asked for.</summary>
    public static IReadOnlyList<Finding> Some(OpenedRecord record, ListQuery query, int skip, int most)
    {
        var filter = query.Filter();
        return IsWorked(query, filter) ? [.. Checked(record, query, filter).Skip(skip).Take(most)]
            : new FindingRows(record.File, record.Entries).Find(Asked(query) with { Severity = 0 }, skip, most).Findings;
    }

    private static bool IsWorked(ListQuery query, EntryFilter filter) => filter.IsPast || filter.Told is not null;

    private static FindingFilter Asked(ListQuery query)
    {
        var asked = new FindingFilter
        {
            Parties = query.Parties,
            Kind = Spelling.Parse<FindingKind>(query.Kind ?? ""),
            Label = Spelling.Parse<FindingLabel>(query.Kind ?? ""),
            Language = query.Language,
            Publisher = query.Publisher,
            Since = query.Since,
        };
        // A value that is the name of both a kind and a label means the label.
        return asked.Label is null ? asked : asked with { Kind = null };
    }

    /// <summary>Of an earlier day, or of some kinds of sources: checked anew over the entries that pass.</summary>
    private static FoundFindings Worked(OpenedRecord record, ListQuery query, EntryFilter filter)
    {
        var all = Checked(record, query, filter).ToLookup(f => f.Severity == 0);
        return new FoundFindings([.. all[false].Skip(query.Skip).Take(ListQuery.PageSize)], all[false].Count(), [.. all[true].Take(MostHolding)], all[true].Count());
    }

    private static IEnumerable<Finding> Checked(OpenedRecord record, ListQuery query, EntryFilter filter) => record.Builder.Check(record.Entries.Find(filter with { Kind = null }))
        .Where(f => query.Kind is null || f.Kind.Spelt() == query.Kind || f.Label.Spelt() == query.Kind).OrderByDescending(f => f.Severity).ThenBy(f => f.Id, StringComparer.Ordinal);
}
