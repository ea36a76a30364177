using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman search</c>: the articles that hold the words, in the spelling of any language, and the sentences in which they stand.</summary>
internal static class SearchCommand
{
    private const int MostShown = 20;

    private static readonly string[] Names = ["article", "language", "sentence", "text"];

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var words = new Argument<string[]>("WORDS") { Description = RecordTexts.WordsArgument, Arity = ArgumentArity.OneOrMore };
        var language = new Option<string?>("--language") { Description = RecordTexts.LanguageFilter, HelpName = "CODE" };
        var most = new Option<int>("--most") { Description = RecordTexts.MostOption, HelpName = "N", DefaultValueFactory = _ => MostShown };
        var command = new ExampledCommand("search", RecordTexts.SearchDescription, RecordTexts.SearchExamples) { words, language, most };
        var rows = new RowOutput();
        rows.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var query = string.Join(' ', parsed.GetValue(words)!.Select(w => w.Contains(' ', StringComparison.Ordinal) ? $"\"{w}\"" : w));
            var folding = Desk.SearchWords(parsed, shared, terminal);
            var code = parsed.GetValue(language);
            var found = new WordSearch(record.File, folding).Find(query, parsed.GetValue(most), code is null ? null : a => a.Language == code);
            if (rows.Of(parsed) is var format and not RowFormat.Table)
            {
                RowOutput.Write(terminal, format, Names, found.SelectMany(a => a.Sentences.Select(s => (string?[])[a.Article.Facts.Id, a.Article.Facts.Language,
                    s.Number.ToString(CultureInfo.InvariantCulture), s.Text])));
                return ExitCodes.Done;
            }
            var sheet = new Sheet(terminal);
            if (found.Count == 0)
                sheet.Note(RecordTexts.NotFound(folding.Spellings(query), record.Articles.Count));
            foreach (var article in found)
            {
                sheet.Title($"{article.Article.Facts.Title ?? Texts.NoTitle}  {article.Article.Facts.Language} {Wording.Date(article.Article.Facts.Published)}  {article.Article.Facts.Id[..8]}");
                foreach (var sentence in article.Sentences)
                    sheet.Line($"{sentence.Number}: {sentence.Text}");
            }
            return ExitCodes.Done;
        });
        return command;
    }
}
