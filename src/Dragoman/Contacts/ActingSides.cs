using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Contacts;

/// <summary>
/// Says who acts in a contact: for a journey who travels, for an invitation who is asked to come, for all else the sides before and
/// behind the trigger. A verb without a subject takes that of the verb before it, or whoever was spoken of last.
/// </summary>
internal sealed class ActingSides(Discourse discourse, Antecedents antecedents, ContactMemory memory)
{
    private const int OwnerReach = 3;
    private const int MostWordsBefore = 3;

    public IReadOnlyList<Side> Find(ContactScene scene, int n, IReadOnlyList<Side> subject)
    {
        var trigger = scene.Triggers[n];
        if (scene.IsInvitedVisit(n))
            return Invited(scene, n - 1, scene.Triggers[n - 1].Tense == Tenses.Accepted, subject);
        if (trigger.IsInvitation)
            return Invited(scene, n, trigger.Tense == Tenses.Accepted, subject);
        var (before, after) = (scene.Binding.Before(n), scene.Binding.After(n));
        if (before.Count == 0 && trigger is { IsNoun: false, Kind: ContactKinds.Meeting, Tense: Tenses.Past } && scene.Sides.LastOrDefault(s => s.End <= trigger.Start) is { IsPersonal: true } received && IsBeside(scene, received, trigger))
            before = [received];
        if (discourse.Pack.Settings.VerbFirst && !trigger.IsNoun && before.Count > 0 && after.Count > 0 && scene.Binding.HasBreak(before[^1].End, trigger.Start))
            before = [];
        if (scene.Visited(trigger) is { } visited && before.Count > 0)
            return [.. before, visited];
        if (trigger.Kind == ContactKinds.Visit)
            return Together(scene, n, Led(scene, n, [.. Travellers(scene, n, before, after, subject).Where(s => s.IsPersonal)]));
        return Correspondents.Of(scene, n, [.. Distinct(BothSides(scene, n, before, after, subject)), .. trigger.IsEdition ? scene.Attending(trigger, n).Concat(trigger.IsNoun ? scene.Binding.Partners(n) : []) : []], memory);
    }

    /// <summary>"The Fijian leader phoned her": a pronoun that would be the subject itself is the other one of those who dealt with each other last.</summary>
    private List<Side> Distinct(List<Side> sides)
    {
        for (var i = 0; i < sides.Count; i++)
            if (sides[i] is { Kind: SideKind.Pronoun, Members: [var same] } && sides.Where((s, n) => n != i && s.Members.Contains(same)).Any() && (memory.PartnerOf(same) ?? memory.LastPair()?.Find(m => !sides.Any(s => s.Members.Contains(m)))) is { } other)
                sides[i] = sides[i] with { Members = [other] };
        // "A received B. He also met the minister of trade": nobody is received by his own state where the other one of the two before may be meant.
        if (sides is [{ Members: [var host] } subject, { Kind: SideKind.Person, Members: [{ Of: { } of } met] }] && host.Of == of && host != met && (subject.Kind == SideKind.Pronoun || IsBare(subject)) && memory.PartnerOf(host) is { } guest && guest.Of != of)
            sides[0] = subject with { Members = [guest], Parties = [] };
        return sides;
    }

    private static bool IsBare(Side side) => side.Kind == SideKind.Office && !side.Passage.All(side.Start, side.End).Any(s => s.Tag.IsPlace());

    /// <summary>Who is asked to come: the first person behind the invitation; who accepts it is its subject.</summary>
    private IReadOnlyList<Side> Invited(ContactScene scene, int n, bool accepted, IReadOnlyList<Side> subject)
    {
        var trigger = scene.Triggers[n];
        var before = scene.Binding.Before(n);
        if (accepted)
            return before.Count > 0 ? before : subject.Count > 0 ? subject : Antecedent(scene, trigger);
        List<Side> host = before.Count > 0 ? before : [.. subject.Take(1)];
        if (scene.ObjectOf(trigger) is { } pronoun && Object(scene, pronoun, host) is { } invited)
            return [invited];
        if (scene.Sides.FirstOrDefault(s => s.Start >= trigger.End && s.IsPersonal) is { Link: Roles.Of or Roles.From or Roles.By } && scene.Sides.LastOrDefault(s => s.End <= trigger.Start && s is { IsPersonal: true, Link: Roles.To }) is { } receiver)
            return [receiver];
        if (discourse.Pack.Settings.VerbFirst && host.Count == 0 && scene.Sides.Where(s => s.Start >= trigger.End && s is { IsPersonal: true, IsOwner: false }).Take(2).ToList() is [{ Link: null }, { Link: null or Roles.To } behind])
            return [behind];
        return scene.Sides.FirstOrDefault(s => s.Start >= trigger.End && s.IsPersonal && !s.IsOwner && !host.Any(h => h.Members.Count > 0 && h.Members.SequenceEqual(s.Members))) is { } guest ? [guest]
            : scene.Sides.LastOrDefault(s => s.End <= trigger.Start && s is { IsPersonal: true, Link: Roles.To }) is { } asked ? [asked]
            : subject is [{ Members.Count: 1 } first, { Members.Count: 1 }] && n > 0 && !scene.Triggers[n - 1].IsInvitation ? [first] : [];
    }

