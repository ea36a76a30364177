using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>A place as a contact has it: English name of the city or state, the state it lies in, the words.</summary>
internal sealed record Venue(string Name, string Code, bool IsState, Passage Passage, Span Words);

/// <summary>
/// Finds where a contact takes place: for a journey the first place behind its words, bare or behind "to" and "in"; for others a place
/// behind "in", before or behind. A capital named without such a preposition stands for its government.
/// </summary>
internal sealed class VenueFinder(Discourse discourse, Lazy<string?> home)
{
    private const int ObjectReach = 5;
    private const int CapitalReach = 3;
    private const int RightBehind = 1;
    private const int HostReach = 3;
    private const int NameReach = 4;
    private const int OccasionReach = 10;

    public Venue? Of(Passage passage, Sentence sentence, ContactTrigger trigger, (int From, int To) zone, IReadOnlyList<Side> sides, bool journey)
    {
        if (trigger.Kind is ContactKinds.Call or ContactKinds.Message)
            return null;
        var behind = Places(passage, sentence, trigger.End, zone.To, sides, journey ? trigger.End + ObjectReach : -1, trigger is { IsNoun: false, Kind: FrameKinds.Talk }, trigger.IsEdition).ToList();
        if (Best(behind) is { } after)
            return after;
        // A state behind the words before is where somebody went, not where they met.
        var before = Places(passage, sentence, zone.From, trigger.Start, sides, -1);
        return Best([.. zone.From > sentence.Start && trigger.Kind is ContactKinds.Meeting or FrameKinds.Talk ? before.Where(v => !v.IsState) : before]);
    }

    private static bool IsHosting(Span? cue) => cue is { Value: Cues.Held or Cues.Planned };

    /// <summary>The places behind "in" and "to" in a stretch of words.</summary>
    public IEnumerable<Venue> Behind(ContactScene scene, int from, int to) => Places(scene.Passage, scene.Sentence, from, to, scene.Sides, -1);

    /// <summary>All places in a stretch of words, whatever they stand behind.</summary>
    public IEnumerable<Venue> After(ContactScene scene, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (At(scene.Passage, i, to) is { } venue && !scene.Sides.Any(s => s.Kind == SideKind.Person && s.Start <= i && i < s.End))
                yield return venue;
    }

    /// <summary>"On the sidelines of the Munich conference": the place of the occasion.</summary>
    public Venue? OfOccasion(ContactScene scene, ContactTrigger trigger)
    {
        if (trigger.Kind is not (ContactKinds.Meeting or FrameKinds.Talk))
            return null;
        foreach (var cue in CueFinder.In(scene.Passage, scene.Sentence.Start, scene.Sentence.End))
            if (cue.Value == Cues.Sidelines)
                return Yearly(scene.Passage, cue.Start, Math.Min(scene.Sentence.End, cue.End + OccasionReach)) ?? After(scene, cue.End, Math.Min(scene.Sentence.End, cue.End + OccasionReach)).FirstOrDefault(v => !v.IsState);
        return null;
    }

    /// <summary>"The Bratislava Agriculture Expo": a town in the name of a conference.</summary>
    public Venue? InName(ContactScene scene, ContactTrigger trigger)
    {
        if (!trigger.IsNoun)
            return null;
        for (var i = trigger.Start - 1; i >= Math.Max(scene.Sentence.Start, trigger.Start - NameReach) && scene.Passage.Tokens[i].Kind == TokenKind.Word && !scene.Passage.Has(i, Tag.Prep); i--)
            if (At(scene.Passage, i, trigger.Start) is { IsState: false } town)
                return town;
        return null;
    }

    /// <summary>"On the sidelines of the General Assembly": the town where the occasion always is.</summary>
    private static Venue? Yearly(Passage passage, int from, int to) =>
        passage.All(Tag.Occasion, from, to).FirstOrDefault() is { Entry: { } entry } occasion ? new(entry.Label, entry.Code, false, passage, occasion) : null;

