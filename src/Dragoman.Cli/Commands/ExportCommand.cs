using System.CommandLine;
using Dragoman.Actors;
using Dragoman.Cli.Records;
using Dragoman.Exports;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman export</c>: the record, or the part that passes the conditions, in one of the formats that other programs read.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var filter = new FilterOptions();
        var format = new Option<string>("--format") { Description = RecordTexts.FormatOption, HelpName = "FORMAT", DefaultValueFactory = _ => ExportFormats.Json };
        format.AllowOnly(ExportFormats.All);
        var json = new Option<bool>("--json") { Description = RecordTexts.ExportJsonOption };
        var file = new Option<string?>("--output") { Description = RecordTexts.OutputOption, HelpName = "FILE" };
        var today = new Option<DateOnly?>("--today") { Description = RecordTexts.TodayOption, HelpName = "DATE" };
        var command = new ExampledCommand("export", RecordTexts.ExportDescription, RecordTexts.ExportExamples) { format, json, file, today };
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var names = Desk.Parties(parsed, shared, terminal);
            var asked = filter.Read(parsed, names, record.Outlets);
            var leaving = record.Leaving.Of(record.Entries.Find(asked), asked, parsed.GetValue(today) ?? DateOnly.FromDateTime(DateTime.UtcNow));
            var title = asked.Parties.Count == 0 ? RecordTexts.WholeRecord : string.Join(RecordTexts.And, asked.Parties.Select(names.Canonical.Of));
            var chosen = parsed.GetValue(json) ? ExportFormats.Json : parsed.GetValue(format)!;
            Write(terminal, parsed.GetValue(file), output => new ExportFormats(Atlas.Load(Desk.ActorsFolder)).Write(chosen, leaving, title, output));
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (file is null)
        {
            write(terminal.Bytes);
            return;
        }
        if (Path.Exists(file))
            throw new RecordException(RecordTexts.TargetExists(file));
        var made = false;
        try
        {
            using var output = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            made = true;
            write(output);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            if (made)
                File.Delete(file);
            throw new RecordException($"{file}: {wrong.Message}");
        }
    }
}
