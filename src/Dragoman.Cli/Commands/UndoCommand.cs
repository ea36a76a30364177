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
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var id = parsed.GetValue(decision)!;
            var meant = record.Decisions.All().Where(d => d.Id.StartsWith(id, StringComparison.Ordinal)).ToList();
            if (meant.Count != 1)
                throw new UsageError(RecordTexts.NoDecision(id));
            if (meant[0].Kind == DecisionKind.Remove)
                throw new UsageError(RecordTexts.RemovalStays);
            return DecisionOptions.Write(record, terminal, decide.New(parsed, DecisionKind.Undo) with { Undone = meant[0].Id });
        });
        return command;
    }
}
