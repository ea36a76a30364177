using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Says for whom a person speaks. In order: the party in the office phrase; the party a possessive or "the country's" points at; for a
/// counterpart the other one of the article's pair; what the office says by itself; the known office-holder's; the party at home.
/// </summary>
internal sealed class PartyFinder(Discourse discourse, Cast cast, NameSpelling spelling)
{
    private const int NearSubject = 4;
    private const int LongestLead = 4;
    private const int FarAdjective = 16;
    private const int Leading = 2;
    private const int MostNamed = 6;

    private readonly Dictionary<Passage, PlacesAbroad> abroad = [];
    private readonly Dictionary<Passage, Houses> houses = [];
    private readonly Dictionary<Passage, List<string>> named = [];
    private readonly Lazy<string?> home = new(() => HomeFinder.Find(discourse, cast));

    public string? Of(Passage passage, Sentence sentence, OfficeTitle title, CastMember? other, CastMember member)
    {
        if (title.Of is { } said && !(title.IsPosting && discourse.Atlas.Offices.IsPosted(title.Office)))
            return said;
        if (discourse.Atlas.Offices.PartyOf(title.Office) is { } owner)
            return owner;
        if (title.Role is { } same && CastRoles.IsOwn(same.Value))
            return other?.Of;
        if (title.Role is { Value: not CastRoles.Pair })
            return other?.Of is { } of ? Visited(passage, title.Start, of, title.Role.Value == CastRoles.Host) ?? discourse.Other(of) : null;
        if (title.Possessive is { } possessive)
            return ByLetters(member, null) ?? Owner(passage, sentence, possessive, member);
        return title.Country is not null ? ByLetters(member, null) ?? PartyBefore(passage, title.Start) : null;
    }

    /// <summary>The state of the place named last, for a counterpart in the same sentence, to which the guest of a host has come.</summary>
    private string? Visited(Passage passage, int token, string guest, bool isHost)
    {
        var from = isHost ? 0 : passage.SentenceOf(token).Start;
        for (var p = discourse.IndexOf(passage); p >= 0; p = isHost ? p - 1 : -1)
        {
            var here = discourse.Passages[p];
            for (var i = (ReferenceEquals(here, passage) ? token : here.Tokens.Count) - 1; i >= from; i--)
                foreach (var span in here.At(i))
                    if (span.Tag is Tag.Capital or Tag.City or Tag.State && HomeFinder.IsWhere(here, i) && span.Entry?.Code is { } code && code != guest && discourse.Atlas.State(code) is not null)
                        return code;
        }
        return null;
    }

    /// <summary>Whose counterpart, host or guest it is: the person named before, in this sentence or the one before.</summary>
    public CastMember? CounterpartOf(Passage passage, Sentence sentence, OfficeTitle title) =>
        cast.FirstBetween(passage, sentence.Start, title.Start) ?? Subject(passage, sentence.Start);

    /// <summary>What is left open when the whole article has been read.</summary>
    public void Complete(CastMember member)
    {
        if (member.Of is not null || !member.IsIntroduced)
            return;
        if (member.Counterpart is { } other && Beyond(member, other) is { } far)
        {
            member.Of = far;
            return;
        }
        var offices = discourse.Atlas.Offices;
        if (member.Office is null || member.OfficeWords is not { } words)
            member.Of = ByName(member) ?? ByLetters(member, home.Value) ?? home.Value;
        else
            member.Of = offices.PartyOf(member.Office)
                ?? (offices.IsOfBody(member.Office) ? BodyBefore(words.Passage, words.Start) ?? AtHomeOrAbroad(member, words.Passage, words.Start) : AtHomeOrAbroad(member, words.Passage, words.Start));
    }

    /// <summary>The other side of somebody whose own party came out only when the whole article had been read: the place where they are, else the other party.</summary>
    private string? Beyond(CastMember member, CastMember other)
    {
        member.Counterpart = null;
        Complete(other);
        return other.Of is { } of && member.OfficeWords is { } words ? Visited(words.Passage, words.Start, of, isHost: false) ?? discourse.Other(of) : null;
    }

    /// <summary>
    /// Where nobody says it: the one where the name is at home, the party that heads the paragraph, that of somebody on the same side of
    /// the sentence, of the same house; who is met by somebody is on the other side; else the party at home.
    /// </summary>
    private string? AtHomeOrAbroad(CastMember member, Passage passage, int start)
    {
        if ((ByName(member) ?? HeadingParty.Of(discourse, passage) ?? ByLetters(member, home.Value)) is { } plain)
            return plain;
        if (Facing(passage, start) is { } facing)
            return facing;
        var (party, told) = Beside(passage, passage.SentenceOf(start), start);
        return (told ? party : null) ?? OfSameHouse(member, passage, start) ?? party ?? (TravelsHome(member) ? discourse.Other(home.Value!) : null) ?? home.Value;
    }

