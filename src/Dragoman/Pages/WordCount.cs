using System.Globalization;

namespace Dragoman.Pages;

/// <summary>How many words a text has, near enough to weigh paragraphs by; two letters of a script without spaces count as one.</summary>
internal static class WordCount
{
    private const int FirstIdeograph = 0x2E80;
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7AF;
    private const int FirstPresentationForm = 0xFB00;
    private const int FirstUnspaced = 0x0E00;
    private const int LastUnspaced = 0x0EFF;

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

    private static bool IsUnspaced(char c) => (int)c is >= FirstIdeograph and < FirstSyllable or > LastSyllable and < FirstPresentationForm or >= FirstUnspaced and <= LastUnspaced;

    private static bool IsInside(char c) =>
        c is '\'' or '\u2019' or '-' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
