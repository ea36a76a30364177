using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Statements;

/// <summary>
/// Dialogue behind a dash at the start of a paragraph: the words up to the speech clause, and those behind it.
/// "- Text, says X. More text." is two segments of one speaker.
/// </summary>
public static class DashQuotes
{
    public static List<Quote> Find(Passage passage)
    {
        var tokens = passage.Tokens;
        if (!passage.Pack.Settings.DashQuotes || tokens.Count < 5 || !IsDash(tokens[0]))
            return [];
        var clause = Clause(passage);
        if (clause is not { } found)
            return [new Quote(1, tokens.Count, Dash: true, Open: false)];
        var quotes = new List<Quote> { new(1, found.Start, Dash: true, Open: false) };
        if (found.End < tokens.Count)
            quotes.Add(new Quote(found.End, tokens.Count, Dash: true, Open: false));
        return [.. quotes.Where(q => q.End > q.Start)];
    }

    private static bool IsDash(in Token token) => token.Kind == TokenKind.Mark && token.Form.Folded is ['\u2013' or '\u2014' or '-' or '\u2212' or '\u2015'];

    /// <summary>The speech clause: from the comma (or closing mark) before a verb of saying to the end of its sentence.</summary>
    public static (int Start, int End)? Clause(Passage passage)
    {
        for (var i = 2; i < passage.Tokens.Count; i++)
        {
            if (!passage.Has(i, Tag.Say))
                continue;
            var before = i - 1;
            if (passage.Tokens[before].Kind != TokenKind.Mark || passage.Tokens[before].Form.Folded is not [',' or '!' or '?' or '\u2026' or '.'])
                continue;
            var end = EndOfClause(passage, i);
            return (before, end);
        }
        return null;
    }

    private static int EndOfClause(Passage passage, int verb)
    {
        var sentence = passage.SentenceOf(verb);
        return sentence.End;
    }
}