    /// <summary>"Minister X, who met his Omani colleague": who has a counterpart of one of the two speaks for the other one.</summary>
    private string? Facing(Passage passage, int start)
    {
        var end = passage.SentenceOf(start).End;
        var names = 0;
        for (var i = start; i < end; i++)
            if (passage.Find(i, Tag.Name) is { } name)
            {
                names++;
                i = name.End - 1;
            }
            else if (passage.Find(i, Tag.Role) is { Value: CastRoles.Counterpart } role)
                return names == 1 && TitleChain.Around(passage, passage.SentenceOf(start), role)?.Of is { } of && discourse.Pair.Contains(of) ? discourse.Other(of) : null;
        return null;
    }

    /// <summary>"The then minister X went to Nairobi": who comes from elsewhere to the state that is at home here.</summary>
    private bool TravelsHome(CastMember member)
    {
        foreach (var (passage, name, _) in member.Mentions)
            for (var i = name.End; i <= Math.Min(passage.Tokens.Count - 1, name.End + NearSubject); i++)
                if (passage.Find(i, Tag.Contact) is { } journey && journey.Value.StartsWith(ContactKinds.Visit, StringComparison.Ordinal) && !journey.Value.EndsWith(Tenses.Noun, StringComparison.Ordinal))
                    for (var j = journey.End; j < Math.Min(passage.Tokens.Count, journey.End + NearSubject); j++)
                        if ((passage.Find(j, Tag.Capital) ?? passage.Find(j, Tag.City) ?? passage.Find(j, Tag.State)) is { Entry.Code: { } goal } && goal == home.Value)
                            return true;
        return false;
    }

    /// <summary>The party that the words before an office in its sentence speak for, and whether they tell it or only make it likely.</summary>
    private (string? Party, bool Told) Beside(Passage passage, Sentence sentence, int start)
    {
        var met = false;
        for (var i = start - 1; i >= sentence.Start; i--)
        {
            met |= passage.Has(i, Tag.Contact);
            if (passage.FindEnding(i + 1, Tag.Name, sentence.Start) is { Length: > 1 } whole)
                i = whole.Start;
            if (start - i <= NearSubject && (passage.Find(i, Tag.Capital) ?? passage.Find(i, Tag.State)) is { } place && place.Entry?.Code is { } code && !HomeFinder.IsWhere(passage, i) && !IsJoint(passage, sentence, i))
                return (code, true);
            if (Somebody(passage, i) is { } somebody)
                return somebody.Of is not { } of ? (Abroad(passage, sentence, start, null), false)
                    : somebody.End < start && IsList(passage, somebody.End, start) && (somebody.Shared || of == home.Value) || !met && IsBy(passage, start) || ComesAlong(passage, start) ? (of, true)
                    : met && of != home.Value && IsMetByHome(passage, sentence, i, somebody.End, start) ? (of, true)
                    : (Across(passage, sentence, start, of), false);
            if (start - i <= FarAdjective && !passage.Has(i, Tag.State) && !IsJoint(passage, sentence, i) && (passage.Find(i, Tag.Adjective) ?? passage.Find(i, Tag.Demonym)) is { } adjective && discourse.PartyOf(adjective) is { } party)
                return IsApposition(passage, adjective.End, start) || ComesAlong(passage, start) || IsLed(passage, adjective, start, met) ? (party, true) : (Across(passage, sentence, start, party), false);
        }
        return default;
    }