    /// <summary>A journey is that of its subject, or of whom the noun belongs to; behind the verb where verbs come first.</summary>
    private IReadOnlyList<Side> Travellers(ContactScene scene, int n, List<Side> before, List<Side> after, IReadOnlyList<Side> subject)
    {
        var trigger = scene.Triggers[n];
        if (trigger.IsNoun)
        {
            if (scene.Sides.LastOrDefault(s => s.End <= trigger.Start) is { IsPersonal: true, Members.Count: > 0 } beside && IsBeside(scene, beside, trigger))
                return [beside];
            if (before.Count > 0 && before[^1].IsOwner && trigger.Start - before[^1].End <= OwnerReach)
                return [before[^1]];
            if (after.Count > 0 && after[0].IsPersonal && (after[0].Link is Roles.Of or Roles.By or Roles.For || after[0].Link is null && after[0].Start - trigger.End <= OwnerReach))
                return Persons(scene, after);
            return before.Count > 0 ? before : scene.Sides.FirstOrDefault(s => s is { IsPersonal: true, Link: null or Roles.By or Roles.For }) is { } first ? [first] : subject;
        }
        if (before.Count > 0)
            return before;
        if (scene.Sides.LastOrDefault(s => s.End <= trigger.Start) is { IsPersonal: true, Members.Count: > 0 } met && IsBeside(scene, met, trigger))
            return [met];
        if (after.Count > 0 && after[0].IsPersonal && after[0].Link is null or Roles.By)
            return Persons(scene, after);
        if (subject.Count == 0 && WordsBefore(scene, trigger) == 0 && Main(scene, trigger, []) is { Count: > 0 } main)
            return main;
        return subject.Count > 0 ? [subject[0]] : Antecedent(scene, trigger);
    }

    /// <summary>"X, on a visit to": nothing but a comma and small words between.</summary>
    private static bool IsBeside(ContactScene scene, Side side, ContactTrigger trigger)
    {
        if (trigger.Start - side.End > OwnerReach || trigger.Start == side.End || !scene.Passage.Tokens[side.End].IsMark(',') && scene.Passage.Tokens[side.End].Form.Folded is not ['\u060C'])
            return false;
        for (var i = side.End + 1; i < trigger.Start; i++)
            if (!scene.Passage.Has(i, Tag.Prep) && !scene.Passage.Has(i, Tag.Stop))
                return false;
        return true;
    }

    /// <summary>A delegation is whoever leads it.</summary>
    private static List<Side> Led(ContactScene scene, int n, List<Side> travellers) =>
        travellers.Count == 1 && travellers[0].Members.Count == 0 ? [.. scene.Attending(scene.Triggers[n], n), .. travellers] : travellers;

    /// <summary>With those who come along: "flew to X, accompanied by Y".</summary>
    private static List<Side> Together(ContactScene scene, int n, List<Side> travellers) => travellers.Count == 0 ? travellers
        : [.. travellers, .. scene.Sides.Where(s => s.Start >= scene.Triggers[n].End && s.End <= scene.Binding.Zone(n).To && s.Members.Count > 0 && scene.Binding.IsCompanion(s)).Except(travellers)];

    /// <summary>The first person with those joined to it by "and".</summary>
    private static List<Side> Persons(ContactScene scene, List<Side> sides)
    {
        var chain = new List<Side> { sides[0] };
        for (var i = 1; i < sides.Count && sides[i].IsPersonal && sides[i].Link is null && scene.Binding.IsJoined(sides[i - 1].End, sides[i].Start); i++)
            chain.Add(sides[i]);
        return chain;
    }