    /// <summary>The town or state that ends right before a token, a comma between them aside.</summary>
    public Venue? Before(Passage passage, int token)
    {
        var end = token > 0 && passage.Tokens[token - 1].Kind == TokenKind.Mark ? token - 1 : token;
        return (passage.FindEnding(end, Tag.City) ?? passage.FindEnding(end, Tag.Capital) ?? passage.FindEnding(end, Tag.State)) is { } place ? Named(passage, place) : null;
    }

    /// <summary>"Nairobi hosted the forum": a town as the subject of the verb before an edition.</summary>
    public Venue? HostOf(ContactScene scene, ContactTrigger trigger, (int From, int To) zone)
    {
        for (var i = zone.From; i < trigger.Start; i++)
            if (At(scene.Passage, i, trigger.Start) is { IsState: false } venue && SideFinder.LinkBefore(scene.Passage, scene.Sentence, i) is null && !scene.Sides.Any(s => s.Kind == SideKind.Person && s.Start <= i && i < s.End)
                && (trigger.Verb is { } verb && verb.Start >= venue.Words.End && verb.Start - venue.Words.End <= HostReach || IsHosting(scene.Passage.FindEnding(i, Tag.Cue, zone.From)) || CueFinder.In(scene.Passage, venue.Words.End, Math.Min(trigger.Start, venue.Words.End + HostReach)).Any(IsHosting)))
                return venue;
        return null;
    }

    /// <summary>"Is visiting the country": that of somebody else named before, else the one the article is written from.</summary>
    public Venue? OfCountry(ContactScene scene, ContactTrigger trigger, (int From, int To) zone, IReadOnlyList<Side> travellers)
    {
        for (var i = trigger.Start; i < Math.Min(zone.To, trigger.End + HostReach); i++)
            if ((scene.Passage.Find(i, Tag.Country) ?? scene.Passage.Find(i, Tag.Our)) is { } country && !IsOwner(scene.Passage, country))
            {
                var of = travellers.SelectMany(t => t.Members.Select(m => m.Of).Concat(t.Parties)).ToList();
                var host = scene.Sides.LastOrDefault(s => s.IsPersonal && s.End <= trigger.Start && !travellers.Contains(s) && s.Members.Select(m => m.Of).Concat(s.Parties).Any(p => !of.Contains(p)));
                return HomeOf(host) ?? (home.Value is { } code && !of.Contains(code) && discourse.Atlas.State(code) is { } state ? new(state.Name, state.Code, true, scene.Passage, country) : null);
            }
        return null;
    }

    /// <summary>"The country's minister".</summary>
    private static bool IsOwner(Passage passage, Span country)
    {
        for (var i = country.End; i < Math.Min(passage.Tokens.Count, country.End + HostReach); i++)
            if (passage.Has(i, Tag.Office) || passage.Has(i, Tag.OfficeHead) || passage.Has(i, Tag.Domain))
                return true;
        return false;
    }

    /// <summary>The state that a host speaks for.</summary>
    public Venue? HomeOf(Side? host)
    {
        var code = host?.Members.Select(m => m.Of).Concat(host.Parties).FirstOrDefault(c => c is not null);
        return code is not null && discourse.Atlas.State(code) is { } state ? new(state.Name, state.Code, true, host!.Passage, host.Words) : null;
    }

    /// <summary>The first place, or a town of that state behind it.</summary>
    private static Venue? Best(List<Venue> places)
    {
        if (places.Count == 0 || !places[0].IsState)
            return places.FirstOrDefault();
        return places.Find(p => !p.IsState && p.Code == places[0].Code) ?? places[0];
    }

