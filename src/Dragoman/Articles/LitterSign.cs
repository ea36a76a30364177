using Dragoman.Languages;

namespace Dragoman.Articles;

/// <summary>
/// The telling phrase of a line: of which kind of litter, where, how long, and whether it begins the line or fills it.
/// One that fills the line goes before one that begins it, and that before the longest.
/// </summary>
internal readonly record struct LitterSign(LitterKind Kind, int At, int Length, bool Starts, bool Covers)
{
    private const int Longer = 1000;
    private const int LongestCopyright = 30;
    private const int CopyrightWords = 3;

    private int Rank => (Covers ? 2 * Longer : Starts ? Longer : 0) + Length;

    /// <summary>The sign of the line; null when no phrase of litter stands in it.</summary>
    public static LitterSign? In(PageLine line, PageWords words)
    {
        LitterSign? best = null;
        for (int i = 0; i < line.Tokens.Length; i++)
        {
            if (SignAt(line, words, i) is { } sign && (best is null || sign.Rank > best.Value.Rank))
                best = sign;
        }

        return best;
    }

    private static LitterSign? SignAt(PageLine line, PageWords words, int index)
    {
        if (line.MarkAt(index) == '\u00A9' && line.Words <= LongestCopyright)
            return new LitterSign(LitterKind.Copyright, index, CopyrightWords, true, false);
        if (words.At(Tag.Litter, line.Tokens, index) is not { Litter: { } kind } phrase)
            return null;
        bool starts = index <= line.FirstWord;
        return new LitterSign(kind, index, phrase.Length, starts, starts && IsRest(line, index + phrase.Length));
    }

    private static bool IsRest(PageLine line, int from)
    {
        for (int i = from; i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].Kind == PageTokenKind.Word)
                return false;
        }

        return true;
    }
}
