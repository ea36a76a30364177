using System.Globalization;
using Dragoman.Record;
using Names = Dragoman.Record.Contract;

namespace Dragoman.Exports;

/// <summary>
/// Writes the record as one table, a row an entry and a column a field of any kind; lists by "; ", several values of a field by " | ", the
/// merged one first. The last columns say which articles tell it, with the words.
/// </summary>
public static class EntriesCsv
{
    private static readonly string[] Columns =
    [
        Names.FieldKind, Names.FieldStatus, Names.FieldSeries, Names.FieldOrdinal, Names.FieldDate, Names.FieldPlace, Names.FieldParties, Names.FieldParticipants, Names.FieldWas,
        Names.FieldName, Names.FieldAbbreviation, Names.FieldOffice, Names.FieldOf, Names.FieldHistory, Names.FieldSpeaker, Names.FieldText, Names.FieldActors, Names.FieldGoal, Names.FieldDue,
        Names.FieldIndicator, Names.FieldMeasure, Names.FieldValue, Names.FieldUnit, Names.FieldPeriod, Names.FieldArea, Names.FieldCounterpart, Names.FieldConverted, Names.FieldBound,
    ];

    private static readonly string[] Lists = [Names.FieldParties, Names.FieldParticipants, Names.FieldActors, Names.FieldHistory, Names.FieldConverted];

    public static void Write(ExportedRecord record, TextWriter output)
    {
        var table = new CsvTable(output);
        table.Row([EntryKeys.Id, EntryKeys.Type, .. Columns, EntryKeys.Independent, EntryKeys.Tier, EntryKeys.Findings, EntryKeys.Articles, EntryKeys.Words]);
        foreach (var entry in record.Entries)
            table.Row([entry.Id, entry.Type.Spelt(), .. Columns.Select(c => Cell(entry, c)), entry.Independent.ToString(CultureInfo.InvariantCulture), entry.Tier.Spelt(),
                string.Join("; ", record.FindingsOf(entry).Where(f => f.Severity > 0).Select(f => f.Sentence)),
                string.Join("; ", entry.Claims.Select(c => c.Article.Id).Distinct()), string.Join(" | ", entry.Claims.Select(c => c.Claim.Citations[0].Exact).Distinct())]);
    }

    private static string Cell(Entry entry, string column) => string.Join(Lists.Contains(column) ? "; " : " | ", entry.Of(column).Select(f => f.Value));
}
