using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>Who speaks a quote: a member of the cast or a body by its name, or nobody named; and the words that say so.</summary>
internal sealed record Attribution(string? Speaker, Passage Passage, Span Evidence, CastMember? Member);

/// <summary>
/// Finds the speaker of a quote. Evidence in order: the clause behind it ("..., said X"), the clause before it ("X said: ..."), a source
/// word ("according to X"), the quote before it in the paragraph.
/// </summary>
internal sealed class SpeakerFinder(Discourse discourse, Cast cast)
{
    private const int VerbReach = 14;
    private const int LongestLookBack = 60;

    public Attribution? Find(Passage passage, IReadOnlyList<Quote> quotes, int index)
    {
        var quote = quotes[index];
        var sentence = passage.SentenceOf(Math.Min(quote.End - 1, passage.Tokens.Count - 1));
        var nextQuote = index + 1 < quotes.Count ? quotes[index + 1].OuterStart : passage.Tokens.Count;
        var previous = index > 0 ? quotes[index - 1].OuterEnd : 0;
        var after = After(passage, quote, nextQuote);
        if (after is not null)
            return after;
        return Before(passage, quote, previous, sentence);
    }

    /// <summary>"..." said X; "..." X said; "...", X, the minister, told reporters.</summary>
    private Attribution? After(Passage passage, Quote quote, int limit)
    {
        var start = quote.OuterEnd;
        if (start >= passage.Tokens.Count)
            return null;
        var end = EndOfSentence(passage, start, limit);
        if (passage.All(Tag.Say, start, Math.Min(end, start + VerbReach)).FirstOrDefault() is not { } verb)
            return passage.All(Tag.AccordingTo, start, Math.Min(end, start + 4)).FirstOrDefault() is { } source ? Named(passage, source.End, end, source) : null;
        if (StartsNewSentence(passage, quote, start))
            return null;
        return Around(passage, verb, start, end);
    }

