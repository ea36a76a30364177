using Dragoman.Cli.Printing;
using Dragoman.Contacts;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>
/// What the record holds of a relation on one page: timeline, series, agreements, commitments, figures, statements, findings, coverage, sources. An
/// empty section says in how many articles nothing was found.
/// </summary>
internal sealed class Dossier(OpenRecord record, Sheet sheet, Func<string, string> nameOf, bool withHolding)
{
    private static readonly EntryType[] Sections = [EntryType.Contact, EntryType.Agreement, EntryType.Commitment, EntryType.Figure, EntryType.Statement];

    private readonly SourceList sources = new(record);

    public void Write(EntryFilter filter, DateOnly today)
    {
        var entries = record.Entries.Find(filter);
        var articles = record.ArticlesOf(filter);
        sheet.Title(string.Join(RecordTexts.And, filter.Parties.Select(nameOf)));
        sheet.Note(RecordTexts.Scope(filter, today, articles));
        var table = new EntryTable(sources);
        foreach (var type in Sections)
        {
            List<Entry> ofType = [.. entries.Where(e => e.Type == type)];
            sheet.Heading(RecordTexts.HeadingOf(type, ofType.Count));
            if (ofType.Count == 0)
                sheet.Note(RecordTexts.NoneFound(type, articles));
            table.Write(ofType, sheet, withParties: filter.Parties.Count == 1);
            if (type == EntryType.Contact)
                WriteSeries(ofType);
        }
        WriteFindings(filter, entries, today, articles);
        WriteCoverage(entries);
        SourceTable.WriteHeaded(sources, record.Outlets, sheet);
    }

    /// <summary>Standing formats with their editions; an edition that nobody reported is missing here, and a finding.</summary>
    private void WriteSeries(List<Entry> contacts)
    {
        var series = contacts.Select(e => (Contact)e.Merged).Where(c => c.Series is not null).GroupBy(c => c.Series!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (series.Count == 0)
            return;
        sheet.Heading(RecordTexts.Series);
        sheet.Rows([.. series.Select(s => (string[])[s.Key, string.Join(" \u2013 ", s.Select(RecordTexts.Edition))])]);
    }

    private void WriteFindings(EntryFilter filter, IReadOnlyList<Entry> entries, DateOnly today, long articles)
    {
        var told = entries.SelectMany(e => e.Claims).Select(c => c.Article.Id).ToHashSet(StringComparer.Ordinal);
        List<Finding> findings =
        [
            .. filter.IsPast ? record.Builder.Check(entries) : record.Entries.FindingsAbout(filter.Parties, told),
            .. record.Builder.Open(entries, today),
        ];
        sheet.Heading(RecordTexts.FindingsHeading(findings.Count(f => f.Severity > 0), findings.Count(f => f.Severity == 0)));
        if (findings.Count == 0)
            sheet.Note(RecordTexts.NoFindings(articles));
        FindingTable.Write(findings.DistinctBy(f => f.Id).Where(f => withHolding || f.Severity > 0).OrderByDescending(f => f.Severity).ThenBy(f => f.Id, StringComparer.Ordinal), sources, sheet);
        if (!withHolding && findings.Exists(f => f.Severity == 0))
            sheet.Note(RecordTexts.Folded(findings.Count(f => f.Severity == 0)));
    }

    private void WriteCoverage(IReadOnlyList<Entry> entries)
    {
        var told = entries.SelectMany(e => e.Claims).Select(c => c.Article).DistinctBy(a => a.Id).ToList();
        sheet.Heading(RecordTexts.Coverage);
        sheet.Rows([.. told.GroupBy(a => a.Language ?? "?").OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (string[])[g.Key, RecordTexts.ArticlesFrom(g.Count(), g.Min(a => a.Published), g.Max(a => a.Published))])]);
        var silent = record.Articles.Languages().Except(told.Select(a => a.Language)).OfType<string>().ToList();
        if (silent.Count > 0)
            sheet.Note(RecordTexts.SilentLanguages(silent));
    }
}
