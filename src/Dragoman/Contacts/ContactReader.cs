using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Contacts;

/// <summary>
/// Reads the contacts of an article. Triggers say that something happened and when; who, where and on which day is looked for around
/// them; what one article tells in several sentences becomes one contact.
/// </summary>
internal sealed class ContactReader
{
    private const int ThereReach = 4;
    private const int LongestMonth = 31;

    private readonly Discourse discourse;
    private readonly Cast cast;
    private readonly ActingSides actors;
    private readonly QuotedWords quoted;
    private readonly ContactMemory memory = new();
    private readonly Lazy<string?> home;
    private readonly SideFinder sideFinder;
    private readonly VenueFinder venues;
    private readonly DayFinder days;
    private readonly Dating dating;

    private readonly Action<NearMiss>? unread;

    private ContactReader(Discourse discourse, Cast cast, Action<NearMiss>? unread)
    {
        this.unread = unread;
        this.discourse = discourse;
        this.cast = cast;
        quoted = new QuotedWords(discourse);
        var antecedents = new Antecedents(discourse, cast, quoted);
        actors = new ActingSides(discourse, antecedents, memory);
        home = new Lazy<string?>(() => cast.Home);
        sideFinder = new SideFinder(discourse, cast, antecedents, quoted, memory, home);
        venues = new VenueFinder(discourse, home);
        days = new DayFinder(discourse);
        dating = new Dating(discourse, days, memory);
    }

    /// <param name="discourse">The article with its passages.</param>
    /// <param name="cast">The persons of the article.</param>
    /// <param name="unread">Told of each wording that gave no contact for want of sides.</param>
    public static IReadOnlyList<Contact> Read(Discourse discourse, Cast cast, Action<NearMiss>? unread = null)
    {
        var reader = new ContactReader(discourse, cast, unread);
        foreach (var passage in discourse.Passages)
            if (passage.Paragraph.Kind == ParagraphKind.Body)
                foreach (var sentence in passage.Sentences)
                    reader.Read(passage, sentence);
        TownsOfVisits.Fill(reader.memory.Drafts);
        return ContactMaker.Make(discourse, reader.memory.Drafts, reader.home);
    }

    private void Read(Passage passage, Sentence sentence)
    {
        var triggers = EllipticEditions.Add(passage, sentence, TriggerFinder.Find(passage, sentence, quoted), memory);
        if (triggers.Count == 0 && Signings.In(passage, sentence, quoted) is { } signing)
            triggers.Add(signing);
        if (triggers.Count == 0 || memory.Last is { IsEdition: true } && triggers.TrueForAll(t => t is { IsNoun: false, Kind: FrameKinds.Talk }) && passage.All(Tag.Cue, sentence.Start, sentence.End).Any(c => c.Value == Cues.Attended))
        {
            Attend(passage, sentence);
            return;
        }
        var sides = sideFinder.Find(passage, sentence, triggers.TrueForAll(t => quoted.Has(passage, t.Start)));
        Sieve.Pass(passage, sentence, triggers, sides);
        var binding = new SideBinding(passage, sentence, triggers, sides);
        if (Sieve.HasVerbsOfNouns(triggers, binding))
            binding = new SideBinding(passage, sentence, triggers, sides);
        var scene = new ContactScene(passage, sentence, triggers, sides, binding);
        var found = new List<ContactDraft>();
        IReadOnlyList<Side> subject = [];
        for (var n = 0; n < triggers.Count; n++)
        {
            if (IsAbsorbed(scene, n))
                continue;
            var acting = actors.Find(scene, n, subject);
            if (acting.Count > 0)
                subject = acting;
            foreach (var (together, date) in SeparateMeetings.Of(scene, n, acting))
                if (Draft(scene, n, together, found) is { } draft)
                {
                    if (date is not null)
                        draft.Day = days.Right(passage, date.Start, date.End, draft.Status == ContactStatus.Held ? Lean.Behind : Lean.Ahead) ?? draft.Day;
                    found.Add(draft);
                    found.AddRange(Legs(scene, n, draft));
                }
        }
        foreach (var draft in InOneSentence.Join(found))
            memory.Take(draft);
        if (found.Count == 0)
            Attend(passage, sentence);
    }

