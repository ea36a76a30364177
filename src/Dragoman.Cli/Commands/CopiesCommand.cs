using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman copies</c>: which articles of the record are one text.</summary>
internal static class CopiesCommand
{
    private static readonly string[] Names = ["group", "id", "language", "published", "publisher", "title", "url", "file"];

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var rows = new RowOutput();
        var command = new ExampledCommand("copies", ArticleTexts.CopiesDescription, ArticleTexts.CopiesExamples);
        rows.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var groups = Copies.Of(record.Articles);
            if (rows.Of(parsed) is var format and not RowFormat.Table)
            {
                RowOutput.Write(terminal, format, Names, groups.SelectMany(group => group.Select(a => (string?[])[group[0].Facts.Id, a.Facts.Id, a.Facts.Language,
                    a.Facts.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), a.Facts.Publisher, a.Facts.Title, a.Facts.Url, a.Facts.File])));
                return ExitCodes.Done;
            }
            var sheet = new Sheet(terminal);
            if (groups.Count == 0)
                sheet.Note(ArticleTexts.NoCopies(record.Articles.Count));
            foreach (var group in groups)
            {
                sheet.Heading(group[0].Facts.Title ?? Texts.NoTitle);
                sheet.Rows([.. group.Select(ArticleCard.Row)]);
            }
            return ExitCodes.Done;
        });
        return command;
    }
}
