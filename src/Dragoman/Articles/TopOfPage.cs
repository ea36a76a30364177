using Dragoman.Languages;

namespace Dragoman.Articles;

/// <summary>
/// Reads the lines above the first paragraph: menus and rubrics, the headline, its repetition, who wrote it and when it was published.
/// </summary>
internal sealed class TopOfPage(PageWords words, PageDates dates)
{
    private const int LongestDateLine = 16;
    private const int LongestPlaceLine = 7;

    /// <summary>Marks the first <paramref name="top"/> lines; <paramref name="title"/> is the headline's index, -1 without one.</summary>
    public void Mark(IReadOnlyList<PageLine> lines, int top, int title)
    {
        for (int i = 0; i < top; i++)
        {
            var line = lines[i];
            if (title >= 0 && (i == title || IsSame(line, lines[title])))
                line.Mark(ParagraphKind.Title);
            else if (IsDated(line))
                line.Mark(ParagraphKind.Dateline);
            else if (i < title || title < 0)
                line.MarkLitter(LitterSigns.Free(line) ?? LitterKind.Navigation);
            else
                MarkBelowTitle(line);
        }
    }

    /// <summary>A short line with a full date, of the kind that says when the article was published.</summary>
    public bool IsDated(PageLine line) =>
        line.Words <= LongestDateLine && (!line.IsProse || StartsPublished(line)) && dates.First(line) is not null;

    /// <summary>True when the line begins with "Published" or a word to that effect.</summary>
    public bool StartsPublished(PageLine line) =>
        words.At(Tag.Published, line.Tokens, line.FirstWord) is not null;

    /// <summary>The state of the town that begins a dateline; null where none does.</summary>
    public string? StateOf(PageLine line) =>
        line.Kind == ParagraphKind.Dateline ? words.At(Tag.Capital, line.Tokens, 0)?.Value.Split('/')[0] : null;

    private void MarkBelowTitle(PageLine line)
    {
        if (LitterSigns.Free(line) is { } kind)
            line.MarkLitter(kind);
        else if (FillsDateline(line))
            line.Mark(ParagraphKind.Dateline);
        else if (Byline.IsShapeOf(line))
            line.MarkLitter(LitterKind.Credit);
        else if (StartsPublished(line) || IsScrap(line))
            line.MarkLitter(LitterKind.Navigation);
        else
            line.Mark(ParagraphKind.Body);
    }

    /// <summary>Buttons left of a page: a lone word in small letters, single letters.</summary>
    private static bool IsScrap(PageLine line) =>
        line.Words == 0 || (line.Words == 1 && !line.IsAllCapitals && !line.Ending.IsSentence)
        || line.Tokens.All(t => t.Length == 1);

    private bool FillsDateline(PageLine line)
    {
        if (line.IsProse || line.Words > LongestPlaceLine || words.At(Tag.Capital, line.Tokens, 0) is not { } town)
            return false;
        return line.MarkAt(town.Length) is ':' or '-' or '\u2013' or '\u2014' or '(' || line.Tokens.Length == town.Length;
    }

    private static bool IsSame(PageLine line, PageLine title) => line.Span.Equals(title.Span, StringComparison.OrdinalIgnoreCase);
}