    /// <summary>A verb in the next sentence belongs to that sentence, unless only a stop inside the marks parts them.</summary>
    private static bool StartsNewSentence(Passage passage, Quote quote, int start) =>
        !quote.Dash && passage.Tokens[start].IsMark('.') || start > 0 && passage.Tokens[start - 1].IsMark('.') && !passage.Tokens[start].IsMark(',') && quote.Dash;

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
        var verb = passage.All(Tag.Say, start, end).LastOrDefault() ?? passage.All(Tag.AccordingTo, start, end).LastOrDefault() ?? passage.All(Tag.SayNoun, start, end).LastOrDefault();
        if (verb is null)
            return passage.Tokens[end - 1].IsMark(':') ? Named(passage, start, end, new Span(Tag.Say, end - 1, end)) : null;
        return Around(passage, verb, start, end);
    }

    /// <summary>The nearest name, pronoun, unnamed source, office or body around a verb of saying, inside the clause.</summary>
    private Attribution? Around(Passage passage, Span verb, int start, int end)
    {
        var right = Nearest(passage, verb.End, Math.Min(end, verb.End + VerbReach), fromLeft: true, verb);
        var left = Nearest(passage, Math.Max(start, verb.Start - 30), verb.Start, fromLeft: false, verb);
        if (right is null || left is null)
            return right?.Who ?? left?.Who ?? Dropped(passage, verb);
        return left.Value.Distance <= right.Value.Distance || right.Value.Distance > 3 ? left.Value.Who : right.Value.Who;
    }

    private (Attribution Who, int Distance)? Nearest(Passage passage, int from, int to, bool fromLeft, Span verb)
    {
        (Attribution, int)? best = null;
        for (var i = from; i < to; i++)
            foreach (var span in passage.At(i))
            {
                if (span.End > to || Candidate(passage, span) is not { } who)
                    continue;
                var distance = fromLeft ? span.Start - verb.End : verb.Start - span.End;
                if (best is null || distance < best.Value.Item2)
                    best = (who, distance);
            }
        return best;
    }

    private Attribution? Named(Passage passage, int from, int to, Span evidence) =>
        Nearest(passage, from, to, fromLeft: true, evidence)?.Who;

    private Attribution? Candidate(Passage passage, Span span) => span.Tag switch
    {
        Tag.Name when cast.Of(passage, span) is { } member => new(member.Name, passage, span, member),
        Tag.Pronoun => Antecedent(passage, span),
        Tag.Unnamed or Tag.Document => new(null, passage, span, null),
        Tag.Office or Tag.OfficeHead or Tag.Role => ByOffice(passage, span),
        Tag.Body => ByOffice(passage, span, inPhrase: true) ?? (passage.Find(span.End, Tag.Office) is null ? new(span.Entry!.Label, passage, span, null) : null),
        _ => null,
    };

    /// <summary>A pronoun takes the person named first in the nearest earlier sentence that names one.</summary>
    private Attribution? Antecedent(Passage passage, Span pronoun)
    {
        var sentence = passage.SentenceOf(pronoun.Start);
        if (First(passage, sentence.Start, pronoun.Start) is { } here)
            return new(here.Name, passage, pronoun, here);
        return Earlier(passage, sentence.Start) is { } member ? new(member.Name, passage, pronoun, member) : null;
    }

    private CastMember? Earlier(Passage passage, int before)
    {
        var sought = 0;
        for (var i = IndexOf(passage); i >= 0; i--)
        {
            var here = discourse.Passages[i];
            var last = ReferenceEquals(here, passage) ? before : here.Tokens.Count;
            while (last > 0 && sought++ < LongestLookBack)
            {
                var sentence = here.SentenceOf(last - 1);
                if (First(here, sentence.Start, last) is { } member)
                    return member;
                last = sentence.Start;
            }
        }
        return null;
    }

    private int IndexOf(Passage passage)
    {
        for (var i = 0; i < discourse.Passages.Count; i++)
            if (ReferenceEquals(discourse.Passages[i], passage))
                return i;
        return 0;
    }

    private CastMember? First(Passage passage, int from, int to)
    {
        foreach (var span in passage.All(Tag.Name, from, to))
            if (cast.Of(passage, span) is { } member)
                return member;
        return null;
    }

    /// <summary>"The minister said": the member introduced with that office, of that state where one is said, nearest before.</summary>
    private Attribution? ByOffice(Passage passage, Span office, bool inPhrase = false)
    {
        var sentence = passage.SentenceOf(office.Start);
        if (passage.All(Tag.Name, office.End, Math.Min(sentence.End, office.End + 8)).FirstOrDefault() is { } name && cast.Of(passage, name) is { } named
            && IsChain(passage, office.End, name.Start)
            && (!inPhrase || TitleChain.Before(passage, sentence, name.Start) is { } phrase && phrase.Start <= office.Start))
            return new(named.Name, passage, name, named);
        if (inPhrase)
            return null;
        var title = TitleReader.Read(passage, office.Start, office.End, nearestLast: true);
        var fitting = cast.Members.Where(m => m.Office is { } o && o.Contains(office.Value, StringComparison.Ordinal) && (title?.Of is null || m.Of == title.Of)).ToList();
        if (fitting.Count == 0)
            fitting = [.. cast.Members.Where(m => title?.Of is { } of && m.Of == of)];
        return fitting.Count > 0 ? new(fitting[^1].Name, passage, office, fitting[^1]) : null;
    }

    private static bool IsChain(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Mark && passage.Tokens[i].Form.Folded is ['.' or ';' or ':'] || passage.Has(i, Tag.Say))
                return false;
        return true;
    }

    /// <summary>No subject at all ("he has said" in one word): the person spoken of last.</summary>
    private Attribution? Dropped(Passage passage, Span verb) =>
        Earlier(passage, passage.SentenceOf(verb.Start).Start) is { } member ? new(member.Name, passage, verb, member) : null;
}
