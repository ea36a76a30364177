using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman check-record</c>: looks for damage, and for decisions whose words are no longer read.</summary>
internal static class CheckRecordCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new ExampledCommand("check-record", RecordTexts.CheckDescription, RecordTexts.CheckExamples);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var check = new RecordCheck(record.File);
            var wrong = check.Run().ToList();
            foreach (var line in wrong)
                terminal.Output.WriteLine(line);
            foreach (var (decision, mark) in check.Lost())
                terminal.Output.WriteLine(RecordTexts.LostDecision(decision.Id, decision.Kind.Spelt(), mark.Article, mark.Exact));
            if (wrong.Count == 0)
                terminal.Output.WriteLine(RecordTexts.Sound(record.Articles.Count));
            return wrong.Count == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;
        });
        return command;
    }
}