    /// <summary>"Visits to Slovenia on 19-20 May and to Croatia on 21-22 May": each place with a date of its own is a journey of its own.</summary>
    private IEnumerable<ContactDraft> Legs(ContactScene scene, int n, ContactDraft journey)
    {
        if (journey.Kind != ContactKinds.Visit || journey.Venue is not { } first || journey.Day is not { } day)
            yield break;
        foreach (var next in venues.Behind(scene, Math.Max(first.Words.End, day.Words.Start), scene.Binding.Zone(n).To))
            if (next.Code != first.Code && days.Right(scene.Passage, next.Words.End, scene.Binding.Zone(n).To, Lean.Ahead) is { } on && on.Iso != day.Iso)
                yield return journey.Leg(next, on);
    }

    /// <summary>"A tour of Seoul and Taipei": one journey to several places.</summary>
    private void AddTour(ContactDraft journey, ContactScene scene, (int From, int To) zone)
    {
        if (journey.Venue is not { } last || last.Words.Start < journey.Trigger.Start)
            return;
        foreach (var next in venues.After(scene, last.Words.End, zone.To))
            if (scene.Binding.IsJoined(last.Words.End, next.Words.Start) && (days.Right(scene.Passage, next.Words.End, zone.To, Lean.Ahead) is null || days.Right(scene.Passage, last.Words.End, next.Words.Start, Lean.Ahead) is null))
            {
                journey.Add(next.Code);
                last = next;
            }
    }

    /// <summary>"It was chaired by X", "Y also took part": those named join the contact told of last.</summary>
    private void Attend(Passage passage, Sentence sentence)
    {
        if (memory.Last is not { } told || told.Status == ContactStatus.Invited || told.Kind is ContactKinds.Call or ContactKinds.Message || !passage.All(Tag.Cue, sentence.Start, sentence.End).Any(c => c.Value == Cues.Attended))
            return;
        foreach (var side in sideFinder.Find(passage, sentence))
            if (side is { Kind: SideKind.Person or SideKind.Office, Speaks: false } && side.Link is null or Roles.By or Roles.With or Roles.Of or Roles.From)
            {
                side.Members.ToList().ForEach(told.Add);
                told.Back(Contract.FieldParticipants, passage, side.Start, side.End);
            }
    }

    /// <summary>"Invited X to visit Y": the invitation gives the visit its standing and is nothing by itself.</summary>
    private static bool IsAbsorbed(ContactScene scene, int n) =>
        scene.Triggers[n].IsInvitation && n + 1 < scene.Triggers.Count && scene.IsInvitedVisit(n + 1);

