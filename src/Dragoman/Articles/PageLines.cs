using System.Buffers;

namespace Dragoman.Articles;

/// <summary>Cuts a text into its lines that are not blank, without the white space around them.</summary>
internal static class PageLines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u2028\u2029\f\v\u0085");

    public static PageLine[] Of(string text, PageWords words)
    {
        var lines = new List<PageLine>();
        var tokens = new List<PageToken>(PageLine.Kept);
        bool blank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : start + length;
            var (from, to) = Trimmed(text, start, end);
            if (from < to)
                lines.Add(new PageLine(text, from, to, words, tokens) { BlankBefore = blank });
            else if (lines.Count > 0)
                lines[^1].BlankAfter = true;
            blank = from >= to;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        if (lines.Count > 0)
            lines[^1].BlankAfter = true;
        return [.. lines];
    }

    private static (int From, int To) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }
}
