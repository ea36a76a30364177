using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman remove ARTICLE</c>: takes an article's text out for good; its hash and the reason stay, so that it does not come back.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var article = new Argument<string>("ARTICLE") { Description = RecordTexts.ArticleArgument };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("remove", RecordTexts.DecisionDescription(DecisionKind.Remove), RecordTexts.DecisionExamples(DecisionKind.Remove)) { article };
        decide.AddTo(command);
        command.SetAction(parsed => decide.Decide(parsed, shared, terminal, (review, who) => review.Remove(who, parsed.GetValue(article)!)));
        return command;
    }
}
