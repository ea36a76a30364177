using System.Globalization;

namespace Dragoman.Pages;

/// <summary>How many words a text has, near enough to weigh paragraphs by; two letters of a script without spaces count as one.</summary>
internal static class WordCount
{
    private const char FirstIdeograph = '\u2E80';

    public static int Of(ReadOnlySpan<char> text)
    {
        int words = 0, dense = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (letter && IsUnspaced(c))
                (dense, letter) = (dense + 1, false);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && IsInside(c));
        }

        return words + (dense + 1) / 2;
    }

    private static bool IsUnspaced(char c) => c >= FirstIdeograph && c is not (>= '\uAC00' and <= '\uD7AF' or >= '\uFB00' and <= '\uFEFF') || c is >= '\u0E00' and <= '\u0EFF';

    private static bool IsInside(char c) =>
        c is '\'' or '\u2019' or '-' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
