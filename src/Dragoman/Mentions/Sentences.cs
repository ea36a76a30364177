using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Finds where sentences end: at <c>. ! ? ...</c> and the marks of the language, with closing quotes and brackets behind them, unless
/// the stop belongs to an abbreviation, an initial or a number.
/// </summary>
public static class Sentences
{
    // Only text that is no prose runs longer without a stop; what is read of it takes time by the square of a sentence.
    private const int LongestSentence = 300;

    public static List<Sentence> Split(Pack pack, List<Token> tokens, Func<int, bool> isAbbreviation)
    {
        var found = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i - start < LongestSentence && !Ends(pack.Settings, tokens, i, start, isAbbreviation))
                continue;
            var end = i + 1;
            while (end < tokens.Count && !tokens[end].SpaceBefore && IsClosing(tokens[end]))
                end++;
            found.Add(new(start, end));
            start = end;
            i = end - 1;
        }
        if (start < tokens.Count)
            found.Add(new(start, tokens.Count));
        return found;
    }

    private static bool Ends(LanguageSettings settings, List<Token> tokens, int i, int start, Func<int, bool> isAbbreviation)
    {
        // A mark that the language drops is folded to nothing.
        if (tokens[i].Kind != TokenKind.Mark || i == start || tokens[i].Form.Folded is not [var mark, ..])
            return false;
        if (mark is '!' or '?' || settings.SentenceEnd.Contains(mark))
            return true;
        if (mark is not ('.' or '\u2026'))
            return false;
        var next = i + 1;
        while (next < tokens.Count && !tokens[next].SpaceBefore && (IsClosing(tokens[next]) || tokens[next].IsMark('.')))
            next++;
        if (next >= tokens.Count)
            return true;
        if (!tokens[next].SpaceBefore)
            return false;
        if (settings.HasCase && tokens[next].Kind == TokenKind.Word && !tokens[next].Capital)
            return false;
        return mark != '.' || !(isAbbreviation(i) || IsInitial(settings, tokens, i));
    }

    /// <summary>"J. Smith" and "U.S. exports": a single capital before the stop.</summary>
    private static bool IsInitial(LanguageSettings settings, List<Token> tokens, int i) =>
        settings.HasCase && i > 0 && tokens[i - 1] is { Length: 1, Capital: true, Kind: TokenKind.Word };

    private static bool IsClosing(in Token token) =>
        token.Kind == TokenKind.Mark && token.Form.Folded is [var c] && (c == '"' || c == '\'' || CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation || c == '\u201C');
}
