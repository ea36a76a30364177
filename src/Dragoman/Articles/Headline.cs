namespace Dragoman.Articles;

/// <summary>Chooses the headline among the lines above the first paragraph: long enough, standing alone, not in capitals, the earliest.</summary>
internal sealed class Headline(PageDates dates)
{
    private const int LongestHeadline = 32;
    private const int RubricLetters = 8;

    /// <summary>Index of the headline among the first <paramref name="top"/> lines; -1 when none of them can be it.</summary>
    public int Find(IReadOnlyList<PageLine> lines, int top)
    {
        int best = -1, bestScore = 0;
        for (int i = 0; i < top; i++)
        {
            int score = Score(lines[i]) + (IsRepeated(lines, i) ? 2 : 0);
            if (score > bestScore && Score(lines[i]) > 0)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    /// <summary>True for a line that ends like a sentence but stands where a headline does, with the report below it.</summary>
    public bool IsQuestion(PageLine line) =>
        line.Words <= LongestHeadline / 2 && line.Stands && line.Ending.Mark is not '.' && Score(line) > 0;

    /// <summary>The words of the headline, without the rubric in capitals that some papers set before it.</summary>
    public static string Words(PageLine line)
    {
        var t = line.Tokens;
        return t.Length > 2 && t[0].Length >= RubricLetters && IsUpper(line, t[0]) && line.IsParted(1)
            && char.IsUpper(line.Text[t[1].Start]) && !line.IsAllCapitals
            ? line.Text[t[1].Start..line.End]
            : line.Span.ToString();
    }

    private static bool IsUpper(PageLine line, PageToken token)
    {
        foreach (char c in line.Text.AsSpan(token.Start, token.Length))
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    private static bool IsRepeated(IReadOnlyList<PageLine> lines, int index) =>
        index + 1 < lines.Count && lines[index].Span.Equals(lines[index + 1].Span, StringComparison.OrdinalIgnoreCase);

    /// <summary>Parts of a paper parted by a stroke: "TRADE / Duties and talks".</summary>
    private static bool IsRubric(PageLine line) =>
        line.Tokens.Where((_, i) => line.MarkAt(i) == '/' && line.IsParted(i) && line.IsParted(i + 1)).Any();

    private int Score(PageLine line)
    {
        if (line.Words is < 2 or > LongestHeadline || line.Links > 0 || dates.First(line) is not null || LitterSigns.Free(line) is not null)
            return 0;
        if (line.Ending is { IsSentence: true, Mark: '.' })
            return 0;
        int length = line.Words >= 5 ? 3 : line.Words >= 3 ? 2 : 1;
        return length + (line.Stands ? 2 : 0) + (line.IsAllCapitals ? 0 : 1) - (line.Ending.Mark == ':' || IsRubric(line) || Byline.IsShapeOf(line) ? 2 : 0);
    }
}
