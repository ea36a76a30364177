using System.Globalization;

namespace Dragoman.Articles;

/// <summary>How a line ends: with the mark of a sentence, perhaps inside quotes or before a bracket, or just so.</summary>
internal readonly record struct LineEnding(bool IsSentence, char Mark)
{
    private const string SentenceMarks = ".!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F\u0964";
    private const int LongestBracket = 24;

    public static LineEnding Of(string text, int start, int end)
    {
        int last = LastReal(text, start, end);
        if (last >= start && text[last] == ')' && text.LastIndexOf('(', last, Math.Min(last - start + 1, LongestBracket)) is var open && open > start)
        {
            int before = LastReal(text, start, open);
            if (before >= start && SentenceMarks.Contains(text[before]))
                last = before;
        }

        return last >= start && SentenceMarks.Contains(text[last])
            ? new LineEnding(!IsCutShort(text, start, last) && !IsInitial(text, start, last), text[last])
            : new LineEnding(false, last >= start ? text[last] : '\0');
    }

    private static int LastReal(string text, int start, int end)
    {
        int last = end - 1;
        while (last >= start && IsClosing(text[last]))
            last--;
        return last;
    }

    private static bool IsCutShort(string text, int start, int last) =>
        text[last] == '\u2026' || (last - start > 2 && text[last] == '.' && text[last - 1] == '.');

    private static bool IsInitial(string text, int start, int last) =>
        last - start > 3 && text[last] == '.' && char.IsUpper(text[last - 1]) && text[last - 2] == '.';

    private static bool IsClosing(char c) =>
        c is '"' or '\'' || char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.Format;
}
