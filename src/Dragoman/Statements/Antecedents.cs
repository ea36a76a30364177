using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>
/// Finds whom a pronoun, a dropped subject or an office without a name stands for. Words inside quotations name nobody here.
/// </summary>
internal sealed class Antecedents(Discourse discourse, Cast cast, QuotedWords quoted)
{
    private const int LongestLookBack = 60;
    private const int LongestTitle = 10;
    private const int ShortestStem = 5;
    private const string Joint = " and ";

    /// <summary>The person named first in this sentence before a token, else in the nearest earlier sentence that names one.</summary>
    public CastMember? Of(Passage passage, int token, Span? pronoun = null)
    {
        var gender = pronoun?.Value;
        var sentence = passage.SentenceOf(token);
        return First(passage, sentence.Start, token, gender) ?? Earlier(passage, sentence.Start, gender);
    }

    /// <summary>The person named last in the nearest earlier sentence that names one.</summary>
    public CastMember? Latter(Passage passage, int token)
    {
        for (var end = passage.SentenceOf(token).Start; end > 0; end = passage.SentenceOf(end - 1).Start)
            if (cast.LastBefore(passage, passage.SentenceOf(end - 1).Start, end) is { } member)
                return member;
        return Of(passage, token);
    }

    /// <summary>Whom "him" stands for: the person named last before it in its sentence, else the first of an earlier one, that is not the subject.</summary>
    public CastMember? Object(Passage passage, int token, Predicate<CastMember> isSubject)
    {
        var start = passage.SentenceOf(token).Start;
        for (var i = token - 1; i >= start; i--)
            if (!quoted.Has(passage, i) && Named(passage, i) is { } member && !isSubject(member))
                return member;
        return Earlier(passage, start, null) is { } first && !isSubject(first) ? first : null;
    }

    /// <summary>"The host", "his Ghanaian colleague": of the state said beside it, else the person named last besides the one spoken of.</summary>
    public CastMember? Other(Passage passage, Span role)
    {
        if ((passage.Find(role.End, Tag.Adjective) ?? passage.FindEnding(role.Start, Tag.Adjective)) is { } state && OfParty(passage, state) is { } member)
            return member;
        var spoken = Of(passage, role.Start);
        var here = IndexOf(passage);
        return Last(cast.Members.Where(m => m != spoken && m.IsIntroduced && m.Mentions.Any(n => (IndexOf(n.Passage), n.Span.Start).CompareTo((here, role.Start)) < 0)), passage, role.Start) ?? spoken;
    }

    /// <summary>The body or institution spoken of last before a token, in its sentence or the one before; null when a person was.</summary>
    public string? House(Passage passage, int token)
    {
        var from = passage.SentenceOf(Math.Max(0, passage.SentenceOf(token).Start - 1)).Start;
        for (var i = from; i < token; i++)
        {
            if (quoted.Has(passage, i))
                continue;
            if (Named(passage, i) is not null)
                return null;
            if (passage.Find(i, Tag.Body) is { } body)
                return body.Entry!.Label;
            if (passage.Find(i, Tag.Institution) is { } house)
                return HouseName(passage, house);
        }
        return null;
    }

    /// <summary>An institution by its full name: with the domain behind it, or as the text names it elsewhere ("the ministry").</summary>
    public string HouseName(Passage passage, Span house)
    {
        var title = TitleChain.Around(passage, passage.SentenceOf(house.Start), house)?.Office;
        if (house.Value.Contains(' ', StringComparison.Ordinal))
            return house.Value;
        if (passage.All(Tag.Domain, house.End, Math.Min(passage.SentenceOf(house.Start).End, house.End + 2)).FirstOrDefault() is { } domain)
            return $"{house.Value} of {domain.Value}";
        foreach (var member in cast.Members)
            if (member.Office is { } office && house.Value.Length > ShortestStem && office.StartsWith(house.Value[..ShortestStem], StringComparison.Ordinal) && office.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of)
                return house.Value + office[of..];
        return title ?? house.Value;
    }

