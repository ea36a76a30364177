using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Commitments;

/// <summary>Who makes a pledge: the party of the one who speaks, of the subject of the verb, or the two sides together.</summary>
internal sealed class CommitmentActors(Discourse discourse, Cast cast, ActingParties sides, IReadOnlyList<Statement> statements)
{
    private const int SubjectReach = 5;
    private const int BothReach = 8;
    private const int DroppedReach = 4;
    private const int JoinReach = 6;
    private const int LargestGroup = 30;
    private const int CountryReach = 40;

    private readonly Antecedents antecedents = new(discourse, cast, new QuotedWords(discourse));

    /// <summary>The parties and the words they are read from; none when nobody is found.</summary>
    public IReadOnlyList<ActingParty> Of(Passage passage, Sentence sentence, Span trigger)
    {
        if (Speaker(passage, trigger) is { } speaker)
            return [new(speaker, trigger)];
        if (passage.Pack.Settings.VerbFirst && Behind(passage, sentence, trigger) is { Count: > 0 } subject)
            return subject;
        var before = Before(passage, sentence, trigger);
        if (before.Count > 0)
            return before;
        if (passage.All(Tag.Pledge, trigger.Start, Math.Min(sentence.End, trigger.End + BothReach)).FirstOrDefault(s => s.Value == Pledges.Both) is { } both)
            return Pair(passage, both);
        if (trigger.Start - sentence.Start > DroppedReach)
            return [];
        return trigger.Entry!.Code == Pledges.Aimed ? Pair(passage, trigger) : antecedents.Of(passage, trigger.Start)?.Of is { } of ? [new(of, trigger)] : [];
    }

    /// <summary>In a quotation it is the speaker who promises.</summary>
    private string? Speaker(Passage passage, Span trigger)
    {
        var at = passage.Tokens[trigger.Start].Start;
        foreach (var statement in statements)
            if (statement.Speaker is { } name && statement.Citations.Any(c => c.Start <= at && at < c.End && c.Fields.Contains(Contract.FieldText)))
                return cast.Members.FirstOrDefault(m => m.Name == name)?.Of;
        return null;
    }

    private List<ActingParty> Pair(Passage passage, Span words)
    {
        var number = passage.All(Tag.Number, words.Start, words.End).FirstOrDefault()?.Content as NumberValue;
        var codes = number is { Value: > 2 and < LargestGroup } ? sides.States((int)number.Value) : sides.Pair(passage, words.Start);
        return [.. codes.Select(c => new ActingParty(c, words))];
    }

    /// <summary>The subject behind its verb: "pledged the Senegalese side", "aim Cairo and Rome".</summary>
    private List<ActingParty> Behind(Passage passage, Sentence sentence, Span trigger)
    {
        var end = Math.Min(sentence.End, trigger.End + SubjectReach);
        for (var i = trigger.End; i < end; i++)
        {
            if (passage.Find(i, Tag.Pledge) is { Value: Pledges.Both } both)
                return Pair(passage, both);
            if (passage.Has(i, Tag.Prep) && !passage.Has(i, Tag.NumberAnd))
                return [];
            if (sides.In(passage, i, i + JoinReach) is { Count: > 0 } found && found[0].Words.Start == i)
                return Joined(passage, sides.In(passage, i, Math.Min(sentence.End, i + SubjectReach + JoinReach)), first: true);
            if ((passage.Find(i, Tag.Office) ?? passage.Find(i, Tag.OfficeHead)) is { } office && antecedents.ByOffice(passage, office)?.Of is { } of)
                return [new(of, office)];
        }
        return [];
    }

    /// <summary>The nearest before the verb: parties joined by "and", both sides, an office, a pronoun.</summary>
    private List<ActingParty> Before(Passage passage, Sentence sentence, Span trigger)
    {
        var named = sides.In(passage, sentence.Start, trigger.Start, again: true);
        for (var i = trigger.Start - 1; i >= sentence.Start; i--)
        {
            if (passage.FindEnding(i + 1, Tag.Pledge, sentence.Start) is { Value: Pledges.Both } both)
                return Pair(passage, both);
            if (named.Count > 0 && named[^1].Words.Start == i)
                return Joined(passage, named, first: false);
            if ((passage.Find(i, Tag.Office) ?? passage.Find(i, Tag.OfficeHead)) is { } office && office.End <= trigger.Start && antecedents.ByOffice(passage, office)?.Of is { } of)
                return [new(of, office)];
            if (passage.Find(i, Tag.Country) is { } country && country.End <= trigger.Start && Country(passage, i) is { } state)
                return [new(state, country)];
            if (passage.Find(i, Tag.Pronoun) is { Value: Genders.He or Genders.She } pronoun && antecedents.Of(passage, i, pronoun)?.Of is { } who)
                return [new(who, pronoun)];
        }
        return [];
    }

    /// <summary>"The kingdom": the state named last before.</summary>
    private string? Country(Passage passage, int token)
    {
        for (var n = discourse.IndexOf(passage); n >= Math.Max(0, discourse.IndexOf(passage) - 1); n--)
        {
            var above = discourse.Passages[n];
            var end = ReferenceEquals(above, passage) ? token : above.Tokens.Count;
            if (sides.In(above, Math.Max(0, end - CountryReach), end).FindLast(s => discourse.Atlas.State(s.Code) is not null) is { Words: not null } last)
                return last.Code;
        }
        return null;
    }

    /// <summary>The first or the last of the parties with those listed beside it.</summary>
    private static List<ActingParty> Joined(Passage passage, List<ActingParty> found, bool first)
    {
        var kept = new List<ActingParty> { first ? found[0] : found[^1] };
        for (var n = 1; n < found.Count; n++)
        {
            var (a, b) = first ? (found[n - 1], found[n]) : (found[^(n + 1)], found[^n]);
            if (!IsJoined(passage, a.Words.End, b.Words.Start))
                break;
            kept.Add(first ? b : a);
        }
        return kept;
    }

    private static bool IsJoined(Passage passage, int from, int to)
    {
        var joined = to - from <= JoinReach;
        for (var i = from; i < to && joined; i++)
            joined = passage.Has(i, Tag.NumberAnd) || passage.Tokens[i].Kind == TokenKind.Mark || passage.Has(i, Tag.Stop) && !passage.Has(i, Tag.Prep) || passage.Has(i, Tag.Country) || passage.Has(i, Tag.Body) || passage.Tokens[i].AllCapitals;
        return joined;
    }
}
