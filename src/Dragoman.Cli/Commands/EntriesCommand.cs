using System.CommandLine;
using Dragoman.Agreements;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Contacts;
using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman contacts</c>, <c>agreements</c>, <c>statements</c>, <c>commitments</c>, <c>figures</c> and <c>actors</c>: the entries of one type that pass the conditions.</summary>
internal static class EntriesCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared, EntryType type)
    {
        var filter = new FilterOptions(KindsOf(type), type == EntryType.Figure);
        var command = new ExampledCommand(RecordTexts.PluralOf(type), RecordTexts.EntriesDescription(type), RecordTexts.EntriesExamples(type));
        var rows = new RowOutput();
        filter.AddTo(command);
        rows.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var asked = filter.Read(parsed, Desk.Parties(parsed, shared, terminal), record.Outlets) with { Types = [type] };
            var found = record.Entries.Find(asked);
            if (found.Count == 0 && type == EntryType.Figure)
                filter.CheckIndicator(asked, record.Entries);
            Write(terminal, record, type, found, asked, rows.Of(parsed));
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Those that the contract has; any indicator for figures, none where entries have no kinds.</summary>
    private static string[]? KindsOf(EntryType type) => type switch
    {
        EntryType.Contact => [.. Enum.GetValues<ContactKind>().Select(k => k.Spelt())],
        EntryType.Agreement => [.. Enum.GetValues<AgreementStatus>().Select(s => s.Spelt())],
        EntryType.Figure => null,
        _ => [],
    };

    private static void Write(Terminal terminal, OpenRecord record, EntryType type, IReadOnlyList<Entry> found, EntryFilter asked, RowFormat format)
    {
        if (format != RowFormat.Table)
        {
            var leaving = record.Leaving.Of(found, asked, DateOnly.FromDateTime(DateTime.UtcNow));
            if (format == RowFormat.Json)
                EntriesJson.Write(leaving, terminal.Bytes);
            else
                EntriesCsv.Write(leaving, terminal.Output);
            return;
        }
        var sheet = new Sheet(terminal);
        if (found.Count == 0)
            sheet.Note(RecordTexts.NoneFound(type, record.ArticlesOf(asked)));
        var sources = new SourceList(record);
        new EntryTable(sources).Write(found, sheet, withParties: true);
        SourceTable.WriteHeaded(sources, record.Outlets, sheet);
    }
}