    /// <summary>"Ours met President A of Peru and held talks with Foreign Minister B": a second verb of the same subject, and the host's people.</summary>
    private bool IsMetByHome(Passage passage, Sentence sentence, int token, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Find(i, Tag.Cue) is { Value: Cues.Who } || passage.Tokens[i].IsMark(';'))
                return false;
        if (!Enumerable.Range(from, to - from).Any(i => passage.Has(i, Tag.NumberAnd)))
            return false;
        for (var i = token - 1; i >= sentence.Start; i--)
            if (Somebody(passage, i) is { Of: { } of })
                return of == home.Value;
        return false;
    }

    /// <summary>"Accompanied by the trade minister": on the side of whom they come with.</summary>
    private static bool ComesAlong(Passage passage, int start) => (passage.FindEnding(start, Tag.Cue) ?? passage.FindEnding(start - 1, Tag.Cue)) is { Value: Cues.Attended } cue && passage.FindEnding(cue.End, Tag.Prep) is { Value: Roles.By };

    /// <summary>"The Nepalese side was led by the farm minister", "and the Peruvian one by the food minister".</summary>
    private static bool IsLed(Passage passage, Span adjective, int start, bool met)
    {
        if (start - adjective.End > LongestLead)
            return false;
        for (var i = adjective.End; i < start; i++)
            if (passage.Tokens[i].Kind == TokenKind.Mark)
                return false;
        return passage.All(Tag.Cue, Math.Max(passage.SentenceOf(start).Start, adjective.Start - LongestLead), start).Any(c => c.Value == Cues.Attended)
            || !met && (passage.FindEnding(start, Tag.Prep) ?? passage.FindEnding(start - 1, Tag.Prep)) is { Value: Roles.By or Roles.From } by && by.Start <= adjective.End + 1;
    }

    /// <summary>Another place word right before or behind, joined to this one: "Ghanaian-Moroccan", "Trinidad and Suriname".</summary>
    private static bool IsJoint(Passage passage, Sentence sentence, int token)
    {
        for (var i = Math.Max(sentence.Start, token - LongestLead); i <= Math.Min(sentence.End - 1, token + 2); i++)
            foreach (var span in passage.At(i))
                if (span.Tag is Tag.Adjective or Tag.State && passage.At(token).All(s => s.Entry?.Code != span.Entry?.Code) && IsList(passage, Math.Min(span.End, token + 1), Math.Max(i, token)))
                    return true;
        return false;
    }

    /// <summary>"Accompanied by", "represented by": right before the office.</summary>
    private static bool IsBy(Passage passage, int start)
    {
        for (var i = start; i > Math.Max(0, start - 2); i--)
            if (passage.FindEnding(i, Tag.Prep) is { } prep)
                return prep.Value == Roles.By;
        return false;
    }

    /// <summary>Who the sentences before speak of: the person named first in the nearest one that names any.</summary>
    private CastMember? Subject(Passage passage, int token)
    {
        for (var end = token; end > 0; end = passage.SentenceOf(end - 1).Start)
            if (cast.FirstBetween(passage, passage.SentenceOf(end - 1).Start, end) is { } member)
                return member;
        return LastOfParagraphBefore(passage);
    }

    /// <summary>
    /// The person, named or meant by a pronoun or an office, at a token: where the words end, for whom the person speaks, and whether the
    /// words that say so would also say it of the next of a list ("Kenyan trade minister X and energy minister Y").
    /// </summary>
    private (int End, string? Of, bool Shared)? Somebody(Passage passage, int token)
    {
        if (passage.Find(token, Tag.Name) is { } name && cast.Of(passage, name) is { Of: { } of } member)
            return (name.End, of, member.PartyWords is not { } words || !ReferenceEquals(words.Passage, passage) || passage.At(words.Start).Any(s => s.Tag.IsPlace()));
        if (passage.Find(token, Tag.Pronoun) is { } pronoun)
            return (pronoun.End, pronoun.Value is Genders.He or Genders.She ? Subject(passage, token)?.Of : null, true);
        if ((passage.Find(token, Tag.Office) ?? passage.Find(token, Tag.OfficeHead)) is not { } office)
            return null;
        return (office.End, TitleChain.Around(passage, passage.SentenceOf(token), office)?.Of
            ?? cast.Members.FirstOrDefault(m => m.Of is not null && m.Office?.StartsWith(office.Value, StringComparison.Ordinal) == true)?.Of, true);
    }

    /// <summary>The other side of a meeting: who is met by somebody from home belongs to the place, others are met at home.</summary>
    private string? Across(Passage passage, Sentence sentence, int start, string of) => of == home.Value ? Abroad(passage, sentence, start, of) : home.Value;

    /// <summary>The one party of the article where people have such names, out of several that it may be.</summary>
    private string? ByName(CastMember member) => spelling.Likeliest(member.Longest.Passage, member.Longest.Span, discourse.Ranked);

    /// <summary>The one of those that its paragraph names or the article is about that the letters of the name speak for.</summary>
    private string? ByLetters(CastMember member, string? at)
    {
        var (passage, name) = member.Longest;
        if (!named.TryGetValue(passage, out var here))
            named.Add(passage, here = [.. discourse.Places(passage, 0, passage.Tokens.Count).Select(p => p.Code).OfType<string>().Distinct().Take(MostNamed)]);
        return spelling.ByLetters(passage, name, [.. here.Concat(discourse.Ranked.Take(Leading)).Concat(at is not null && discourse.Ranked.Contains(at) ? [at] : []).Distinct()]);
    }

    /// <summary>"The head of the Canadian delegation, undersecretary Mark Delorme"; "Slovene firms, led by Minister Kobal".</summary>
    private static bool IsApposition(Passage passage, int from, int to)
    {
        var comma = from;
        while (comma < Math.Min(to, from + 2) && passage.Tokens[comma].Kind == TokenKind.Word)
            comma++;
        return comma < to && passage.Tokens[comma].Kind == TokenKind.Mark && to - comma <= LongestLead && !passage.All(Tag.Say, comma, to).Any();
    }

    /// <summary>"Zambia's finance ministry ... said Finance Minister Mulenga": the same domain, a few words before, with its party.</summary>
    private string? OfSameHouse(CastMember member, Passage passage, int start)
    {
        var sentence = passage.SentenceOf(start);
        var domain = passage.All(Tag.Domain, start, Math.Min(sentence.End, start + LongestLead)).FirstOrDefault()?.Value ?? member.Office?[(member.Office.LastIndexOf(' ') + 1)..];
        if (domain is null)
            return null;
        if (!houses.TryGetValue(passage, out var here))
            houses.Add(passage, here = new Houses(passage));
        if (here.LastBefore(start, domain) is not { } same)
            return null;
        var around = passage.SentenceOf(same.Start);
        return TitleReader.Read(passage, Math.Max(around.Start, same.Start - 3), Math.Min(Math.Min(around.End, start), same.End + 4), nearestLast: true)?.Of;
    }

    /// <summary>Nothing but commas and conjunctions between two members of one delegation.</summary>
    private static bool IsList(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Word && !passage.Has(i, Tag.NumberAnd) && !(i > from && passage.Has(i - 1, Tag.NumberAnd) && passage.Has(i, Tag.Prep)) && !(passage.Has(i, Tag.Stop) && passage.Tokens[i].Length <= 3 && !passage.Has(i, Tag.Prep)))
                return false;
        return true;
    }

    private string? Abroad(Passage passage, Sentence sentence, int start, string? of)
    {
        if (!abroad.TryGetValue(passage, out var places))
            abroad.Add(passage, places = new PlacesAbroad(passage, home.Value, discourse.Atlas));
        return places.LastBefore(sentence.End, of) ?? (home.Value is { } at ? discourse.Other(at) ?? at : null);
    }

    /// <summary>The body named last before a token that is no state.</summary>
    private string? BodyBefore(Passage passage, int token)
    {
        for (var i = token; i >= 0; i--)
            foreach (var span in passage.At(i))
                if (span.Tag == Tag.Body && span.Entry?.Code is { } code && code != "-")
                    return code;
        foreach (var code in discourse.Pair)
            if (discourse.Atlas.State(code) is null)
                return code;
        return null;
    }

    private CastMember? LastOfParagraphBefore(Passage passage)
    {
        for (var n = discourse.IndexOf(passage) - 1; n >= 0; n--)
            if (cast.LastBefore(discourse.Passages[n], 0, discourse.Passages[n].Tokens.Count) is { } last)
                return last;
        return null;
    }

    private string? Owner(Passage passage, Sentence sentence, Span possessive, CastMember member)
    {
        var person = cast.LastBefore(passage, sentence.Start, possessive.Start);
        if (possessive.Value is Genders.He or Genders.She)
            return (person ?? cast.LastBefore(passage, 0, possessive.Start) ?? LastOfParagraphBefore(passage)) is { } owner && owner != member ? owner.Of : null;
        return PartyBefore(passage, possessive.Start, sentence.Start) ?? person?.Of ?? PartyBefore(passage, possessive.Start);
    }

    /// <summary>The party named last before a token.</summary>
    private string? PartyBefore(Passage passage, int token, int from = 0)
    {
        for (var i = token - 1; i >= from; i--)
            foreach (var span in passage.At(i))
                if (span.End <= token && span.Tag is not Tag.Adjective && (discourse.PartyOf(span) ?? (span is { Tag: Tag.Body, Entry.Code: not "-" and { Length: > 0 } body } ? body : null)) is { } code)
                    return code;
        return from > 0 ? null : discourse.Pair.Count > 0 ? discourse.Pair[0] : null;
    }
}
