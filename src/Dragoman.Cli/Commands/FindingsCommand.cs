using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman findings</c>: where sources differ, what does not add up, what is damaged or open, and the checks that hold.</summary>
internal static class FindingsCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var filter = new FilterOptions([.. Enum.GetValues<FindingKind>().Select(k => k.Spelt()), .. Enum.GetValues<FindingLabel>().Select(l => l.Spelt())]);
        var holding = new Option<bool>("--all") { Description = RecordTexts.AllOption };
        var command = new ExampledCommand("findings", RecordTexts.FindingsDescription, RecordTexts.FindingsExamples) { holding };
        var rows = new RowOutput();
        filter.AddTo(command);
        rows.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var asked = filter.Read(parsed, Desk.Parties(parsed, shared, terminal), record.Outlets);
            var (kind, entries) = (asked.Kind, asked with { Kind = null });
            IReadOnlyList<Finding> findings = asked.IsPast ? record.Builder.Check(record.Entries.Find(entries)) : record.Entries.Findings(asked.Parties);
            if (asked.From is not null || asked.To is not null || asked.Since is not null)
                findings = OfEntries(findings, record.Entries.Find(entries));
            List<Finding> shown =
            [
                .. findings.Where(f => parsed.GetValue(holding) || f.Severity > 0).Where(f => kind is null || f.Kind.Spelt() == kind || f.Label.Spelt() == kind)
                    .Where(f => asked.Told is null || f.Sides.Any(s => s.Words.Any(w => asked.Told(w.Article)))),
            ];
            if (rows.Of(parsed) is var format and not RowFormat.Table)
            {
                RowOutput.Write(terminal, format, ExportedRows.FindingColumns, shown.Select(ExportedRows.Of));
                return ExitCodes.Done;
            }
            var sheet = new Sheet(terminal);
            if (shown.Count == 0)
                sheet.Note(RecordTexts.NoFindings(record.Articles.Count));
            var sources = new SourceList(record);
            FindingTable.Write(shown, sources, sheet);
            SourceTable.WriteHeaded(sources, record.Outlets, sheet);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Findings about these entries, and those about one of their articles by itself.</summary>
    private static List<Finding> OfEntries(IReadOnlyList<Finding> findings, IReadOnlyList<Entry> entries)
    {
        var ids = entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var articles = entries.SelectMany(e => e.Claims).Select(c => c.Article.Id).ToHashSet(StringComparer.Ordinal);
        return [.. findings.Where(f => f.Entries.Count > 0 ? f.Entries.Any(ids.Contains) : f.Sides.Any(s => s.Words.Any(w => articles.Contains(w.Article.Id))))];
    }
}