    private ContactDraft? Draft(ContactScene scene, int n, IReadOnlyList<Side> acting, List<ContactDraft> before)
    {
        var trigger = scene.Triggers[n];
        var (from, to) = scene.Binding.Zone(n);
        var standing = StandingOf(scene, n, acting, before);
        if (standing is not { } said || scene.IsTopic(n))
            return null;
        var zone = trigger.IsInvitation ? (From: from, To: scene.Sentence.End) : (From: from, To: to);
        var draft = new ContactDraft(KindOf(scene, trigger, zone, acting), said.Status, scene.Passage, trigger) { Ordinal = Editions.Number(trigger.Ordinal) };
        draft.Format = Editions.Format(trigger, draft.Kind);
        draft.Back(Contract.FieldKind, scene.Passage, trigger.Words.Start, trigger.Words.End);
        draft.Back(Contract.FieldStatus, scene.Passage, (said.Cue ?? trigger.Words).Start, (said.Cue ?? trigger.Words).End);
        AddSides(draft, acting);
        dating.Set(draft, scene, n, zone, said, before.LastOrDefault() ?? memory.Last);
        SetVenue(draft, scene, n, zone, acting);
        if (draft.Status == ContactStatus.Postponed)
            days.PutOff(draft, scene, zone, said.Cue ?? trigger.Words);
        if ((said.IsOpen || said.MayLieAhead && discourse.Pack.Settings.VerbFirst) && draft.Day is null && before.LastOrDefault() is { Status: ContactStatus.Planned })
            draft.Status = ContactStatus.Planned;
        if (draft is { Status: ContactStatus.Held, Day: null } && before.Count == 0 && (trigger.Tense == Tenses.Present || said.IsPresent) && memory.Last is { Status: ContactStatus.Planned } coming && (draft.Members.Exists(coming.Members.Contains) || IsThere(scene, trigger, zone)))
            draft.Status = ContactStatus.Planned;
        Settle(draft, said);
        if (before.Count == 0 || trigger.GoesOn || trigger is { IsNoun: true, IsEdition: true } && draft.Ordinal is not null)
            GoOn(draft, before);
        if (draft.Venue is null && (draft.IsEdition || draft is { Kind: ContactKinds.Meeting, Trigger.IsNoun: true } && acting.Count(s => s.Start >= trigger.End) > 1 && acting.All(s => s.Start >= trigger.End || s.Kind == SideKind.Party)))
            draft.Venue = venues.HostOf(scene, trigger, zone);
        draft.Venue ??= draft.Kind == ContactKinds.Conference ? venues.InName(scene, trigger) : venues.OfOccasion(scene, trigger);
        if (draft.Kind is not (ContactKinds.Call or ContactKinds.Message) && CueFinder.In(scene.Passage, zone.From, trigger.Start).LastOrDefault(c => c.Value == Cues.There) is { } where && venues.Before(scene.Passage, where.Start) is { IsState: false } town)
            draft.Venue = town;
        if (IsThere(scene, trigger, zone) || draft.Kind == ContactKinds.Meeting && memory.Last is { IsEdition: true } && CueFinder.Any(scene.Passage, scene.Sentence.Start, zone.To, Cues.Sidelines))
            draft.Venue ??= (before.LastOrDefault() ?? memory.Last)?.Venue;
        if (draft is { Kind: ContactKinds.Meeting, Day: null } && (before.LastOrDefault() ?? memory.Last) is { Kind: ContactKinds.Visit, Day.Iso.Length: 10 } journey && journey.Status == draft.Status && IsThere(scene, trigger, zone))
            draft.Day = journey.Day;
        if (trigger is { Kind: ContactKinds.Visit, IsNoun: false } && draft.Venue is null && before.LastOrDefault() is { Kind: not ContactKinds.Visit, Venue: { } goal })
            draft.Venue = goal;
        TakeFromJourney(draft, before);
        TakeSides(draft, before);
        if (trigger.Kind == ContactKinds.Visit && acting.Count > 0)
            AddTour(draft, scene, zone);
        DropVenueAsSide(draft, acting);
        SendFromHome(draft, acting);
        AskTheOther(draft, scene);
        if (IsAnother(draft) && memory.LastPair() is { } pair)
            pair.ForEach(draft.Add);
        if (IsToldOn(scene, draft, acting, before))
            return null;
        if (!trigger.IsNoun && acting.Count > 0 && acting.All(s => s is { Kind: SideKind.Pair, Link: Roles.Between }))
            return null;
        if (!trigger.IsNoun && draft.Kind == ContactKinds.Meeting && trigger.Words.Tag == Tag.Contact && !Least.AreTogether(scene, acting))
            return null;
        if (Least.Has(draft, discourse) && (trigger.Words.Tag != Tag.AgreementStatus || Signings.Meet(draft)))
            return draft;
        unread?.Invoke(new NearMiss(NearMiss.OfContact, ClaimCitations.Of(scene.Passage, trigger.Words), $"{draft.AllParties.Count()} of two sides found, {(draft.Venue is null ? "no place" : "a place")}"));
        return null;
    }

    /// <summary>As the invitation, the verb or the contact before says, else as the words around do.</summary>
    private static StatusFinder.Standing? StandingOf(ContactScene scene, int n, IReadOnlyList<Side> acting, List<ContactDraft> before)
    {
        var (from, to) = scene.Binding.Zone(n);
        if (scene.Opens(n, acting))
            to = acting[0].Start;
        return scene.IsInvitedVisit(n) ? new StatusFinder.Standing(ContactStatus.Invited, scene.Triggers[n - 1].Words)
            : scene.IsInvitedEvent(n) ? new StatusFinder.Standing(ContactStatus.Planned, null)
            : scene.Triggers[n].Tense == Tenses.Present && before.LastOrDefault() is { Status: ContactStatus.Planned } coming ? new StatusFinder.Standing(ContactStatus.Planned, coming.Trigger.Words)
            : scene.IsSubordinate(n) ? new StatusFinder.Standing(ContactStatus.Planned, scene.Triggers[n - 1].Words)
            : scene.IsIntent(n) ? new StatusFinder.Standing(ContactStatus.Planned, scene.Triggers[n].Words) { IsOpen = true }
            : scene.IsObject(n) ? StatusFinder.Find(scene.Passage, scene.Triggers[n - 1], scene.Binding.Zone(n - 1).From, from) is { } verb ? verb with { IsPresent = verb.IsPresent || scene.Triggers[n - 1].Tense == Tenses.Present } : null : StatusFinder.Find(scene.Passage, scene.Triggers[n], from, to);
    }

