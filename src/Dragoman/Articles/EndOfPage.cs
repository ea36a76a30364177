namespace Dragoman.Articles;

/// <summary>
/// Finds the last paragraph of the body and reads the lines below it: notices, links, other headlines, signatures.
/// A list that ends the article stays body unless a line of litter stands above it.
/// </summary>
internal sealed class EndOfPage(TopOfPage top)
{
    private const int LongestTeaser = 20;
    private const int LongestSign = 5;
    private const int ShortestHeadline = 4;

    /// <summary>
    /// Index of the last line of running text, never above <paramref name="first"/>. A line that names the article by its
    /// <paramref name="title"/> and says where it comes from is none.
    /// </summary>
    public static int LastOfBody(IReadOnlyList<PageLine> lines, int first, PageLine? title)
    {
        int last = CutAtBlock(lines, first);
        while (last > first && (!lines[last].IsProse || IsNotice(lines[last], title)))
            last--;
        return last;
    }

    /// <summary>Marks what follows the last line of the body.</summary>
    public void Mark(IReadOnlyList<PageLine> lines, int last, PageLine? title)
    {
        LitterKind? above = null;
        for (int i = last + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (top.StartsPublished(line) && top.IsDated(line))
                line.Mark(ParagraphKind.Dateline);
            else if (LitterSigns.Free(line) is { } kind)
            {
                above = Opens(kind) ? kind : above;
                line.MarkLitter(kind);
            }
            else if (IsNotice(line, title))
                line.MarkLitter(LitterKind.Syndicated);
            else if (above is not null)
                line.MarkLitter(Below(above.Value, line));
            else
                line.Mark(ParagraphKind.Body);
        }

        MarkSignatures(lines, last);
    }

    /// <summary>Only what ends the article is a signature: a row of numbers further up belongs to a table.</summary>
    private static void MarkSignatures(IReadOnlyList<PageLine> lines, int last)
    {
        for (int i = lines.Count - 1; i > last && (lines[i].Kind != ParagraphKind.Body || IsSignature(lines[i])); i--)
        {
            if (lines[i].Kind == ParagraphKind.Body)
                lines[i].MarkLitter(LitterKind.Credit);
        }
    }

    /// <summary>What stands under a heading is of its kind; under links to other places, it is other headlines.</summary>
    private static LitterKind Below(LitterKind above, PageLine line) =>
        above is LitterKind.Related or LitterKind.Contact or LitterKind.Comments or LitterKind.Advert ? above
        : line.Words >= ShortestHeadline ? LitterKind.Related : LitterKind.Navigation;

    private static bool IsNotice(PageLine line, PageLine? title) =>
        LitterSigns.Free(line) is not null
        || (line.Sign is { Kind: LitterKind.Syndicated } && title is { Words: > 2 }
            && line.Span.Contains(title.Span, StringComparison.OrdinalIgnoreCase));

    private static bool Opens(LitterKind kind) => kind is not (LitterKind.Credit or LitterKind.Copyright);

    /// <summary>The line above readers' comments, or above teasers that end like sentences; else the last line.</summary>
    private static int CutAtBlock(IReadOnlyList<PageLine> lines, int first)
    {
        int below = 0, longest = 0, cut = lines.Count - 1;
        int total = Prose(lines, first);
        for (int i = lines.Count - 1; i > first; i--)
        {
            bool ends = LitterSigns.IsHeading(lines[i], LitterKind.Comments) && below * 2 < total - below
                || LitterSigns.IsHeading(lines[i], LitterKind.Related) && longest <= LongestTeaser && below * 2 < total - below;
            if (ends)
                cut = i - 1;
            longest = Math.Max(longest, lines[i].Words);
            below += lines[i].IsProse ? lines[i].End - lines[i].Start : 0;
        }

        return cut;
    }

    private static int Prose(IReadOnlyList<PageLine> lines, int first)
    {
        int length = 0;
        for (int i = first; i < lines.Count; i++)
            length += lines[i].IsProse ? lines[i].End - lines[i].Start : 0;
        return length;
    }

    /// <summary>Initials, strokes and numbers that agencies set under a report: "/KD/", "(ab)", "TT", "1542".</summary>
    private static bool IsSignature(PageLine line)
    {
        if (line.Words > LongestSign || line.Links > 0)
            return false;
        bool struck = line.MarkAt(0) is '/' or '=' || line.Tokens.Any(t => t.Mark(line.Text) == '/');
        bool initials = line.Tokens.Any(t => t is { Kind: PageTokenKind.Word, Length: 1 });
        bool bracketed = line.Words <= 2 && line.MarkAt(0) == '(' && Array.FindIndex(line.Tokens, t => t.Mark(line.Text) == ')') >= line.Tokens.Length - 2;
        return bracketed || line.Tokens.All(t => t.Kind != PageTokenKind.Word || t.Length <= 2)
            || (struck && (initials || line.MarkAt(0) is '/' or '='));
    }
}
