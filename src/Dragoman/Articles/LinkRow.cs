namespace Dragoman.Articles;

/// <summary>
/// Rows of links by their shape: short items parted by bars, arrows, dots or wide gaps ("Home > World > Asia"),
/// or each in brackets. A row of figures is a table and none.
/// </summary>
internal static class LinkRow
{
    private const string Parting = "|\u00BB\u203A\u00B7\u2022>/";
    private const string NeedsSpace = "\u00B7\u2022>/";
    private const int LongestItem = 5;
    private const int Gap = 2;

    /// <summary>The number of items; 0 when the line is no such row.</summary>
    public static int Items(PageLine line)
    {
        if (line.Tokens.Length is 0 or PageLine.Kept)
            return 0;
        if (AllInBrackets(line) is var bracketed and > 1)
            return bracketed;
        int items = 1, words = 0, longest = 0, numbers = 0;
        bool strong = false;
        for (int i = line.FirstWord; i < line.Tokens.Length; i++)
        {
            bool gap = IsWideGap(line, i);
            if (gap || Parts(line, i))
            {
                strong |= !gap && line.MarkAt(i) != '/';
                items += words > 0 ? 1 : 0;
                words = gap ? 1 : 0;
            }
            else if (line.Tokens[i].Kind == PageTokenKind.Word)
                words++;
            else if (line.Tokens[i].Kind == PageTokenKind.Number)
                numbers++;
            longest = Math.Max(longest, words);
        }

        items -= words == 0 ? 1 : 0;
        bool row = items >= (strong ? 2 : 3) && longest <= LongestItem && !line.Ending.IsSentence;
        return row && (strong || numbers == 0) ? items : 0;
    }

    private static bool Parts(PageLine line, int token)
    {
        char mark = line.MarkAt(token);
        return Parting.Contains(mark) && mark != '\0'
            && (!NeedsSpace.Contains(mark) || (line.IsParted(token) && line.IsParted(token + 1)));
    }

    private static bool IsWideGap(PageLine line, int token)
    {
        if (token == line.FirstWord || line.Tokens[token].Kind == PageTokenKind.Mark)
            return false;
        int from = line.Tokens[token - 1].End;
        var between = line.Text.AsSpan(from, line.Tokens[token].Start - from);
        return between.Contains('\t') || between.Length >= Gap && between.IsWhiteSpace();
    }

    private static int AllInBrackets(PageLine line)
    {
        int groups = 0;
        bool inside = false;
        for (int i = 0; i < line.Tokens.Length; i++)
        {
            char mark = line.MarkAt(i);
            if (mark == '[')
                (inside, groups) = (true, groups + 1);
            else if (mark == ']')
                inside = false;
            else if (!inside)
                return 0;
        }

        return groups;
    }
}
