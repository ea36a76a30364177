using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman split ENTRY ARTICLE...</c>: says that what these articles tell is not the entry they were merged into.</summary>
internal static class SplitCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var entry = new Argument<string>("ENTRY") { Description = RecordTexts.EntryArgument };
        var articles = new Argument<string[]>("ARTICLE") { Description = RecordTexts.SplitArgument, Arity = ArgumentArity.OneOrMore };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("split", RecordTexts.DecisionDescription(DecisionKind.Split), RecordTexts.DecisionExamples(DecisionKind.Split)) { entry, articles };
        decide.AddTo(command);
        command.SetAction(parsed => decide.Decide(parsed, shared, terminal, (review, who) => review.Split(who, parsed.GetValue(entry)!, parsed.GetValue(articles)!)));
        return command;
    }
}
