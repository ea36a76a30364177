namespace Dragoman.Articles;

/// <summary>
/// Reads the lines between the first and the last paragraph. All of them are body but for what is litter beyond doubt,
/// and the headlines under a heading like "Read also".
/// </summary>
internal static class BodyOfPage
{
    private const int ShortestHeadline = 4;
    private const int LongestTeaser = 20;

    /// <summary>Marks the lines from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static void Mark(IReadOnlyList<PageLine> lines, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (LitterSigns.Strict(lines[i]) is not { } kind)
            {
                lines[i].Mark(ParagraphKind.Body);
                continue;
            }

            lines[i].MarkLitter(kind);
            if (LitterSigns.IsHeading(lines[i], LitterKind.Related))
                i = MarkRelated(lines, i, last);
        }
    }

    private static int MarkRelated(IReadOnlyList<PageLine> lines, int heading, int last)
    {
        int at = heading;
        while (at < last && IsItem(lines[at + 1], lines[heading].BlankAfter))
            lines[++at].MarkLitter(LitterKind.Related);
        return at;
    }

    /// <summary>Below a heading set close, the block ends at a blank line; below one that stands alone, where headlines end.</summary>
    private static bool IsItem(PageLine line, bool spaced)
    {
        if (line.Words > LongestTeaser || (line.IsProse && line.Ending.Mark == '.'))
            return false;
        return spaced ? line.Words >= ShortestHeadline : !line.BlankBefore;
    }
}