    /// <summary>The person named first in the last sentence of a passage.</summary>
    public CastMember? AtEndOf(Passage passage)
    {
        var last = passage.SentenceOf(passage.Tokens.Count - 1);
        return First(passage, last.Start, last.End, null);
    }

    /// <summary>True for a name that may be a speaker: of several words, introduced, or known as a given name; no town at the start of a sentence.</summary>
    public static bool IsPerson(Passage passage, Span name, CastMember member)
    {
        if (member.IsIntroduced || member.IsKnown)
            return true;
        if ((passage.Has(name.Start, Tag.City) || passage.Has(name.Start, Tag.Capital)) && !(member.Words.Count > 1 && passage.Has(name.Start, Tag.Given)))
            return false;
        return member.Words.Count > 1 || passage.Has(name.Start, Tag.Given) || passage.SentenceOf(name.Start).Start != name.Start;
    }

    /// <summary>"The minister": the holder of that office, of that state where one is said, introduced last before; the full title goes first.</summary>
    public CastMember? ByOffice(Passage passage, Span office)
    {
        var title = TitleChain.Around(passage, passage.SentenceOf(office.Start), office);
        var of = title?.Of;
        var words = title?.Office ?? office.Value;
        var members = cast.Members.Where(m => m.Mentions.Count > 0 && (of is null || m.Of == of)).ToList();
        return Holder(members.FindAll(m => m.Office == words), passage, office)
            ?? Holder(members.FindAll(m => Begins(m.Office, office.Value)), passage, office)
            ?? Holder(members.FindAll(m => m.Office is { } o && o.Split(Joint).Any(part => Begins(part, office.Value))), passage, office)
            ?? Holder(members.FindAll(m => discourse.Atlas.Offices.Means(office.Value, m.Office)), passage, office)
            ?? (of is null && !discourse.Atlas.Offices.Leads(office.Value) || !discourse.Atlas.Offices.Leads(words) && office.Tag == Tag.Office && members.TrueForAll(m => m.Office is not null && !m.Office.Contains(office.Value, StringComparison.Ordinal))
                ? null : Last(members.Where(m => m.IsIntroduced), passage, office.Start));
    }

    /// <summary>Of several who hold an office, those the text calls by the very word, and of these the first of the nearest sentence.</summary>
    private CastMember? Holder(List<CastMember> members, Passage passage, Span office)
    {
        if (members.Count > 1 && members.FindAll(m => IsCalled(m, passage, office)) is { Count: > 0 } called)
            members = called;
        return Last(members, passage, office.Start, subject: true);
    }

    /// <summary>"La ministra": all words of the office stand beside the name somewhere.</summary>
    private static bool IsCalled(CastMember member, Passage passage, Span office)
    {
        foreach (var mention in member.Mentions)
            if (mention.Title is { } title && Holds(mention.Passage, title.Start, title.End, passage, office))
                return true;
        return false;
    }

    private static bool Holds(Passage at, int from, int to, Passage passage, Span office)
    {
        for (var i = office.Start; i < office.End; i++)
        {
            var found = false;
            for (var j = from; j < to && !found; j++)
                found = at.Tokens[j].Form.Folded == passage.Tokens[i].Form.Folded;
            if (!found)
                return false;
        }
        return true;
    }

    /// <summary>The person introduced with a state: "the Tongan responded".</summary>
    public CastMember? OfParty(Passage passage, Span place) =>
        discourse.PartyOf(place) is { } code ? Last(cast.Members.Where(m => m.Of == code && m.Mentions.Count > 0), passage, place.Start) : null;

    private static bool Begins(string? office, string title) =>
        office is not null && office.StartsWith(title, StringComparison.Ordinal) && (office.Length == title.Length || office[title.Length] == ' ');

