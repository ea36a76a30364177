using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>Who speaks a quote: a member of the cast or a body by its name, or nobody named; and the words that say so.</summary>
internal sealed record Attribution(string? Speaker, Passage Passage, Span Evidence, CastMember? Member)
{
    /// <summary>Nobody stands at the verb of saying; somebody before is meant.</summary>
    public bool IsDropped { get; init; }
}

/// <summary>
/// Finds the speaker of a quote. Evidence in order: the clause behind it ("..., said X"), the clause before it ("X said: ..."), a source
/// word ("according to X"), the next sentence where it only names the speaker ("Lo ha detto X").
/// </summary>
internal sealed class SpeakerFinder
{
    private const int VerbReach = 14;
    private const int LeftReach = 30;
    private const int LeadReach = 4;

    private readonly Antecedents antecedents;
    private readonly SpeakerClause clause;

    public SpeakerFinder(Discourse discourse, Cast cast, QuotedWords quoted)
    {
        antecedents = new Antecedents(discourse, cast, quoted);
        clause = new SpeakerClause(cast, antecedents, quoted);
    }

    /// <summary>Words inside a sentence are spoken by somebody named or unnamed there; else they are no statement.</summary>
    public Attribution? Find(Passage passage, IReadOnlyList<Quote> quotes, int index) =>
        Evidence(passage, quotes, index) is { } found && (found.Speaker is not null || found.Evidence.Tag is not (Tag.Say or Tag.SayNoun or Tag.AccordingTo) || IsSentence(passage, quotes[index])) ? found : null;

    private Attribution? Evidence(Passage passage, IReadOnlyList<Quote> quotes, int index)
    {
        var quote = quotes[index];
        var sentence = passage.SentenceOf(Math.Min(quote.End - 1, passage.Tokens.Count - 1));
        var nextQuote = index + 1 < quotes.Count ? quotes[index + 1].OuterStart : passage.Tokens.Count;
        var previous = index > 0 ? quotes[index - 1].OuterEnd : 0;
        var before = Before(passage, quote, previous, sentence);
        if (before is { IsDropped: false } && (IsEmbedded(passage, quote, nextQuote) || !quote.Dash && quote.OuterStart > 0 && passage.Tokens[quote.OuterStart - 1].IsMark(':')))
            return before;
        var after = After(passage, quote, nextQuote);
        if (after is { IsDropped: false })
            return after;
        return before is { IsDropped: false } ? before : after ?? before ?? (IsSentence(passage, quote) ? Behind(passage, quote.OuterEnd, nextQuote) : null);
    }

    /// <summary>Who is named by the first sentence of a passage that speaks of the quote before it; null where it says something else.</summary>
    public Attribution? Behind(Passage passage, int start, int limit)
    {
        while (start < limit && passage.Tokens[start].Kind == TokenKind.Mark)
            start++;
        if (start >= limit || start >= passage.Tokens.Count)
            return null;
        var end = Math.Min(limit, passage.SentenceOf(start).End);
        if (limit < passage.Tokens.Count && end >= limit)
            return null;
        foreach (var tag in new[] { Tag.Say, Tag.AccordingTo, Tag.SayNoun })
            if (passage.All(tag, start, Math.Min(end, start + LeadReach)).FirstOrDefault() is { } word && IsLead(passage, start, word.Start) && (tag != Tag.SayNoun || passage.All(Tag.Anaphor, start, word.End).Any()))
                return clause.Subject(passage, word, start, end);
        return null;
    }

    /// <summary>Who speaks the paragraph of quotation below a passage: the person its last sentence is about; behind a question, who spoke before.</summary>
    public Attribution? Introduced(Passage passage, Attribution? before)
    {
        if (antecedents.AtEndOf(passage) is { } member)
            return By(member);
        if (!IsQuestion(passage))
            return null;
        return before ?? (antecedents.Of(passage, passage.Tokens.Count - 1) is { } asked ? By(asked) : null);
    }

    internal static bool IsQuestion(Passage passage) => passage.Tokens[^1] is { Kind: TokenKind.Mark, Form.Folded: ['?' or '\u061F'] };

    private static Attribution By(CastMember member) => new(member.Name, member.Mentions[0].Passage, member.Mentions[0].Span, member);

    /// <summary>The quotation stands by itself: at the start of the paragraph, or behind a mark.</summary>
    private static bool IsSentence(Passage passage, Quote quote) => quote.OuterStart <= 0 || passage.Tokens[quote.OuterStart - 1].Kind == TokenKind.Mark;