    /// <summary>"There she met X": the word for the place stands before the wording or right behind it, and begins no clause of its own.</summary>
    private static bool IsThere(ContactScene scene, ContactTrigger trigger, (int From, int To) zone) => CueFinder.Any(scene.Passage, zone.From, Math.Min(zone.To, trigger.End + ThereReach), Cues.There);

    /// <summary>"The minister of labour leaves for Kathmandu": an office without a state or a name that would travel to its own state is the one at home.</summary>
    private void SendFromHome(ContactDraft draft, IReadOnlyList<Side> acting)
    {
        if (draft is not { Kind: ContactKinds.Visit, Venue: { } goal } || home.Value is not { } at || at == goal.Code || acting is not [{ Kind: SideKind.Office, Members: [{ Of: { } of, Office: { } office }] } side] || of != goal.Code
            || side.Passage.All(side.Start, side.End).Any(s => s.Tag.IsPlace()))
            return;
        draft.Members.Clear();
        draft.Parties.Clear();
        if (cast.Members.FirstOrDefault(m => m.Of == at && m.Office == office) is { } holder)
            draft.Add(holder);
        else
            draft.Add(at);
    }

    /// <summary>Nobody is invited to his own state: where the guest would be, it is the other one.</summary>
    private void AskTheOther(ContactDraft draft, ContactScene scene)
    {
        if (draft is not { Status: ContactStatus.Invited, Venue: { } goal, Members: [{ Of: { } of }] } || of != goal.Code)
            return;
        var named = scene.Sides.SelectMany(s => s.Members).Concat(memory.LastPair() ?? []);
        if (named.FirstOrDefault(m => m.Of is { } party && party != of) is not { } guest)
            return;
        draft.Members.Clear();
        draft.Parties.Remove(of);
        draft.Add(guest);
    }

    private void SetVenue(ContactDraft draft, ContactScene scene, int n, (int From, int To) zone, IReadOnlyList<Side> acting)
    {
        var trigger = draft.Trigger;
        draft.Venue = venues.Of(scene.Passage, scene.Sentence, trigger, zone, scene.Sides, trigger.Kind == ContactKinds.Visit);
        if (trigger.Kind == ContactKinds.Visit)
            draft.Venue ??= venues.OfCountry(scene, trigger, zone, acting);
        if (draft.Status == ContactStatus.Invited && draft.Venue is null or { Words.Tag: Tag.Cue })
            draft.Venue = venues.HomeOf(actors.Host(scene, scene.IsInvitedVisit(n) ? n - 1 : n, acting)) ?? draft.Venue;
    }

    /// <summary>"The next meeting will be held in Lima": of those who met last.</summary>
    private static bool IsAnother(ContactDraft draft) => draft is { Kind: ContactKinds.Meeting, Format: null, Trigger: { IsNoun: true, GoesOn: true } } && (draft.Day is not null || draft.Venue is not null) && !draft.AllParties.Any();

    /// <summary>"Arrived in Dakar on Monday and met X": what is told in the same breath as a journey is there, and then where the journey is one day.</summary>
    private void TakeFromJourney(ContactDraft draft, List<ContactDraft> before)
    {
        if (draft.Kind != ContactKinds.Meeting || before.LastOrDefault() is not { Kind: ContactKinds.Visit, Venue: { IsState: false } town } journey || journey.Status != draft.Status || !draft.Members.Any(journey.Members.Contains))
            return;
        draft.Venue ??= town;
        if (discourse.Pack.Settings.VerbFirst && draft.Day is null && journey.Day is { Iso.Length: 10 })
            draft.Day = journey.Day;
    }