    /// <summary>The one named last before a token, of an earlier sentence the one named first where the subject is sought, else the one named first behind it.</summary>
    private CastMember? Last(IEnumerable<CastMember> members, Passage passage, int token, bool subject = false)
    {
        var here = IndexOf(passage);
        CastMember? best = null;
        var bestAt = (-1, -1);
        var bestSentence = (-1, -1);
        var sentence = passage.SentenceOf(token).Start;
        CastMember? behind = null;
        foreach (var member in members)
        {
            behind ??= member;
            foreach (var mention in member.Mentions)
            {
                var at = (IndexOf(mention.Passage), mention.Span.Start);
                if (at.CompareTo((here, token)) >= 0)
                    continue;
                var within = subject ? (at.Item1, mention.Passage.SentenceOf(at.Start).Start) : at;
                var isFirst = subject && within != (here, sentence);
                if (within.CompareTo(bestSentence) > 0 || within == bestSentence && at.CompareTo(bestAt) is var order && (isFirst ? order < 0 : order > 0))
                    (best, bestAt, bestSentence) = (member, at, within);
            }
        }
        return best ?? behind;
    }

    private CastMember? Earlier(Passage passage, int before, string? gender)
    {
        var sought = 0;
        for (var i = IndexOf(passage); i >= 0; i--)
        {
            var here = discourse.Passages[i];
            var last = ReferenceEquals(here, passage) ? before : here.Tokens.Count;
            while (last > 0 && sought++ < LongestLookBack)
            {
                var sentence = here.SentenceOf(last - 1);
                if (First(here, sentence.Start, last, gender) is { } member)
                    return member;
                last = sentence.Start;
            }
        }
        return null;
    }

    /// <summary>The first person of a range outside quotations; one whom "his" stands for is no "she".</summary>
    private CastMember? First(Passage passage, int from, int to, string? gender)
    {
        CastMember? first = null;
        for (var i = from; i < to; i++)
        {
            if (quoted.Has(passage, i))
                continue;
            if (first is null && IsSame(passage, i, gender))
                return null;
            if (Named(passage, i) is not { } member)
                continue;
            if (first is not null && member != first && IsOther(passage, i, gender))
                return member;
            first ??= member;
        }
        return first;
    }

    /// <summary>"She met X. She then flew home": who a pronoun before any name stands for is who the next one stands for.</summary>
    private static bool IsSame(Passage passage, int token, string? gender) => !passage.Has(token, Tag.Honorific) &&
        passage.Find(token, Tag.Pronoun) is { Value: Genders.He or Genders.She } pronoun && (gender is null || pronoun.Value == gender);

    /// <summary>The person whose name, or whose office without a name, begins at a token and may be a subject.</summary>
    private CastMember? Named(Passage passage, int token)
    {
        if (passage.Find(token, Tag.Name) is { } name)
            return cast.Of(passage, name) is { } member && IsPerson(passage, name, member)
                && (member.IsIntroduced || member.IsKnown || !SpeakerClause.IsOblique(passage, name, new Span(Tag.Say, token, token))) ? member : null;
        if ((passage.Find(token, Tag.Office) ?? passage.Find(token, Tag.OfficeHead)) is not { } office || SpeakerClause.IsOblique(passage, office, new Span(Tag.Say, token, token)))
            return null;
        var sentence = passage.SentenceOf(token);
        var next = passage.All(Tag.Name, office.End, Math.Min(sentence.End, office.End + LongestTitle)).FirstOrDefault();
        return next is not null && TitleChain.Before(passage, sentence, next.Start) is { } title && title.Start <= token ? null : ByOffice(passage, office);
    }

    /// <summary>"His spokeswoman Grace Wanjala": a possessive of the other gender shortly before the name speaks of somebody else.</summary>
    private static bool IsOther(Passage passage, int name, string? gender)
    {
        if (gender is not (Genders.He or Genders.She))
            return false;
        for (var i = Math.Max(0, name - 4); i < name; i++)
            if (passage.Find(i, Tag.Possessive) is { Value: Genders.He or Genders.She } possessive && possessive.Value != gender)
                return true;
        return false;
    }

    private int IndexOf(Passage passage)
    {
        for (var i = 0; i < discourse.Passages.Count; i++)
            if (ReferenceEquals(discourse.Passages[i], passage))
                return i;
        return 0;
    }
}
