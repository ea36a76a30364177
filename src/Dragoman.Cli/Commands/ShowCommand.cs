using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Exports;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman show EU KZ</c>: the dossier of a relation, or of one party.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var filter = new FilterOptions();
        var all = new Option<bool>("--all") { Description = RecordTexts.AllOption };
        var json = new Option<bool>("--json") { Description = RecordTexts.JsonOption };
        var today = new Option<DateOnly?>("--today") { Description = RecordTexts.TodayOption, HelpName = "DATE" };
        var command = new ExampledCommand("show", RecordTexts.ShowDescription, RecordTexts.ShowExamples) { all, json, today };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var names = Desk.Parties(parsed, shared, terminal);
            var asked = filter.Read(parsed, names, record.Outlets);
            if (asked.Parties.Count == 0)
                throw new UsageError(RecordTexts.NobodyToShow);
            var day = parsed.GetValue(today) ?? DateOnly.FromDateTime(DateTime.UtcNow);
            if (parsed.GetValue(json))
                EntriesJson.Write(record.Leaving.Of(record.Entries.Find(asked), asked, day), terminal.Bytes);
            else
                new Dossier(record, new Sheet(terminal), names.Canonical.Of, parsed.GetValue(all)).Write(asked, day);
            return ExitCodes.Done;
        });
        return command;
    }
}
