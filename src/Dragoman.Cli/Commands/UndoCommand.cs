using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman undo DECISION</c>: takes a decision back; the log keeps both.</summary>
internal static class UndoCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var decision = new Argument<string>("DECISION") { Description = RecordTexts.DecisionArgument };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("undo", RecordTexts.DecisionDescription(DecisionKind.Undo), RecordTexts.DecisionExamples(DecisionKind.Undo)) { decision };
        decide.AddTo(command);
        command.SetAction(parsed => decide.Decide(parsed, shared, terminal, (review, who) => review.Undo(who, parsed.GetValue(decision)!)));
        return command;
    }
}
