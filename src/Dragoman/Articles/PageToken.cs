using System.Globalization;

namespace Dragoman.Articles;

/// <summary>A word, a number or one mark of a line; <c>Word</c> is its number in the vocabulary, -1 for a word nobody asked about.</summary>
internal readonly record struct PageToken(int Start, int Length, PageTokenKind Kind, int Word)
{
    /// <summary>Value of a number of at most nine digits of any script; -1 otherwise.</summary>
    public int Number { get; init; } = -1;

    public int End => Start + Length;

    public char Mark(string text) => Kind == PageTokenKind.Mark ? text[Start] : '\0';
}

internal enum PageTokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>
/// Cuts a stretch of text into tokens: runs of letters, runs of digits, single marks. Zero-width and direction marks
/// are passed over between tokens and inside words.
/// </summary>
internal ref struct PageTokenizer(string text, int start, int end)
{
    private int at = start;

    public bool Next(Func<ReadOnlySpan<char>, int> wordOf, out PageToken token)
    {
        while (at < end && IsPassedOver(text[at]))
            at++;
        token = default;
        if (at >= end)
            return false;
        int from = at;
        var kind = KindOf(text[at]);
        do
            at++;
        while (at < end && kind != PageTokenKind.Mark && (KindOf(text[at]) == kind || IsInside(text[at])));
        while (IsPassedOver(text[at - 1]))
            at--;
        var span = text.AsSpan(from, at - from);
        token = new PageToken(from, span.Length, kind, wordOf(span)) { Number = kind == PageTokenKind.Number ? NumberOf(span) : -1 };
        return true;
    }

    private static PageTokenKind KindOf(char c) =>
        char.IsLetter(c) || char.IsSurrogate(c) ? PageTokenKind.Word
        : char.IsDigit(c) ? PageTokenKind.Number
        : PageTokenKind.Mark;

    private static bool IsPassedOver(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsInside(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            if (value > 99_999_999)
                return -1;
            value = char.IsDigit(c) ? value * 10 + (int)char.GetNumericValue(c) : value;
        }

        return value;
    }
}
