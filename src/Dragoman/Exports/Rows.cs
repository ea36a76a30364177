using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dragoman.Exports;

/// <summary>Rows of plain cells for programs: JSON Lines with the columns as keys, or CSV (RFC 4180). A cell that is null has no value.</summary>
public static class Rows
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteCsv(IReadOnlyList<string> columns, IEnumerable<string?[]> rows, TextWriter output)
    {
        var table = new CsvTable(output);
        table.Row(columns);
        foreach (var row in rows)
            table.Row(row);
    }

    public static void WriteJson(IReadOnlyList<string> columns, IEnumerable<string?[]> rows, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Relaxed);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++)
                json.WriteString(columns[i], row[i]);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
