using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman articles</c>: the articles of the record, those added last at the end.</summary>
internal static class ArticlesCommand
{
    private const int IdShown = 8;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var filter = new FilterOptions([]);
        var command = new ExampledCommand("articles", RecordTexts.ArticlesDescription, RecordTexts.ArticlesExamples);
        var rows = new RowOutput();
        filter.AddTo(command);
        rows.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var asked = filter.Read(parsed, Desk.Parties(parsed, shared, terminal), record.Outlets);
            var of = asked.Parties.Count == 0 ? null : record.Entries.Find(asked with { Told = null }).SelectMany(e => e.Claims).Select(c => c.Article.Id).ToHashSet(StringComparer.Ordinal);
            var found = record.Articles.All().Where(a => (of is null || of.Contains(a.Facts.Id)) && (asked.Told is null || asked.Told(a.Facts)))
                .Where(a => (asked.AsOf is null || a.Facts.Published <= asked.AsOf) && (asked.KnownOn is null || Day(a.Added) <= asked.KnownOn) && (asked.Since is null || Day(a.Added) >= asked.Since))
                .Where(a => asked.HoldsDate(a.Facts.Published?.ToString("O", CultureInfo.InvariantCulture))).ToList();
            if (rows.Of(parsed) is var format and not RowFormat.Table)
            {
                RowOutput.Write(terminal, format, ExportedRows.ArticleColumns, found.Select(ExportedRows.Of));
                return ExitCodes.Done;
            }
            var sheet = new Sheet(terminal);
            if (found.Count == 0)
                sheet.Note(RecordTexts.NoArticles(record.Articles.Count));
            sheet.Rows([.. found.Select(a => (string[])[a.Facts.Id[..IdShown], a.Facts.Language ?? "?", Wording.Date(a.Facts.Published),
                SourceTable.Publisher(a.Facts, record.Outlets), $"{a.Facts.Title ?? Texts.NoTitle}{(a.Current ? "" : RecordTexts.Replaced)}  {a.Facts.Url ?? a.Facts.File}"])]);
            return ExitCodes.Done;
        });
        return command;
    }

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
