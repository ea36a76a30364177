using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman article ID</c>: where one article is from, what changed in it, its translations and copies.</summary>
internal static class ArticleCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var name = new Argument<string>("ARTICLE") { Description = ArticleTexts.Argument };
        var json = new Option<bool>("--json") { Description = RecordTexts.JsonOption };
        var command = new ExampledCommand("article", ArticleTexts.Description, ArticleTexts.Examples) { name, json };
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var card = ArticleCard.Of(record, DecisionOptions.Asked(() => record.Review.Article(parsed.GetValue(name)!)));
            if (parsed.GetValue(json))
                terminal.Output.WriteLine(card.Json());
            else
                card.Print(new Sheet(terminal), record);
            return ExitCodes.Done;
        });
        return command;
    }
}
