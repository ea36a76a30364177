using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Statements;

/// <summary>
/// Dialogue behind a dash at the start of a paragraph: the words up to the speech clause, and those behind it.
/// "- Text, says X. More text." is two segments of one speaker.
/// </summary>
public static class DashQuotes
{
    private const int Reach = 4;

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

    /// <summary>True when the article has dialogue behind dashes: somewhere a verb of saying follows one; else dashes begin the items of lists.</summary>
    public static bool AreSpoken(IEnumerable<Passage> passages) =>
        passages.Any(p => p.Tokens.Count > 0 && IsDash(p.Tokens[0]) && Clause(p) is not null);

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
            return (before, EndOfClause(passage, i));
        }
        return SecondDash(passage);
    }

    /// <summary>"- Text - says X. - More text.": the clause stands behind a dash of its own, with a verb of saying or a name.</summary>
    private static (int Start, int End)? SecondDash(Passage passage)
    {
        for (var i = 2; i < passage.Tokens.Count - 2; i++)
        {
            if (!IsDash(passage.Tokens[i]) || !passage.Tokens[i].SpaceBefore || !passage.Tokens[i + 1].SpaceBefore || passage.Tokens[i + 1].Capital)
                continue;
            var end = i + 1;
            while (end < passage.Tokens.Count && !(IsDash(passage.Tokens[end]) && passage.Tokens[end].SpaceBefore))
                end++;
            if (passage.All(Tag.Say, i, Math.Min(end, i + Reach)).Any() || passage.All(Tag.Name, i, Math.Min(end, i + Reach)).Any())
                return (i, Math.Min(end + 1, passage.Tokens.Count));
        }
        return null;
    }

    /// <summary>To the end of the sentence, or to the comma where the quotation goes on: ", sade X med eftertryck, oppnar vi en port".</summary>
    private static int EndOfClause(Passage passage, int verb)
    {
        var sentence = passage.SentenceOf(verb);
        for (var i = verb + 1; i < sentence.End - Reach; i++)
            if (passage.Tokens[i].IsMark(',') && GoesOn(passage, i + 1))
                return i + 1;
        return sentence.End;
    }

    /// <summary>An unknown small word and a word of the first or third person right behind it: verb and subject in turned order.</summary>
    private static bool GoesOn(Passage passage, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Word, Capital: false } && !passage.Has(token, Tag.NumberAnd) && !passage.Has(token, Tag.Prep) && !passage.Has(token, Tag.Say)
        && (passage.Has(token + 1, Tag.Our) || passage.Has(token + 1, Tag.Pronoun) && passage.Find(token + 1, Tag.Pronoun) is { Value: not (Genders.He or Genders.She) });
}
