using Dragoman.Mentions;

namespace Dragoman.Statements;

/// <summary>Words in quotation marks, or behind a dialogue dash: the tokens between the marks, and whether the closing mark is missing.</summary>
public readonly record struct Quote(int Start, int End, bool Dash, bool Open)
{
    public int OuterStart => Start - 1;
    public int OuterEnd => Open || Dash ? End : End + 1;
}

/// <summary>
/// Finds quotations by the mark pairs of the language. A mark that both opens and closes opens where a space stands before it and none
/// behind; a quote that the paragraph does not close runs to its end. Nested marks stay inside.
/// </summary>
public static class QuoteFinder
{
    private const int LongestQuote = 1200;

    public static List<Quote> Find(Passage passage)
    {
        var found = new List<Quote>();
        var tokens = passage.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark || Opens(passage, i) is not { } close)
                continue;
            var end = Closing(passage, i, close);
            if (end < 0 && !IsParagraphQuote(passage, i))
                continue;
            var open = end < 0;
            end = open ? tokens.Count : end;
            if (end > i + 1)
                found.Add(new Quote(i + 1, end, Dash: false, open));
            i = end;
        }
        return found;
    }

    /// <summary>The closing mark that belongs to the mark at a token; null when it opens nothing.</summary>
    private static char? Opens(Passage passage, int at)
    {
        var mark = Mark(passage, at);
        foreach (var (open, close) in passage.Pack.Settings.Quotes)
            if (mark == open && StandsBefore(passage, at))
                return close;
        return null;
    }

    private static char Mark(Passage passage, int at) => passage.Article.Text[passage.Tokens[at].Start];

    private static bool StandsBefore(Passage passage, int at)
    {
        if (at + 1 >= passage.Tokens.Count)
            return false;
        if (passage.Tokens[at].SpaceBefore || at == 0)
            return true;
        return passage.Tokens[at - 1] is { Kind: TokenKind.Mark } || (passage.Tokens[at - 1].Look & TokenLook.Part) != 0 || !IsApostrophe(Mark(passage, at));
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019';

    private static int Closing(Passage passage, int open, char close)
    {
        var opening = Mark(passage, open);
        var depth = 0;
        for (var i = open + 1; i < Math.Min(passage.Tokens.Count, open + LongestQuote); i++)
        {
            if (passage.Tokens[i].Kind != TokenKind.Mark)
                continue;
            var mark = Mark(passage, i);
            if (mark == opening && opening != close)
                depth++;
            else if (mark == close && IsClosing(passage, i, close) && depth-- == 0)
                return i;
        }
        return -1;
    }

    /// <summary>An apostrophe inside a word closes nothing.</summary>
    private static bool IsClosing(Passage passage, int at, char close) =>
        !IsApostrophe(close) || at + 1 >= passage.Tokens.Count || passage.Tokens[at + 1].SpaceBefore || passage.Tokens[at + 1].Kind == TokenKind.Mark;

    /// <summary>Only a quote that begins the paragraph or follows a colon may run on unclosed.</summary>
    private static bool IsParagraphQuote(Passage passage, int at) => at == 0 || passage.Tokens[at - 1].IsMark(':') || at < 3;
}