    private List<Side> BothSides(ContactScene scene, int n, List<Side> before, List<Side> after, IReadOnlyList<Side> subject)
    {
        var trigger = scene.Triggers[n];
        if (trigger.IsOwned && after.FirstOrDefault(s => s.IsPersonal || s.Link is Roles.With) is { } guest && Owner(scene, trigger, guest) is { } owner)
            return [owner, .. after.Where(s => s.Start >= guest.Start && s != owner)];
        if (trigger is { IsNoun: false, Kind: FrameKinds.Talk } && before.Any(s => s.IsPersonal))
            after = [.. after.Where(s => s.IsPersonal)];
        var inside = scene.Inside(trigger).Where(s => !(before.Count > 0 && s is { Kind: SideKind.Pronoun, IsOwner: true })).ToList();
        if (trigger.IsEdition && Parties(inside) > 1)
            return [.. inside, .. before.Concat(after).Where(s => s.IsPersonal && s.Members.Count > 0).Except(inside)];
        if (before is [var relative] && IsPartner(scene, relative, trigger) && scene.Sides.FirstOrDefault(s => s.End <= relative.Start && s is { IsPersonal: true, Link: null, IsOwner: false }) is { } speaker)
            return [speaker, relative, .. after];
        if (trigger is { IsNoun: true, Kind: ContactKinds.Message or ContactKinds.Call } && Across(scene, n) is { } dealing)
            return dealing;
        List<Side> both = [.. before, .. inside.Except(before), .. after.Except(before)];
        if (trigger is { IsNoun: true, Kind: ContactKinds.Message } && after.Exists(s => s.IsPersonal && s.Link is Roles.From or Roles.Of) && Carrier(scene, n) is { } carrier && !both.Contains(carrier))
            both.Insert(0, carrier);
        if (!trigger.IsNoun && before.Count == 0 && WordsBefore(scene, trigger) == 0 && Main(scene, trigger, after) is { Count: > 0 } main)
            both = [.. main, .. after];
        if (scene.ObjectOf(trigger) is { } pronoun && Object(scene, pronoun, both.Count > 0 ? both : subject) is { } met)
            return both.Count > 0 ? [.. both, met] : [.. subject.Count > 0 ? [subject[0]] : Antecedent(scene, trigger), met];
        if (trigger is { IsNoun: true, Kind: ContactKinds.Call or ContactKinds.Message } && both.Count == 0 && Behind(scene, trigger, [new Side(SideKind.Party, scene.Passage, trigger.Words, trigger.Start, trigger.End)]) is { } speakers && Parties(speakers) > 1)
            return speakers;
        if (trigger.IsNoun && both.Count == 0 && trigger.Kind is ContactKinds.Meeting or ContactKinds.Call or FrameKinds.Talk && WordsBefore(scene, trigger) == 0)
            return Main(scene, trigger, []) is { Count: > 1 } opening && opening.TrueForAll(s => s.Kind is SideKind.Person or SideKind.Office) ? opening : both;
        if (after.Count == 0 && trigger is { IsNoun: false, Kind: ContactKinds.Meeting, Tense: Tenses.Past } && Parties(both) < 2 && scene.Sides.FirstOrDefault(s => s.Words.Tag == Tag.Metonym && s.Link is Roles.In or Roles.To && s.Start >= trigger.End) is { } palace)
            both = [.. both.Count > 0 ? both : subject.Count > 0 ? [subject[0]] : Antecedent(scene, trigger), palace with { Link = Roles.With }];
        if (Parties(both) > 1 || both.Any(s => s.Kind == SideKind.Pair) || trigger.IsNoun && both.Count == 0)
            return both;
        if (both.Count == 0 && subject.Count > 1 && Parties([.. subject]) > 1 && IsToldOn(scene, n))
            return [.. subject];
        if (Parties(both) == 1 && trigger.Kind == ContactKinds.Message && subject.Count > 0)
            return [.. both, .. subject.Except(both)];
        if (Parties(both) == 1 && (!trigger.IsNoun || CueFinder.In(scene.Passage, scene.Binding.Zone(n).From, trigger.Start).Any(c => c.Value is Cues.Held or Cues.Planned)) && scene.Binding.Partners(n).Except(both).ToList() is { Count: > 0 } partners)
            return [.. partners, .. both];
        if (after is [{ Kind: SideKind.Pronoun, IsOwner: false, Link: null }, _, ..])
            return both;
        if (both.Count > 0 && !before.Any(s => s.IsPersonal) && (!trigger.IsNoun || both.Any(s => s.Link == Roles.With || s.Link is Roles.To && trigger.Kind == ContactKinds.Message || s.Link is Roles.From && trigger.Kind == ContactKinds.Call)))
            return [.. (subject.Count > 0 ? [subject[0]] : trigger.IsNoun ? Behind(scene, trigger, both) ?? Spoken(scene, trigger) : Opening(scene, n, both) ?? Antecedent(scene, trigger)), .. both];
        return both;
    }

