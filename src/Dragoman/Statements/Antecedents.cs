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

    private readonly OfficeHolders offices = new(discourse, cast);
    private readonly Dictionary<Span, CastMember?> holders = [];
    private readonly Dictionary<string, string?> houses = new(StringComparer.Ordinal);

    /// <summary>The person named first in this sentence before a token, else in the nearest earlier sentence that names one; of the gender of the pronoun, or of the verb at the token.</summary>
    public CastMember? Of(Passage passage, int token, Span? pronoun = null)
    {
        var gender = pronoun?.Value ?? passage.Find(token, Tag.Gender)?.Value;
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
        return offices.Introduced(null).LastBut(spoken, IndexOf(passage), role.Start) ?? spoken;
    }

    /// <summary>"The guest", "the visitor": the one of another party than the article's home that was named last, else the person named last.</summary>
    public CastMember? Guest(Passage passage, int token)
    {
        var at = passage.Tokens[token].Start;
        CastMember? guest = null;
        var last = -1;
        foreach (var member in cast.Members)
            if (member is { IsIntroduced: true, Of: { } party } && party != cast.Home && cast.Home is not null)
                foreach (var mention in member.Mentions)
                    if (mention.Passage.Tokens[mention.Span.Start].Start is var there && there < at && there > last)
                        (guest, last) = (member, there);
        return guest ?? Latter(passage, token);
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
        if (!houses.TryGetValue(house.Value, out var named))
            houses.Add(house.Value, named = FieldOf(house.Value));
        return named ?? title ?? house.Value;
    }

    /// <summary>A house with the field that the office of one of its people tells.</summary>
    private string? FieldOf(string house)
    {
        foreach (var member in cast.Members)
            if (member.Office is { } office && house.Length > ShortestStem && office.StartsWith(house[..ShortestStem], StringComparison.Ordinal) && office.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of)
                return house + office[of..];
        return null;
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

    /// <summary>The holder of an office without a name.</summary>
    public CastMember? ByOffice(Passage passage, Span office)
    {
        if (!holders.TryGetValue(office, out var holder))
            holders.Add(office, holder = offices.Of(passage, office));
        return holder;
    }

    /// <summary>The person introduced with a state.</summary>
    public CastMember? OfParty(Passage passage, Span place) => discourse.PartyOf(place) is { } code ? offices.OfParty(passage, place, code) : null;

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
            if (Named(passage, i) is not { } member || gender is Genders.He or Genders.She && member.Gender is { } own && own != gender)
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
        if (passage.Find(token, Tag.Role) is { Value: OfficeRows.Guest } role && !passage.All(Tag.Name, role.End, Math.Min(passage.SentenceOf(token).End, role.End + LongestTitle)).Any() && !SpeakerClause.IsOblique(passage, role, new Span(Tag.Say, token, token)))
            return Guest(passage, token);
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

    private int IndexOf(Passage passage) => discourse.IndexOf(passage);
}
