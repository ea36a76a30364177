using System.Globalization;
using System.Text;

namespace Dragoman.Cli.Printing;

/// <summary>
/// Plain text for people: headings, lines, and rows whose columns are aligned. On a screen the last column is broken to its width; in a pipe
/// every row is one line.
/// </summary>
internal sealed class Sheet(Terminal terminal)
{
    private const string Bold = "\u001b[1m";
    private const string Dim = "\u001b[2m";
    private const string Off = "\u001b[0m";
    private const string Gap = "  ";
    private const int NarrowestColumn = 24;

    public void Title(string text)
    {
        terminal.Output.WriteLine(Styled(text, Bold));
    }

    public void Heading(string text)
    {
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(Styled(text, Bold));
    }

    public void Note(string text) => Line(text, Dim);

    public void Line(string text) => Line(text, "");

    public void Rows(IReadOnlyList<string[]> rows, string[]? heads = null)
    {
        if (rows.Count == 0)
            return;
        var all = heads is null ? rows : [heads, .. rows];
        var widths = Enumerable.Range(0, all[0].Length).Select(i => all.Max(row => Width(row[i]))).ToArray();
        if (heads is not null)
            Row(heads, widths, Dim);
        foreach (var row in rows)
            Row(row, widths, "");
    }

    private void Row(string[] row, int[] widths, string style)
    {
        var line = new StringBuilder(Gap);
        for (var i = 0; i < row.Length - 1; i++)
            line.Append(row[i]).Append(' ', widths[i] - Width(row[i])).Append(Gap);
        var indent = widths[..^1].Sum() + Gap.Length * row.Length;
        var parts = Broken(row[^1], indent).ToList();
        terminal.Output.WriteLine(Styled(line.Append(parts[0]).ToString().TrimEnd(), style));
        foreach (var rest in parts.Skip(1))
            terminal.Output.WriteLine(Styled(new string(' ', indent) + rest, style));
    }

    private void Line(string text, string style)
    {
        foreach (var part in Broken(text, Gap.Length))
            terminal.Output.WriteLine(Styled(Gap + part, style));
    }

    private string Styled(string text, string style) => terminal.Colour && style.Length > 0 ? style + text + Off : text;

    private List<string> Broken(string text, int indent)
    {
        if (terminal.Width is not { } width || Width(text) <= width - indent)
            return [text];
        var room = Math.Max(NarrowestColumn, width - indent);
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
            if (lines[^1].Length == 0 || Width(lines[^1]) + 1 + Width(word) <= room)
                lines[^1] += lines[^1].Length == 0 ? word : ' ' + word;
            else
                lines.Add(word);
        return lines;
    }

    /// <summary>Columns that a text takes on a screen: none for marks above and below, two for the wide letters of East Asia.</summary>
    private static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
            width += c < 0x300 ? 1 : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' ? 2 : 1;
        return width;
    }
}