    /// <summary>"Spoke by phone and agreed to meet in Lima in June": a second verb of the same two, which says when or where.</summary>
    private static bool IsToldOn(ContactScene scene, int n)
    {
        if (n == 0)
            return false;
        var (trigger, from) = (scene.Triggers[n], scene.Triggers[n - 1].End);
        if (!Enumerable.Range(from, trigger.Start - from).Any(i => scene.Passage.Has(i, Tag.NumberAnd)))
            return false;
        return WordsBefore(scene, trigger) == 0 || trigger.Kind is ContactKinds.Meeting or ContactKinds.Call && scene.Passage.All(trigger.End, scene.Binding.Zone(n).To).Any(s => s.Tag is Tag.Date or Tag.City or Tag.Capital);
    }

    /// <summary>Whose meeting it is: the subject of the sentence before the noun, else behind a comma, else whoever was spoken of last.</summary>
    private Side? Owner(ContactScene scene, ContactTrigger trigger, Side met) =>
        scene.Sides.FirstOrDefault(s => s.End <= trigger.Start && s is { IsPersonal: true, Link: null or Roles.By, IsOwner: false })
            ?? Behind(scene, trigger, [met])?[0] ?? (Spoken(scene, trigger) is [var spoken] ? spoken : null);

    /// <summary>"X sent Y a letter", "X has conveyed to Y a message": the receiver stands between the verb and its noun.</summary>
    private static List<Side>? Across(ContactScene scene, int n)
    {
        var trigger = scene.Triggers[n];
        foreach (var cue in CueFinder.In(scene.Passage, scene.Binding.Zone(n).From, trigger.Start))
            if (cue.Value is Cues.Held or Cues.Planned && scene.Sides.Where(s => s is { IsPersonal: true, IsOwner: false, Link: null or Roles.To } && s.Start >= cue.End && s.End <= trigger.Start).ToList() is { Count: > 0 } receivers)
                if (scene.Sides.LastOrDefault(s => s is { IsPersonal: true, IsOwner: false, Link: null } && s.End <= cue.Start) is { } sender)
                    return [sender, .. receivers];
                else if (scene.Passage.Pack.Settings.VerbFirst && receivers.Count > 1)
                    return receivers;
        return null;
    }

    /// <summary>"X will see Y, with whom he had met before": a relative behind "with" or "to".</summary>
    private static bool IsPartner(ContactScene scene, Side side, ContactTrigger trigger)
    {
        foreach (var cue in CueFinder.In(scene.Passage, side.End, Math.Min(trigger.Start, side.End + OwnerReach + 1)))
            if (cue.Value == Cues.Who && scene.Passage.All(Tag.Prep, side.End, cue.End).Any(p => p.Value is Roles.With or Roles.To))
                return true;
        return false;
    }

    /// <summary>"X handed Y a letter from Z": who brought it.</summary>
    private static Side? Carrier(ContactScene scene, int n)
    {
        var (from, _) = scene.Binding.Zone(n);
        foreach (var cue in CueFinder.In(scene.Passage, from, scene.Triggers[n].Start))
            if (cue.Value is Cues.Held or Cues.Planned)
                return scene.Sides.LastOrDefault(s => s is { IsPersonal: true, IsOwner: false, Link: null } && s.Start >= from && s.End <= cue.Start);
        return null;
    }

    /// <summary>"At the end of a call with X, Y announced": the subject behind the comma is the other side.</summary>
    private static List<Side>? Behind(ContactScene scene, ContactTrigger trigger, List<Side> both)
    {
        var end = both.Max(s => s.End);
        return trigger.Start <= end && scene.Sides.FirstOrDefault(s => s.Start >= end && s is { IsPersonal: true, Link: null, IsOwner: false } && (scene.Binding.HasBreak(end, s.Start) || scene.Triggers.Any(t => !t.IsNoun && t.Start >= end && t.End <= s.Start))) is { } subject
            ? [subject, .. scene.Sides.Where(s => s.Start > subject.End && s.IsPersonal && (scene.Binding.IsJoined(subject.End, s.Start) || s.Link is null or Roles.To or Roles.With && s.Start - subject.End <= OwnerReach)).Take(1)] : null;
    }