    /// <summary>"A call between X and Y and consultations between the ministries", "before they opened the forum": an edition without sides has those of what is told in the same breath.</summary>
    private static void TakeSides(ContactDraft draft, List<ContactDraft> before)
    {
        if (!draft.IsEdition || draft.Members.Count > 0 || before.LastOrDefault() is not { } told || told.AllParties.ToList() is not { Count: 2 } parties)
            return;
        if (draft.Kind == ContactKinds.Conference && told is { Kind: not ContactKinds.Visit, Members.Count: > 1 } && (draft.Status == ContactStatus.Held && told is { Kind: ContactKinds.Meeting, Status: ContactStatus.Held } || draft.Trigger.Verb is null && draft.Status == ContactStatus.Planned) && draft.AllParties.All(parties.Contains))
            told.Members.ForEach(draft.Add);
        else if (!draft.AllParties.Any())
            parties.ForEach(draft.Add);
    }

    /// <summary>"Readout of the minister's call with X": the headline says how they spoke.</summary>
    private bool IsHeadedByCall() => discourse.Passages.FirstOrDefault(p => p.Paragraph.Kind == ParagraphKind.Title) is { } title
        && (title.All(Tag.Contact, 0, title.Tokens.Count).Any(c => c.Value.StartsWith(ContactKinds.Call, StringComparison.Ordinal)) || CueFinder.Any(title, 0, title.Tokens.Count, Cues.Remote));

    /// <summary>As the scene says; "they" meet again as they met, and ambassadors hold no summit.</summary>
    private string KindOf(ContactScene scene, ContactTrigger trigger, (int From, int To) zone, IReadOnlyList<Side> acting)
    {
        if (trigger is { IsNoun: false, Kind: ContactKinds.Visit } && acting.Any(s => s.Start >= trigger.End) && scene.Visited(trigger) is not null)
            return ContactKinds.Meeting;
        var kind = scene.KindOf(trigger, zone, acting, code => discourse.Atlas.State(code) is null);
        if (kind == ContactKinds.Meeting && trigger is { IsNoun: false, Kind: FrameKinds.Talk } && memory.Last is null && IsHeadedByCall())
            return ContactKinds.Call;
        if (kind != ContactKinds.Summit || trigger.IsEdition)
            return kind;
        if (acting.Any(s => s.Words.Tag == Tag.Office && discourse.Atlas.Offices.IsPosted(s.Words.Value)))
            return ContactKinds.Meeting;
        return acting.Any(s => s is { Kind: SideKind.Pair, Words.Tag: Tag.Pronoun }) && memory.Last is { } same ? same.Kind : kind;
    }

    /// <summary>The town that hosts is no side where there are others.</summary>
    private static void DropVenueAsSide(ContactDraft draft, IReadOnlyList<Side> acting)
    {
        if (draft.Venue is { } venue && draft.Kind != ContactKinds.Visit && acting.Any(s => s.Kind == SideKind.Party && ReferenceEquals(s.Words, venue.Words)) && draft.AllParties.Any(p => p != venue.Code)
            && !acting.Any(s => !ReferenceEquals(s.Words, venue.Words) && s.Parties.Contains(venue.Code)))
            draft.Parties.Remove(venue.Code);
    }

    /// <summary>A bare "tenth session" is one of the format told of before.</summary>
    private void GoOn(ContactDraft draft, List<ContactDraft> before)
    {
        if (draft.Ordinal is null && !draft.Trigger.GoesOn || draft.Trigger.Format is not null || (before.FindLast(f => f is { IsEdition: true, Format: not null }) ?? memory.LastBeside(draft) ?? (draft.Trigger is { Kind: ContactKinds.Negotiations, Words.Length: 1 } ? memory.LastRound() : null) ?? memory.LastEdition(draft.Trigger.GoesOn ? ContactKinds.Session : draft.Kind) ?? memory.LastCalled(draft)) is not { } edition || draft.AllParties.ToList() is { Count: > 1 } named && !named.TrueForAll(edition.AllParties.Contains))
            return;
        (draft.Kind, draft.Format) = (edition.Kind, edition.Format);
        if (!draft.AllParties.Any())
            edition.AllParties.ToList().ForEach(draft.Add);
    }

