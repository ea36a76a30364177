using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman merge ENTRY ENTRY...</c>: says that entries are one thing.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var entries = new Argument<string[]>("ENTRY") { Description = RecordTexts.EntriesArgument, Arity = new ArgumentArity(2, 100) };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("merge", RecordTexts.DecisionDescription(DecisionKind.Merge), RecordTexts.DecisionExamples(DecisionKind.Merge)) { entries };
        decide.AddTo(command);
        command.SetAction(parsed => decide.Decide(parsed, shared, terminal, (review, who) => review.Merge(who, parsed.GetValue(entries)!)));
        return command;
    }
}
