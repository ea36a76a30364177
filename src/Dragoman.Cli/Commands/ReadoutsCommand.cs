using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman readouts ENTRY</c>: what each source says of one entry, field by field, in its own words, and what it leaves out.</summary>
internal static class ReadoutsCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var entry = new Argument<string>("ENTRY") { Description = RecordTexts.EntryArgument };
        var command = new ExampledCommand("readouts", RecordTexts.ReadoutsDescription, RecordTexts.ReadoutsExamples) { entry };
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            Write(DecisionOptions.Asked(() => record.Review.Entry(parsed.GetValue(entry)!)), record, new Sheet(terminal));
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(Entry entry, OpenRecord record, Sheet sheet)
    {
        var sources = new SourceList(record);
        sheet.Title($"{entry.Type.Spelt()} {entry.Id}");
        sheet.Note(Wording.Evidence(entry));
        new EntryTable(sources).Write([entry], sheet, withParties: true);
        var articles = entry.Claims.GroupBy(c => c.Article.Id).ToList();
        foreach (var field in EntryFields.Of(entry.Type))
        {
            sheet.Heading(field);
            sheet.Rows([.. articles.Select(a => (string[])[sources.Of(a.First().Article, null), Words(a, field)])]);
        }
        SourceTable.WriteHeaded(sources, record.Outlets, sheet);
    }

    private static string Words(IEnumerable<SourcedClaim> claims, string field)
    {
        var all = claims.ToList();
        var said = all.SelectMany(c => c.Claim.Citations).Where(words => words.Fields.Contains(field)).Select(words => $"\u201c{words.Exact}\u201d").Distinct().ToList();
        var worked = all.SelectMany(c => c.Claim.WorkedOut).Where(w => w.Field == field).Select(w => $"[{w.Value}: {w.Because}]").Distinct();
        return string.Join("  ", said.Concat(worked).DefaultIfEmpty(RecordTexts.NotMentioned));
    }
}
