using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman confirm</c> and <c>reject</c>: what a person thinks of one entry.</summary>
internal static class VerdictCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared, DecisionKind kind)
    {
        var entry = new Argument<string>("ENTRY") { Description = RecordTexts.EntryArgument };
        var decide = new DecisionOptions();
        var command = new ExampledCommand(kind.Spelt(), RecordTexts.DecisionDescription(kind), RecordTexts.DecisionExamples(kind)) { entry };
        decide.AddTo(command);
        command.SetAction(parsed => decide.Decide(parsed, shared, terminal, (review, who) => kind == DecisionKind.Confirm ? review.Confirm(who, parsed.GetValue(entry)!) : review.Reject(who, parsed.GetValue(entry)!)));
        return command;
    }
}
