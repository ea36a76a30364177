using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Cli.Printing;

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
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
    public static void Write(Terminal terminal, RowFormat format, string[] names, IEnumerable<string?[]> rows)
    {
        if (format == RowFormat.Csv)
            terminal.Output.Write(Csv(names));
        foreach (var row in rows)
            if (format == RowFormat.Csv)
                terminal.Output.Write(Csv(row));
            else
                terminal.Output.Write(Json(names, row));
    }

    private static string Csv(IEnumerable<string?> cells) => string.Join(',', cells.Select(Quoted)) + "\r\n";

    private static string Quoted(string? cell) => cell is null ? "" : cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Json(string[] names, string?[] row)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Relaxed))
        {
            writer.WriteStartObject();
            for (var i = 0; i < names.Length; i++)
                writer.WriteString(names[i], row[i]);
            writer.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + '\n';
    }
}
