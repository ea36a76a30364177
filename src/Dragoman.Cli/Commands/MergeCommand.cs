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
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var meant = parsed.GetValue(entries)!.Select(id => DecisionOptions.EntryOf(record, id)).DistinctBy(e => e.Id).ToList();
            if (meant.Count < 2 || meant.Select(e => e.Type).Distinct().Skip(1).Any())
                throw new UsageError(RecordTexts.NotToMerge);
            return DecisionOptions.Write(record, terminal, decide.New(parsed, DecisionKind.Merge) with { Claims = DecisionOptions.Marks(meant.SelectMany(e => e.Claims)) });
        });
        return command;
    }
}