    /// <summary>Nothing but small words and anaphors before the verb: "Lo ha detto", "That is what ... said".</summary>
    private static bool IsLead(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!passage.Has(i, Tag.Stop) && !passage.Has(i, Tag.Anaphor) && !passage.Has(i, Tag.Pronoun) && passage.Tokens[i].Length > 3)
                return false;
        return true;
    }

    /// <summary>The sentence goes on behind the quote with words of its own: "wrote that her country saw "..." in Astana, while Y said".</summary>
    private static bool IsEmbedded(Passage passage, Quote quote, int limit)
    {
        var start = quote.OuterEnd;
        return !quote.Dash && start < Math.Min(limit, passage.Tokens.Count - 1) && passage.Tokens[start].Kind == TokenKind.Word && !passage.Tokens[start].Capital
            && !passage.All(Tag.Say, start, Math.Min(limit, start + 2)).Any();
    }

    /// <summary>"..." said X; "..." X said; "...", X, the minister, told reporters.</summary>
    private Attribution? After(Passage passage, Quote quote, int limit)
    {
        var start = quote.OuterEnd;
        if (start >= passage.Tokens.Count)
            return null;
        if (StartsNewSentence(passage, quote, start))
            return null;
        var end = EndOfSentence(passage, start, limit);
        if (passage.All(Tag.Say, start, Math.Min(end, start + VerbReach)).FirstOrDefault() is not { } verb)
            return passage.All(Tag.AccordingTo, start, Math.Min(end, start + 4)).FirstOrDefault() is { } source ? clause.Named(passage, source.End, end, source) : Replied(passage, start, end);
        return Around(passage, verb, start, end);
    }

    /// <summary>"...", the answer of the Armenian minister.</summary>
    private Attribution? Replied(Passage passage, int start, int end) =>
        passage.All(Tag.SayNoun, start, Math.Min(end, start + LeadReach)).FirstOrDefault() is { } noun && passage.Find(noun.End, Tag.Prep) is { Value: Roles.Of or Roles.By } of
            ? clause.Named(passage, of.End, end, noun) : null;

    /// <summary>A verb in the next sentence belongs to that sentence, unless only a mark inside the quotation parts them.</summary>
    private static bool StartsNewSentence(Passage passage, Quote quote, int start)
    {
        if (quote.Dash)
            return start > 0 && passage.Tokens[start - 1].IsMark('.') && !passage.Tokens[start].IsMark(',');
        return passage.Tokens[start].IsMark('.') || passage.Tokens[quote.End - 1].IsMark('.') && passage.Tokens[start].Capital && !passage.Has(start, Tag.Say)
            && passage.All(Tag.Say, start, Math.Min(passage.Tokens.Count, start + LeadReach)).FirstOrDefault() is null;
    }

    private static int EndOfSentence(Passage passage, int token, int limit)
    {
        for (var i = token; i < limit; i++)
            if (passage.Tokens[i].IsMark('.') && (i + 1 >= passage.Tokens.Count || passage.Tokens[i + 1].SpaceBefore && passage.SentenceOf(i).End <= i + 2))
                return i;
        return limit;
    }

    private Attribution? Before(Passage passage, Quote quote, int from, Sentence sentence)
    {
        var start = Math.Max(from, Math.Min(sentence.Start, passage.SentenceOf(Math.Max(quote.OuterStart, 0)).Start));
        var end = quote.OuterStart;
        if (end <= start)
            return null;
        if (passage.All(Tag.Say, start, end).LastOrDefault() is { } verb)
            return Around(passage, verb, start, end, leads: !passage.Pack.Settings.VerbFirst);
        if (passage.All(Tag.AccordingTo, start, end).LastOrDefault() is { } source)
            return clause.Named(passage, source.End, end, source) ?? clause.Subject(passage, source, start, end);
        if (passage.All(Tag.SayNoun, start, end).LastOrDefault() is { } noun)
            return clause.Subject(passage, noun, start, end) ?? Dropped(passage, noun);
        return passage.Tokens[end - 1].IsMark(':') ? clause.Subject(passage, new Span(Tag.Say, end - 1, end), start, end) ?? new Attribution(null, passage, new Span(Tag.Say, end - 1, end), null) { IsDropped = true } : null;
    }

    /// <summary>The nearest name, pronoun, unnamed source, office or body around a verb of saying, inside the clause.</summary>
    private Attribution? Around(Passage passage, Span verb, int start, int end, bool leads = false)
    {
        var right = clause.Nearest(passage, verb.End, Math.Min(end, verb.End + VerbReach), fromLeft: true, verb);
        if (passage.All(Tag.Document, verb.End, Math.Min(end, verb.End + VerbReach)).FirstOrDefault() is { } document && !(right is { Who.Member: not null } before && verb.End + before.Distance < document.Start))
            return new(null, passage, document, null);
        var left = clause.Nearest(passage, Math.Max(start, verb.Start - LeftReach), verb.Start, fromLeft: false, verb);
        if (right is { } r && left is { } l)
            return l.Distance <= r.Distance || (r.Distance > 0 || leads) && l.Distance < SpeakerClause.Unlikely ? l.Who : r.Who;
        if ((right ?? left) is not { } only)
            return Dropped(passage, passage.All(Tag.OfficeHead, verb.End, Math.Min(end, verb.End + LeadReach)).FirstOrDefault() ?? verb);
        return only.Distance >= SpeakerClause.Unlikely && right is null && !IsRelative(passage, only.Who.Evidence, verb) ? new(null, passage, verb, null) : only.Who;
    }

    /// <summary>"He met X, who told me": right behind the name, a comma and a word at most before the verb.</summary>
    private static bool IsRelative(Passage passage, Span name, Span verb) =>
        name.End < verb.Start && passage.Tokens[name.End].Kind == TokenKind.Mark && verb.Start - name.End <= 3;

    /// <summary>No subject at all ("he has said" in one word): the person spoken of last, or nobody named.</summary>
    private Attribution Dropped(Passage passage, Span verb)
    {
        var member = antecedents.Of(passage, verb.Start);
        return new(member?.Name, passage, verb, member) { IsDropped = true };
    }
}
