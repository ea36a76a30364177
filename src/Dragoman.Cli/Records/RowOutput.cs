using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Exports;

namespace Dragoman.Cli.Records;

/// <summary>How a list is printed: for people, or as JSON Lines or CSV (RFC 4180) for programs.</summary>
internal enum RowFormat
{
    Table,
    Json,
    Csv,
}

/// <summary>The options <c>--json</c> and <c>--csv</c>, and rows printed as they ask.</summary>
internal sealed class RowOutput
{
    private readonly Option<bool> json = new("--json") { Description = RecordTexts.JsonOption };
    private readonly Option<bool> csv = new("--csv") { Description = RecordTexts.CsvOption };

    public void AddTo(Command command)
    {
        command.Add(json);
        command.Add(csv);
    }

    public RowFormat Of(ParseResult parsed) => (parsed.GetValue(json), parsed.GetValue(csv)) switch
    {
        (true, true) => throw new UsageError(RecordTexts.OneFormat),
        (true, _) => RowFormat.Json,
        (_, true) => RowFormat.Csv,
        _ => RowFormat.Table,
    };

    /// <param name="terminal">Where to.</param>
    /// <param name="format">JSON or CSV.</param>
    /// <param name="names">What the cells of a row are.</param>
    /// <param name="rows">A cell that is null has no value.</param>
    public static void Write(Terminal terminal, RowFormat format, IReadOnlyList<string> names, IEnumerable<string?[]> rows)
    {
        if (format == RowFormat.Csv)
            Rows.WriteCsv(names, rows, terminal.Output);
        else
            Rows.WriteJson(names, rows, terminal.Bytes);
    }
}
