using Dragoman.Actors;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// The contacts that an article has told of so far. A later sentence that tells of one of them again adds to it; "the meeting" without
/// anything else is the one told of last.
/// </summary>
internal sealed class ContactMemory
{
    /// <summary>No article tells again what it told so many contacts ago.</summary>
    internal const int LookBack = 64;

    private readonly List<ContactDraft> drafts = [];

    public IReadOnlyList<ContactDraft> Drafts => drafts;

    public ContactDraft? Last => drafts.Count > 0 ? drafts[^1] : null;

    /// <summary>Those told of last, as far back as an article tells on.</summary>
    public IEnumerable<ContactDraft> Recent => drafts.TakeLast(LookBack);

    /// <summary>The two who met last.</summary>
    public List<CastMember>? LastPair()
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Members.Count == 2 && drafts[i].Members[0].Of != drafts[i].Members[1].Of)
                return drafts[i].Members;
        return null;
    }

    /// <summary>The one who dealt with somebody last, just the two of them.</summary>
    public CastMember? PartnerOf(CastMember member) =>
        Recent.LastOrDefault(d => d.Members.Count == 2 && d.Members.Contains(member) && d.Members[0].Of != d.Members[1].Of)?.Members.Find(m => m != member);

    /// <summary>Those who travelled last: "the delegation".</summary>
    public List<CastMember>? LastTravellers() => drafts.FindLast(d => d.Kind == ContactKinds.Visit && d.Members.Count > 0)?.Members;

    /// <summary>The edition told of last, whose format a bare "tenth session" goes on.</summary>
    public ContactDraft? LastEdition(string kind) => drafts.FindLast(d => d.Format is not null && d.IsEdition && d.Kind == kind)
        ?? drafts.FindLast(d => d.Format is not null && d.IsEdition && kind is ContactKinds.Session or ContactKinds.Meeting);

    /// <summary>The edition told of last with the number before or behind: "the nineteenth meeting" behind a twentieth.</summary>
    public ContactDraft? LastBeside(ContactDraft draft) => draft.Ordinal is not { } ordinal ? null
        : drafts.FindLast(d => d is { IsEdition: true, Format: not null, Ordinal: { } told } && Math.Abs(told - ordinal) <= 1 && (d.Kind == draft.Kind || draft.Kind is ContactKinds.Session or ContactKinds.Meeting));

    /// <summary>The edition told of last whose words are those of the trigger: "the thirteenth Conference" behind a conference of ministers.</summary>
    public ContactDraft? LastCalled(ContactDraft draft) => draft.Trigger.IsNoun ? drafts.FindLast(d => d.Format is not null && d.IsEdition && IsCalled(d, draft)) : null;

    /// <summary>The rounds told of last: "the sixth round" goes on with them.</summary>
    public ContactDraft? LastRound() => drafts.FindLast(d => d is { Format: not null, Kind: ContactKinds.Consultations or ContactKinds.Negotiations });

    /// <summary>The contact that a noun without any side of its own speaks of.</summary>
    public ContactDraft? Recall(ContactTrigger trigger, ContactStatus status)
    {
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - LookBack); i--)
            if (Names(trigger, drafts[i]) && (drafts[i].Status == status || status == ContactStatus.Held || drafts[i].Status is ContactStatus.Planned && status is ContactStatus.Postponed or ContactStatus.Cancelled || drafts[i].Status is ContactStatus.Cancelled && status is ContactStatus.Postponed))
                return drafts[i];
        return null;
    }

    public void Take(ContactDraft draft)
    {
        if (Last is { } talk && IsSaidIn(talk, draft))
            return;
        if (Last is { } spoken && IsHow(spoken, draft))
            spoken.Kind = draft.Kind;
        if (Last is { } last && IsTalkOf(last, draft))
        {
            Merge(last, draft);
            return;
        }
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - LookBack); i--)
            if (AreOne(drafts[i], draft))
            {
                Merge(drafts[i], draft);
                return;
            }
        drafts.Add(draft);
    }

    /// <summary>Who congratulates somebody during a talk sends no message.</summary>
    private static bool IsSaidIn(ContactDraft talk, ContactDraft draft) => draft is { Kind: ContactKinds.Message, Trigger.IsNoun: false, Day: null } && talk.Kind is ContactKinds.Call or ContactKinds.Meeting
        && ReferenceEquals(talk.Passage, draft.Passage) && draft.AllParties.All(talk.AllParties.Contains) && draft.Members.TrueForAll(talk.Members.Contains);

    /// <summary>"During the conversation the two leaders went over the projects": the call told of last; "X and Y headed the talks", the round of talks told of last.</summary>
    private static bool IsTalkOf(ContactDraft told, ContactDraft draft) => IsSaidShort(told, draft) || IsGoneOver(told, draft) || IsDealtThere(told, draft) || (draft.Trigger is { IsNoun: true, IsGeneral: true } || draft is { Trigger.Kind: FrameKinds.Talk, Members.Count: > 1 }) && draft.Kind != told.Kind && Names(draft.Trigger, told) && draft.Status == told.Status
        && draft is { Day: null, Venue: null, Members.Count: > 0 } && draft.Members.TrueForAll(told.Members.Contains);

    /// <summary>"X called Y. The leaders also talked about": what the same two spoke of.</summary>
    private static bool IsGoneOver(ContactDraft told, ContactDraft draft) => told is { Kind: ContactKinds.Call, Status: ContactStatus.Held } && draft is { Kind: ContactKinds.Meeting, Status: ContactStatus.Held, Day: null, Venue: null, Members.Count: > 1, Trigger: { IsNoun: false, Kind: FrameKinds.Talk } }
        && draft.Members.TrueForAll(told.Members.Contains);

    /// <summary>"The commission met in Lima. X and Y agreed": who dealt with each other there.</summary>
    private static bool IsDealtThere(ContactDraft told, ContactDraft draft) => told is { IsEdition: true, Status: ContactStatus.Held, Members.Count: 0 } && draft is { Kind: ContactKinds.Meeting, Status: ContactStatus.Held, Day: null, Venue: null, Members.Count: > 1, Trigger: { IsNoun: false, Kind: FrameKinds.Talk } or { IsNoun: true, IsGeneral: true, Words.Length: 1 } }
        && told.AllParties.ToList() is { Count: > 1 } parties && draft.AllParties.All(parties.Contains);

    /// <summary>The words of an edition again, without its number, name, day or place, and nobody from elsewhere.</summary>
    private static bool IsSaidShort(ContactDraft told, ContactDraft draft)
    {
        if (!told.IsEdition || draft.Trigger is not { IsNoun: true, IsGeneral: true, Ordinal: null, Format: null } || draft.Status != told.Status || draft is not { Day: null, Venue: null }
            || told.AllParties.ToList() is { Count: > 1 } parties && !draft.AllParties.All(parties.Contains))
            return false;
        return IsCalled(told, draft);
    }

    private static bool IsCalled(ContactDraft told, ContactDraft draft)
    {
        for (var i = draft.Trigger.Words.Start; i < draft.Trigger.Words.End; i++)
            if (!Has(told.Passage, told.Trigger, draft.Passage.Tokens[i].Form.Folded))
                return false;
        return true;
    }

    private static bool Has(Passage passage, ContactTrigger trigger, string word)
    {
        for (var i = trigger.Start; i < trigger.End; i++)
            if (passage.Tokens[i].Form.Folded == word)
                return true;
        return false;
    }

    /// <summary>"X spoke to Y. In the call they discussed": how they spoke is said behind.</summary>
    private static bool IsHow(ContactDraft talk, ContactDraft call) => call is { Kind: ContactKinds.Call, Trigger.IsNoun: true, Day: null } && talk is { Kind: ContactKinds.Meeting, Trigger.Kind: FrameKinds.Talk, Venue: null }
        && talk.Status == call.Status && call.Members.Count > 0 && call.Members.TrueForAll(talk.Members.Contains);

    private static bool Names(ContactTrigger trigger, ContactDraft draft) =>
        draft.Kind == trigger.Kind || trigger.IsGeneral && draft.Kind is not (ContactKinds.Visit or ContactKinds.Message or ContactKinds.Conference);

    private static bool AreOne(ContactDraft a, ContactDraft b) => AreAlike(a, b) && AreOfOneStanding(a, b) && Agree(a.Ordinal, b.Ordinal)
        && (IsoPeriod.Meet(a.Day?.Iso, b.Day?.Iso) || b is { Status: ContactStatus.Postponed, Was: { } was } && IsoPeriod.Meet(a.Day?.Iso, was.Iso))
        && (a.Venue is null || b.Venue is null || a.Venue.Code == b.Venue.Code && (a.Venue.IsState || b.Venue.IsState || a.Venue.Name == b.Venue.Name))
        && ShareSides(a, b);

    private static bool AreAlike(ContactDraft a, ContactDraft b) => a.Kind == b.Kind;

    /// <summary>What was put off is what is planned anew.</summary>
    private static bool AreOfOneStanding(ContactDraft a, ContactDraft b) => a.Status == b.Status || a.Format is not null && a.Format == b.Format && b.Day is null && b.Venue is null && !b.Trigger.GoesOn
        || b is { Status: ContactStatus.Cancelled, Kind: ContactKinds.Visit } && a.Status == ContactStatus.Planned && ReferenceEquals(a.Passage, b.Passage)
        || a.Status == ContactStatus.Postponed && b.Status == ContactStatus.Planned || a.Status == ContactStatus.Planned && b.Status == ContactStatus.Postponed;

    private static bool Agree(int? a, int? b) => a is null || b is null || a == b;

    /// <summary>All of the fewer take part in both; sides without persons need the same parties.</summary>
    private static bool ShareSides(ContactDraft a, ContactDraft b)
    {
        var (fewer, more) = a.Members.Count <= b.Members.Count ? (a, b) : (b, a);
        if (fewer.Members.Count > 0)
            return fewer.Members.TrueForAll(more.Members.Contains) || a.IsEdition && b.IsEdition && a.Ordinal is not null && a.Ordinal == b.Ordinal;
        var (p, q) = (a.AllParties.ToHashSet(), b.AllParties.ToHashSet());
        return p.Count == 0 || q.Count == 0 || (a.IsEdition ? p.IsSubsetOf(q) || q.IsSubsetOf(p) : p.SetEquals(q) && (a.Day is null || b.Day is null || a.Day.Iso == b.Day.Iso));
    }

    /// <summary>More is said of when it was, and nothing else: days instead of a month or of a week, a span around a day.</summary>
    private static bool IsFiner(string? day, string told) => day is not null && IsoPeriod.Meet(day, told) && (day.Length > told.Length || day.Length == told.Length && IsoPeriod.Parse(day)?.Days < IsoPeriod.Parse(told)?.Days);

    public static void Merge(ContactDraft into, ContactDraft from)
    {
        from.Members.ForEach(into.Add);
        // Who met is known by name: further places in a later sentence are what they spoke of.
        if (into.IsEdition || into.Kind == ContactKinds.Visit || into.Members.Select(m => m.Of).Distinct().Count() < 2)
            from.Parties.ForEach(into.Add);
        var old = into.Day;
        if (into.Day is null || IsFiner(from.Day?.Iso, into.Day.Iso))
            into.Day = from.Day ?? into.Day;
        if (into.Venue is null || into.Venue.IsState && from.Venue is { IsState: false } city && city.Code == into.Venue.Code)
            into.Venue = from.Venue ?? into.Venue;
        into.Was ??= from.Was;
        if (from.Status == ContactStatus.Postponed)
            (into.Status, into.Was, into.Day) = (from.Status, into.Was ?? (from.Day is null || into.Status is ContactStatus.Planned or ContactStatus.Cancelled && from.Day.Iso != old?.Iso ? old : null), from.Day ?? (into.Status == ContactStatus.Postponed ? into.Day : null));
        else if (from.Status == ContactStatus.Cancelled && into.Status == ContactStatus.Planned)
            into.Status = from.Status;
        into.Ordinal ??= from.Ordinal;
        into.Format ??= from.Format;
        foreach (var (field, passage, start, end) in from.Evidence)
            into.Back(field, passage, start, end);
    }
}