    private IEnumerable<Venue> Places(Passage passage, Sentence sentence, int from, int to, IReadOnlyList<Side> sides, int bareUntil, bool talk = false, bool edition = false)
    {
        var behindPerson = false;
        for (var i = from; i < to; i++)
        {
            if (Standing(sides, i) is { } person)
            {
                (i, bareUntil, behindPerson) = (person.End - 1, bareUntil < 0 ? -1 : person.End + ObjectReach, true);
                continue;
            }
            if (At(passage, i, to) is not { } venue || venue.IsState && talk)
                continue;
            if (SideFinder.LinkBefore(passage, sentence, i) is { } link ? link is Roles.In or Roles.To || link == Roles.By && edition && !venue.IsState || i - from <= RightBehind && (bareUntil > 0 && !(link == Roles.From && HasGoal(passage, sentence, venue.Words.End, to)) || link == Roles.Of && !venue.IsState) || behindPerson && bareUntil > 0 && link == Roles.Of && !venue.IsState
                || link == Roles.For && !venue.IsState && CueFinder.In(passage, Math.Max(from, i - HostReach), i).Any(c => c.Value == Cues.Planned) : i < bareUntil)
                yield return venue;
            i = venue.Words.End - 1;
        }
    }

    private static Side? Standing(IReadOnlyList<Side> sides, int token)
    {
        for (var n = 0; n < sides.Count; n++)
            if (sides[n] is { Kind: SideKind.Person or SideKind.Office } side && side.Start <= token && token < side.End)
                return side;
        return null;
    }

    /// <summary>"Flew from Lima to Quito": the goal stands behind the town left.</summary>
    private bool HasGoal(Passage passage, Sentence sentence, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + HostReach); i++)
            if (At(passage, i, to) is not null && SideFinder.LinkBefore(passage, sentence, i) == Roles.To)
                return true;
        return false;
    }

    private Venue? At(Passage passage, int token, int to)
    {
        if (CapitalOf(passage, token) is { } capital)
            return capital.Words.End <= to ? capital : null;
        if (passage.Find(token, Tag.Cue) is { Value: Cues.Home } here && !passage.Has(token, Tag.State) && here.End <= to && !passage.Has(here.End, Tag.Adjective) && home.Value is { } code && discourse.Atlas.State(code) is { } state)
            return new(state.Name, code, true, passage, here);
        return (passage.Find(token, Tag.City) ?? passage.Find(token, Tag.Capital) ?? passage.Find(token, Tag.State)) is { } span && span.End <= to ? Named(passage, span) : null;
    }

    /// <summary>"The Qatari capital", "the capital of Qatar"; a name behind it says it better.</summary>
    private Venue? CapitalOf(Passage passage, int token)
    {
        if ((passage.Find(token, Tag.Adjective) ?? passage.Find(token, Tag.State)) is { } owner && CapitalWord(passage, owner.End) is { } behind)
            return Capital(passage, owner, owner.Start, behind.End);
        if (CapitalWord(passage, token) is not { } word)
            return null;
        for (var i = word.End; i < Math.Min(passage.Tokens.Count, word.End + CapitalReach); i++)
            if ((passage.Find(i, Tag.Capital) ?? passage.Find(i, Tag.State) ?? passage.Find(i, Tag.Adjective)) is { } of)
                return of.Tag == Tag.Capital || passage.Has(of.End, Tag.City) ? null : Capital(passage, of, word.Start, of.End);
        return home.Value is { } code && discourse.Atlas.State(code) is { Capital.Length: > 0 } state ? new(state.Capital, code, false, passage, word) : null;
    }

    private static Span? CapitalWord(Passage passage, int token) => passage.Find(token, Tag.Cue) is { Value: Cues.Capital } word ? word : null;

    private Venue? Capital(Passage passage, Span owner, int start, int end) => owner.Entry is { } entry && discourse.Atlas.State(entry.Code) is { Capital.Length: > 0 } state && !passage.Has(end, Tag.Capital) && !passage.Has(end, Tag.City)
        ? new(state.Capital, state.Code, false, passage, new Span(Tag.Capital, start, end)) : null;

    private Venue? Named(Passage passage, Span span)
    {
        if (span.Entry is not { } entry)
            return null;
        if (span.Tag == Tag.State)
            return discourse.Atlas.State(entry.Code) is { } state ? new(state.Name, state.Code, true, passage, span) : null;
        return entry.Label.Length > 0 ? new(entry.Label, entry.Code, false, passage, span) : null;
    }
}
