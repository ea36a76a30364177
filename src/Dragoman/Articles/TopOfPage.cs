namespace Dragoman.Articles;

/// <summary>
/// Reads the lines above the first paragraph: menus and rubrics, the headline, its repetition, who wrote it and when it was published.
/// </summary>
internal sealed class TopOfPage(PageWords words, LitterSigns litter, PageDates dates)
{
    private const int LongestDateLine = 16;
    private const int LongestByline = 7;
    private const int LongestArticleWord = 3;

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
                line.MarkLitter(litter.Free(line) ?? "navigation");
            else
                MarkBelowTitle(line);
        }
    }

    /// <summary>A short line with a full date, of the kind that says when the article was published.</summary>
    public bool IsDated(PageLine line) =>
        line.Words <= LongestDateLine && (!line.IsProse || StartsPublished(line)) && dates.First(line) is not null;

    /// <summary>True when the line begins with "Published" or a word to that effect.</summary>
    public bool StartsPublished(PageLine line) =>
        words.At(PageTag.Published, line.Tokens, line.FirstWord) is not null;

    private void MarkBelowTitle(PageLine line)
    {
        if (litter.Free(line) is { } kind)
            line.MarkLitter(kind);
        else if (FillsDateline(line))
            line.Mark(ParagraphKind.Dateline);
        else if (IsByline(line))
            line.MarkLitter("credit");
        else if (StartsPublished(line) || IsScrap(line))
            line.MarkLitter("navigation");
        else
            line.Mark(ParagraphKind.Body);
    }

    /// <summary>Buttons left of a page: a lone word in small letters, single letters.</summary>
    private static bool IsScrap(PageLine line) =>
        line.Words == 0 || (line.Words == 1 && !line.IsAllCapitals && !line.Ending.IsSentence)
        || line.Tokens.All(t => t.Length == 1);

    private bool FillsDateline(PageLine line)
    {
        if (line.IsProse || line.Words > LongestByline || words.At(PageTag.Town, line.Tokens, 0) is not { } town)
            return false;
        return line.MarkAt(town.Length) is ':' or '-' or '–' or '—' or '(' || line.Tokens.Length == town.Length;
    }

    /// <summary>A small word and then names only: "By Our Correspondent", "di Marta Rossi".</summary>
    private static bool IsByline(PageLine line)
    {
        if (line.Words < 2 || line.Words > LongestByline || line.Ending.IsSentence || line.Tokens[0].Length > LongestArticleWord)
            return false;
        for (int i = 1; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            bool small = token.Kind == PageTokenKind.Word && !char.IsUpper(line.Text[token.Start]) && token.Length > LongestArticleWord;
            if (small || token.Kind == PageTokenKind.Number)
                return false;
        }

        return !line.IsAllCapitals && line.Tokens[0].Kind == PageTokenKind.Word && char.IsUpper(line.Text[line.Tokens[^1].Start]);
    }

    private static bool IsSame(PageLine line, PageLine title) => line.Span.Equals(title.Span, StringComparison.OrdinalIgnoreCase);
}