    /// <summary>"Receiving X, the minister Y spoke of": a verb that opens the sentence has the subject of the main clause, and the partner named there where it has none.</summary>
    private static List<Side> Main(ContactScene scene, ContactTrigger trigger, List<Side> after)
    {
        var end = after.Count > 0 ? after[^1].End : trigger.End;
        if (scene.Sides.FirstOrDefault(s => s.Start >= end && s is { IsPersonal: true, Link: null, IsOwner: false }) is not { } subject || !scene.Binding.HasBreak(end, subject.Start))
            return [];
        var row = Persons(scene, [.. scene.Sides.Where(s => s.Start >= subject.Start && s.Kind is not (SideKind.Adjective or SideKind.Party))]);
        if (!IsFollowed(scene.Passage, row[^1].End))
            return [];
        return after.Count > 0 ? [subject] : scene.ObjectOf(trigger) is null ? row : [subject, .. scene.Sides.Where(s => s.Start > subject.End && s is { IsPersonal: true, Kind: not SideKind.Object }).Take(1)];
    }

    /// <summary>"After having met X in Lima, Y flew home": the subject of the main clause, which a verb follows.</summary>
    private List<Side>? Opening(ContactScene scene, int n, List<Side> both) => n == 0 && !discourse.Pack.Settings.VerbFirst && WordsBefore(scene, scene.Triggers[n]) <= MostWordsBefore && !scene.Sides.Any(s => s.IsPersonal && s.End <= scene.Triggers[n].Start)
        && Behind(scene, scene.Triggers[n], both) is [var subject, ..] && IsFollowed(scene.Passage, subject.End) ? [subject] : null;

    /// <summary>A verb follows, or what else is no comma, conjunction or preposition.</summary>
    private static bool IsFollowed(Passage passage, int token) => token < passage.Tokens.Count && passage.Tokens[token].Kind == TokenKind.Word && !passage.Has(token, Tag.NumberAnd) && !passage.Has(token, Tag.Prep);

    private Side? Object(ContactScene scene, Side pronoun, IReadOnlyList<Side> subjects) =>
        (antecedents.Object(scene.Passage, pronoun.Start, m => subjects.Any(s => s.Members.Contains(m))) ?? OtherOf(subjects)) is { } member ? pronoun with { Kind = SideKind.Pronoun, Members = [member] } : null;

    /// <summary>Of those who dealt with each other last, the one who is not the subject.</summary>
    private CastMember? OtherOf(IReadOnlyList<Side> subjects) =>
        subjects is [{ Members: [var one] }] && memory.LastPair() is { } pair && pair.Contains(one) ? pair.Find(m => m != one) : null;

    private static int Parties(List<Side> sides) => sides.SelectMany(s => s.Members.Count > 0 ? s.Members.Select(m => m.Of ?? m.Name) : s.Parties).Distinct().Count();

    /// <summary>The subject of a verb that has none: only where hardly anything stands before it in its clause.</summary>
    private IReadOnlyList<Side> Antecedent(ContactScene scene, ContactTrigger trigger) => WordsBefore(scene, trigger) > MostWordsBefore || scene.Passage.All(Tag.Counted, Math.Max(scene.Sentence.Start, trigger.Start - OwnerReach), trigger.Start).Any()
        || scene.Passage.All(Tag.Quantity, trigger.End, Math.Min(scene.Sentence.End, trigger.End + OwnerReach)).Any() ? [] : Spoken(scene, trigger);

    private IReadOnlyList<Side> Spoken(ContactScene scene, ContactTrigger trigger) => antecedents.Of(scene.Passage, trigger.Start) is { } member
        ? [new Side(SideKind.Pronoun, scene.Passage, trigger.Words, trigger.Start, trigger.End) { Members = [member] }] : [];

    /// <summary>Words of the clause before a trigger that are no small words, cues, dates or places.</summary>
    private static int WordsBefore(ContactScene scene, ContactTrigger trigger)
    {
        var words = 0;
        for (var i = trigger.Start - 1; i >= scene.Sentence.Start && scene.Passage.Tokens[i].Kind == TokenKind.Word; i--)
            if (!scene.Passage.Has(i, Tag.Stop) && !scene.Passage.Has(i, Tag.Cue) && !scene.Passage.Has(i, Tag.Prep) && !scene.Passage.At(i).Any(s => s.Tag.IsPlace() || s.Tag is Tag.Date or Tag.Month or Tag.Year or Tag.Weekday))
                words++;
        return words;
    }

    /// <summary>Who invites: the side before the invitation that is not the guest.</summary>
    public Side? Host(ContactScene scene, int n, IReadOnlyList<Side> guests) =>
        scene.Binding.Before(n).Concat(Antecedent(scene, scene.Triggers[n])).FirstOrDefault(s => s.IsPersonal && !guests.Any(g => g.Members.Any(s.Members.Contains)));
}
