using System.Buffers;

namespace Dragoman.Exports;

/// <summary>A table as RFC 4180 has it: CRLF, fields with commas, quotes or line breaks in quotes, quotes doubled, every row as long as the heading.</summary>
internal sealed class CsvTable(TextWriter output)
{
    private const string LineBreak = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public void Row(params IEnumerable<string?> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write(LineBreak);
    }

    private static string Cell(string? text) =>
        text is null ? "" : text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
