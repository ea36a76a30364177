using System.Globalization;
using Dragoman.Figures;
using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>
/// Writes figures as SDMX-CSV 2.0: one observation a row under the dataflow DRAGOMAN:FIGURES, keys unique. An observation must have a time, so
/// figures without period are not in it. Ranges are ISO 8601 start and duration (<c>2024-01-01/P9M</c>), as SDMX has them.
/// </summary>
public static class SdmxCsv
{
    private const string Flow = "DRAGOMAN:FIGURES(1.0.0)";
    private const string Unknown = "_U";
    private const string NotApplicable = "_Z";
    private const string OtherFrequency = "_O";

    private static readonly string[] Heading =
    [
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "COUNTERPART_AREA", "INDICATOR", "TRANSFORMATION", "UNIT_MEASURE", "TIME_PERIOD", "OBS_VALUE", "UNIT_MULT", "OBS_STATUS",
        "SOURCE_ARTICLES", "ENTRY",
    ];

    public static void Write(ExportedRecord record, TextWriter output)
    {
        var table = new CsvTable(output);
        table.Row(Heading);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in record.Entries)
            if (entry.Merged is Figure figure && Time(figure.Period) is { } time)
            {
                string[] key = [time.Frequency, figure.Area ?? Unknown, figure.Counterpart ?? NotApplicable, Code(figure.Indicator), Transformation(figure), figure.Unit, time.Written];
                if (written.Add(string.Join(',', key)))
                    table.Row(["dataflow", Flow, "I", .. key, FieldList.Spell(figure.Value), "0", Status(figure), string.Join("; ", entry.Claims.Select(c => c.Article.Id).Distinct()), entry.Id]);
            }
    }

    /// <summary>Codes of SDMX are capitals, digits and underscores.</summary>
    private static string Code(string indicator) =>
        string.Concat(indicator.ToUpperInvariant().Select(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) ? c : '_'));

    /// <summary>N as it is, G1Y growth over a year, SH a share of the whole.</summary>
    private static string Transformation(Figure figure) => figure.Measure switch { Measure.Change => "G1Y", Measure.Share => "SH", _ => "N" };

    /// <summary>A normal value, E an estimate: the source itself rounds or gives a bound.</summary>
    private static string Status(Figure figure) => figure.Approximate || figure.Bound != Bound.Exact ? "E" : "A";

    private static (string Frequency, string Written)? Time(string? period)
    {
        if (IsoPeriod.Parse(period) is not { } days)
            return null;
        if (!period!.Contains('/', StringComparison.Ordinal))
            return (period.Length switch { 4 => "A", 7 when period[5] == 'Q' => "Q", 7 => "M", _ => "D" }, period);
        var after = days.Last.AddDays(1);
        var months = (after.Year - days.First.Year) * 12 + after.Month - days.First.Month;
        var duration = after.Day == days.First.Day && months > 0
            ? string.Create(CultureInfo.InvariantCulture, $"P{months}M") : string.Create(CultureInfo.InvariantCulture, $"P{days.Days}D");
        return (OtherFrequency, $"{days.First.ToString("O", CultureInfo.InvariantCulture)}/{duration}");
    }
}