    /// <summary>What lies ahead of the publication is planned, what lies behind it was held.</summary>
    private void Settle(ContactDraft draft, StatusFinder.Standing said)
    {
        if (IsoPeriod.Parse(draft.Day?.Iso) is not { } days)
            return;
        if (discourse.Article.Published is not { } published)
        {
            if (draft.Status == ContactStatus.Held && (said.IsOpen || said.MayLieAhead) && (discourse.Anchor(null).ThisYear ?? memory.Recent.Max(d => IsoPeriod.Parse(d.Day?.Iso)?.First.Year)) < days.First.Year)
                draft.Status = ContactStatus.Planned;
            return;
        }
        if (draft.Status == ContactStatus.Held && (said.IsOpen || said.MayLieAhead) && days.First > published)
            draft.Status = ContactStatus.Planned;
        else if (draft.Status == ContactStatus.Held && said.IsOpen && draft.Trigger is { Tense: Tenses.Present, IsNoun: false } && days.First <= published && days.Last > published && days.Days > LongestMonth)
            draft.Status = ContactStatus.Planned;
        else if (draft.Status == ContactStatus.Planned && days.Last < published)
            draft.Status = ContactStatus.Held;
    }

    /// <summary>"The meeting lasted two hours": no side of its own, no number, no format.</summary>
    private static bool IsAnaphor(ContactDraft draft, IReadOnlyList<Side> acting)
    {
        if (draft.Trigger.GoesOn && (draft.Format is not null || draft.Members.Count > 1))
            return draft.Day is null && draft.Venue is null;
        if (draft.Format is not null && (draft.Ordinal is not null || draft.Day is not null || draft.Venue is not null))
            return false;
        if (draft.Kind == ContactKinds.Visit)
            return acting.Count == 0;
        return !acting.Any(s => s.Kind == SideKind.Pair || s.Link is Roles.With or Roles.Between or Roles.By or Roles.Of || s.Start < draft.Trigger.Start || s.Kind is SideKind.Person)
            && !(draft.IsEdition && (draft.Ordinal is not null || draft.Day is not null && draft.Venue is not null))
            && draft.AllParties.Count() < 2;
    }

    /// <summary>A noun that only speaks of what was told of before: it adds to that and is nothing by itself.</summary>
    private bool IsToldOn(ContactScene scene, ContactDraft draft, IReadOnlyList<Side> acting, List<ContactDraft> before)
    {
        if (IsLed(scene, draft, acting) && before.Count == 0 && memory.Last is { IsEdition: true } sat && sat.Status == draft.Status && draft.AllParties.All(sat.AllParties.Contains))
        {
            ContactMemory.Merge(sat, draft);
            return true;
        }
        if (!draft.Trigger.IsNoun || !IsAnaphor(draft, acting))
            return false;
        if ((before.FindLast(f => f.Kind == draft.Kind) ?? memory.Recall(draft.Trigger, draft.Status)) is { } told)
            ContactMemory.Merge(told, Bare(draft));
        return true;
    }

    /// <summary>"The meeting ran for two days under the chairmanship of X and Y": who leads what was told of before.</summary>
    private static bool IsLed(ContactScene scene, ContactDraft draft, IReadOnlyList<Side> acting) => draft.Trigger is { IsNoun: true, IsGeneral: true, Ordinal: null, Format: null } trigger && acting.Count > 0 && acting.All(s => s.Start >= trigger.End)
        && scene.Passage.All(Tag.Cue, trigger.End, acting[0].Words.Start).Any(c => c.Value == Cues.Attended);

    /// <summary>An anaphor adds when, where and which edition, but nobody.</summary>
    private static ContactDraft Bare(ContactDraft draft)
    {
        draft.Members.Clear();
        draft.Parties.Clear();
        return draft;
    }

    private static void AddSides(ContactDraft draft, IReadOnlyList<Side> acting)
    {
        foreach (var side in acting)
        {
            // "The two sides concluded the round" names nobody.
            var persons = side.Kind == SideKind.Pair && draft.IsEdition && draft.Kind != ContactKinds.Conference ? [] : side.Members;
            foreach (var member in persons)
                draft.Add(member);
            if (persons.Count == 0 || side.Kind is SideKind.Office or SideKind.Pair && persons.Count < side.Parties.Count)
                foreach (var party in side.Parties)
                    draft.Add(party);
            draft.Back(persons.Count > 0 ? Contract.FieldParticipants : Contract.FieldParties, side.Passage, side.Start, side.End);
        }
    }
}
