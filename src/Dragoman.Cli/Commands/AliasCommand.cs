using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman alias SPELLING NAME</c>: says that a name stands for another.</summary>
internal static class AliasCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var spelling = new Argument<string>("SPELLING") { Description = RecordTexts.SpellingArgument };
        var name = new Argument<string>("NAME") { Description = RecordTexts.NameArgument };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("alias", RecordTexts.DecisionDescription(DecisionKind.Alias), RecordTexts.DecisionExamples(DecisionKind.Alias)) { spelling, name };
        decide.AddTo(command);
        command.SetAction(parsed => decide.Decide(parsed, shared, terminal, (review, who) => review.Alias(who, parsed.GetValue(spelling)!, parsed.GetValue(name)!)));
        return command;
    }
}
