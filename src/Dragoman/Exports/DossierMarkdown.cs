using System.Globalization;

namespace Dragoman.Exports;

/// <summary>Writes a dossier as Markdown (CommonMark with the footnotes that most tools know).</summary>
public static class DossierMarkdown
{
    private const string Marks = "\\`*_{}[]<>#|~";

    public static void Write(DossierPage page, TextWriter output)
    {
        output.Write($"# {Text(page.Title)}\n\n{Text(page.Coverage)}\n");
        foreach (var section in page.Sections)
        {
            output.Write($"\n## {section.Title}\n\n");
            if (section.Items.Count == 0)
                output.Write($"Not in the record.\n");
            foreach (var item in section.Items)
            {
                output.Write($"- {Text(item.Text)}{Notes(item)}{(item.Evidence is null ? "" : $" \u2014 {item.Evidence}")}\n");
                foreach (var remark in item.Remarks)
                    output.Write($"  - {Text(remark)}\n");
            }
        }
        output.Write('\n');
        foreach (var note in page.Notes)
            output.Write($"[^{Plain(note.Number)}]: {Text(note.Source)}: \u201c{Text(note.Words)}\u201d{(note.Article.Url is { } url ? $" <{url}>" : "")}\n");
    }

    private static string Notes(DossierItem item) => string.Concat(item.Notes.Select(n => $"[^{Plain(n)}]"));

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Marks of Markdown are taken literally, line breaks become spaces.</summary>
    private static string Text(string text) => string.Concat(text.Select(c => c is '\n' or '\r' ? $" " : Marks.Contains(c) ? $"\\{c}" : $"{c}"));
}
