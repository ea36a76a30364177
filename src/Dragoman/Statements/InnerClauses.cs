using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Statements;

/// <summary>
/// Cuts a quote at a speech clause that stands between dashes inside the marks: "Text - said X -. More text." is two segments.
/// </summary>
internal static class InnerClauses
{
    private const int LongestClause = 16;

    public static List<Quote> Split(Passage passage, List<Quote> quotes)
    {
        var cut = new List<Quote>(quotes.Count);
        foreach (var quote in quotes)
            Split(passage, quote, cut);
        return cut;
    }

    private static void Split(Passage passage, Quote quote, List<Quote> into)
    {
        var rest = quote;
        for (var i = quote.Start + 1; i < quote.End; i++)
            if (IsDash(passage, i) && ClauseEnd(passage, i, quote.End) is var end && end > i)
            {
                into.Add(new Quote(rest.Start, i, Dash: true, Open: false));
                while (end < quote.End && passage.Tokens[end].Kind == TokenKind.Mark)
                    end++;
                rest = quote with { Start = end };
                i = end;
            }
        if (rest.End > rest.Start)
            into.Add(rest);
    }

    /// <summary>Behind the dash that closes the clause, or the end of the quote; the start when no verb of saying stands there.</summary>
    private static int ClauseEnd(Passage passage, int start, int limit)
    {
        var says = false;
        for (var i = start + 1; i < Math.Min(limit, start + LongestClause); i++)
        {
            says |= passage.Has(i, Tag.Say);
            if (IsDash(passage, i))
                return says ? i + 1 : start;
        }
        return says && limit <= start + LongestClause ? limit : start;
    }

    private static bool IsDash(Passage passage, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Mark, SpaceBefore: true } mark && mark.Form.Folded is ['-' or '\u2013' or '\u2014'];
}
