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
    private const int InvitationReach = 14;
    private const int OwnerReach = 3;
    private const int EllipsisReach = 3;
    private const int ClauseReach = 10;
    private const int MostWordsBefore = 2;

    private readonly Discourse discourse;
    private readonly Antecedents antecedents;
    private readonly QuotedWords quoted = new();
    private readonly ContactMemory memory = new();
    private readonly SideFinder sideFinder;
    private readonly VenueFinder venues;
    private readonly DayFinder days;

    private ContactReader(Discourse discourse, Cast cast)
    {
        this.discourse = discourse;
        antecedents = new Antecedents(discourse, cast, quoted);
        sideFinder = new SideFinder(discourse, cast, antecedents, quoted, memory);
        venues = new VenueFinder(discourse);
        days = new DayFinder(discourse);
    }

    public static IReadOnlyList<Contact> Read(Discourse discourse, Cast cast)
    {
        var reader = new ContactReader(discourse, cast);
        foreach (var passage in discourse.Passages)
            if (passage.Paragraph.Kind == ParagraphKind.Body)
                foreach (var sentence in passage.Sentences)
                    reader.Read(passage, sentence);
        return ContactMaker.Make(discourse, reader.memory.Drafts);
    }

    private void Read(Passage passage, Sentence sentence)
    {
        var triggers = TriggerFinder.Find(passage, sentence, quoted);
        if (triggers.Count == 0)
        {
            Attend(passage, sentence);
            if (Elliptic(passage, sentence) is not { } edition)
                return;
            triggers.Add(edition);
        }
        var sides = sideFinder.Find(passage, sentence);
        var binding = new SideBinding(passage, sentence, triggers, sides);
        var scene = new ContactScene(passage, sentence, triggers, sides, binding);
        var found = new List<ContactDraft>();
        IReadOnlyList<Side> subject = [];
        for (var n = 0; n < triggers.Count; n++)
        {
            if (IsAbsorbed(scene, n))
                continue;
            var acting = Acting(scene, n, subject);
            if (acting.Count > 0)
                subject = acting;
            if (Draft(scene, n, acting) is not { } draft)
                continue;
            found.Add(draft);
            found.AddRange(Legs(scene, n, draft));
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

    /// <summary>"The fifth will take place in Asuncion": an ordinal alone, where an edition was told of before.</summary>
    private ContactTrigger? Elliptic(Passage passage, Sentence sentence)
    {
        if (memory.Last is not { IsEdition: true, Format: not null } edition)
            return null;
        for (var i = sentence.Start; i < Math.Min(sentence.End, sentence.Start + EllipsisReach); i++)
            if ((passage.Find(i, Tag.Ordinal) ?? passage.Find(i, Tag.Nth)) is { } ordinal && !passage.Has(i, Tag.Date) && CueFinder.In(passage, ordinal.End, Math.Min(sentence.End, ordinal.End + EllipsisReach)).Any(c => c.Value is Cues.Held or Cues.Planned))
                return new ContactTrigger(ordinal, edition.Kind, Tenses.Noun, ordinal.Start, ordinal.End) { Ordinal = ordinal };
        return null;
    }

    /// <summary>"It was chaired by X", "Y also took part": those named join the contact told of last.</summary>
    private void Attend(Passage passage, Sentence sentence)
    {
        if (memory.Last is not { } told || told.Kind is ContactKinds.Call or ContactKinds.Message || !CueFinder.Any(passage, sentence.Start, sentence.End, Cues.Attended))
            return;
        foreach (var side in sideFinder.Find(passage, sentence))
            if (side is { Kind: SideKind.Person or SideKind.Office, Speaks: false } && side.Link is null or Roles.By or Roles.With)
            {
                side.Members.ToList().ForEach(told.Add);
                told.Back(Contract.FieldParticipants, passage, side.Start, side.End);
            }
    }

    /// <summary>"Invited X to visit Y": the invitation gives the visit its standing and is nothing by itself.</summary>
    private static bool IsAbsorbed(ContactScene scene, int n) =>
        scene.Triggers[n].IsInvitation && n + 1 < scene.Triggers.Count && IsInvitedVisit(scene, n + 1);

    private static bool IsInvitedVisit(ContactScene scene, int n) => n > 0 && scene.Triggers[n - 1].IsInvitation && scene.Triggers[n].Kind == ContactKinds.Visit
        && scene.Triggers[n].Tense is Tenses.Bare or Tenses.Noun && scene.Triggers[n].Start - scene.Triggers[n - 1].End <= InvitationReach;

    private IReadOnlyList<Side> Acting(ContactScene scene, int n, IReadOnlyList<Side> subject)
    {
        var trigger = scene.Triggers[n];
        if (IsInvitedVisit(scene, n))
            return Invited(scene, n - 1, scene.Triggers[n - 1].Tense == Tenses.Accepted, subject);
        if (trigger.IsInvitation)
            return Invited(scene, n, trigger.Tense == Tenses.Accepted, subject);
        var (before, after) = (scene.Binding.Before(n), scene.Binding.After(n));
        if (discourse.Pack.Settings.VerbFirst && !trigger.IsNoun && before.Count > 0 && after.Count > 0 && scene.Binding.HasBreak(before[^1].End, trigger.Start))
            before = [];
        if (trigger.Kind == ContactKinds.Visit)
            return Led(scene, n, [.. Travellers(scene, n, before, after, subject).Where(s => s.IsPersonal)]);
        return [.. BothSides(scene, n, before, after, subject), .. trigger.IsEdition ? scene.Attending(trigger, n) : []];
    }

    /// <summary>Who is asked to come: the first person behind the invitation; who accepts it is its subject.</summary>
    private IReadOnlyList<Side> Invited(ContactScene scene, int n, bool accepted, IReadOnlyList<Side> subject)
    {
        var trigger = scene.Triggers[n];
        var before = scene.Binding.Before(n);
        if (accepted)
            return before.Count > 0 ? before : subject.Count > 0 ? subject : Antecedent(scene, trigger);
        var host = before.Count > 0 ? before : subject;
        return scene.Sides.FirstOrDefault(s => s.Start >= trigger.End && s.IsPersonal && !s.IsOwner && !host.Any(h => h.Members.Count > 0 && h.Members.SequenceEqual(s.Members))) is { } guest ? [guest] : [];
    }

    /// <summary>A journey is that of its subject, or of whom the noun belongs to; behind the verb where verbs come first.</summary>
    private IReadOnlyList<Side> Travellers(ContactScene scene, int n, List<Side> before, List<Side> after, IReadOnlyList<Side> subject)
    {
        var trigger = scene.Triggers[n];
        if (trigger.IsNoun)
        {
            if (before.Count > 0 && before[^1].IsOwner && trigger.Start - before[^1].End <= OwnerReach)
                return [before[^1]];
            if (after.Count > 0 && after[0].IsPersonal && (after[0].Link is Roles.Of or Roles.By || after[0].Link is null && after[0].Start - trigger.End <= OwnerReach))
                return Persons(scene, after);
            return before.Count > 0 ? before : scene.Sides.FirstOrDefault(s => s is { IsPersonal: true, Link: null or Roles.By }) is { } first ? [first] : subject;
        }
        if (before.Count > 0)
            return before;
        if (after.Count > 0 && after[0].IsPersonal && after[0].Link is null or Roles.By)
            return Persons(scene, after);
        return subject.Count > 0 ? [subject[0]] : Antecedent(scene, trigger);
    }

    /// <summary>A delegation is whoever leads it.</summary>
    private static List<Side> Led(ContactScene scene, int n, List<Side> travellers) =>
        travellers.Count == 1 && travellers[0].Members.Count == 0 ? [.. scene.Attending(scene.Triggers[n], n), .. travellers] : travellers;

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
        List<Side> both = [.. before, .. scene.Inside(trigger).Except(before), .. after.Except(before)];
        if (Parties(both) > 1 || both.Any(s => s.Kind == SideKind.Pair) || trigger.IsNoun && both.Count == 0)
            return both;
        if (both.Count > 0 && !before.Any(s => s.IsPersonal) && (!trigger.IsNoun || both.Any(s => s.Link == Roles.With)))
            return [.. (subject.Count > 0 ? [subject[0]] : trigger.IsNoun ? Spoken(scene, trigger) : Antecedent(scene, trigger)), .. both];
        return both;
    }

    private static int Parties(List<Side> sides) => sides.SelectMany(s => s.Members.Count > 0 ? s.Members.Select(m => m.Of ?? m.Name) : s.Parties).Distinct().Count();

    /// <summary>The subject of a verb that has none: only where hardly anything stands before it in its clause.</summary>
    private IReadOnlyList<Side> Antecedent(ContactScene scene, ContactTrigger trigger) => WordsBefore(scene, trigger) > MostWordsBefore
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

    private ContactDraft? Draft(ContactScene scene, int n, IReadOnlyList<Side> acting)
    {
        var trigger = scene.Triggers[n];
        var (from, to) = scene.Binding.Zone(n);
        var invited = IsInvitedVisit(scene, n);
        var standing = invited ? new StatusFinder.Standing(ContactStatus.Invited, scene.Triggers[n - 1].Words)
            : IsInvitedEvent(scene, n) ? new StatusFinder.Standing(ContactStatus.Planned, null)
            : IsSubordinate(scene, n) ? new StatusFinder.Standing(ContactStatus.Planned, scene.Triggers[n - 1].Words)
            : IsObject(scene, n) ? StatusFinder.Find(scene.Passage, scene.Triggers[n - 1], scene.Binding.Zone(n - 1).From, from) : StatusFinder.Find(scene.Passage, trigger, from, to);
        if (standing is not { } said)
            return null;
        var zone = trigger.IsInvitation ? (From: from, To: scene.Sentence.End) : (From: from, To: to);
        var draft = new ContactDraft(scene.KindOf(trigger, zone), said.Status, scene.Passage, trigger) { Ordinal = Editions.Number(trigger.Ordinal), Format = Editions.Format(trigger) };
        draft.Back(Contract.FieldKind, scene.Passage, trigger.Words.Start, trigger.Words.End);
        draft.Back(Contract.FieldStatus, scene.Passage, (said.Cue ?? trigger.Words).Start, (said.Cue ?? trigger.Words).End);
        AddSides(draft, acting);
        draft.Venue = venues.Of(scene.Passage, scene.Sentence, trigger, zone, scene.Sides, trigger.Kind == ContactKinds.Visit);
        draft.Day = SameDay(scene, trigger, zone) ?? days.Of(scene.Passage, trigger, scene.Binding, n, zone, scene.Sentence, LeanOf(trigger, said));
        if (trigger.Kind == ContactKinds.Visit && draft.Day is { } day)
            draft.Day = DayFinder.Lasting(day, scene.Passage, (zone.From, scene.Sentence.End));
        if (draft.Status == ContactStatus.Invited)
            draft.Venue ??= venues.HomeOf(Host(scene, invited ? n - 1 : n, acting));
        Settle(draft, said);
        GoOn(draft);
        if (trigger.IsNoun && IsAnaphor(draft, scene, acting))
        {
            if (memory.Recall(trigger, draft.Status) is { } told)
                ContactMemory.Merge(told, Bare(draft));
            return null;
        }
        return Least.Has(draft, discourse) ? draft : null;
    }

    /// <summary>"They met for the sixth session": the session stands as its verb says.</summary>
    private static bool IsObject(ContactScene scene, int n) => n > 0 && scene.Triggers[n] is { IsEdition: true, IsNoun: true, Verb: null } && scene.Triggers[n - 1] is { IsNoun: false, IsInvitation: false, Kind: ContactKinds.Meeting or FrameKinds.Talk }
        && !scene.Binding.HasBreak(scene.Triggers[n - 1].End, scene.Triggers[n].Start);

    /// <summary>"Invited him to the forum": the forum is to come.</summary>
    private static bool IsInvitedEvent(ContactScene scene, int n) => n > 0 && scene.Triggers[n - 1].IsInvitation && scene.Triggers[n] is { IsNoun: true, Verb: null, Kind: not ContactKinds.Visit };

    /// <summary>"Will arrive on a visit during which she meets ...": a present behind what is planned.</summary>
    private static bool IsSubordinate(ContactScene scene, int n) => n > 0 && scene.Triggers[n].Tense == Tenses.Present
        && (scene.Triggers[n - 1].Tense == Tenses.Planned || StatusFinder.Find(scene.Passage, scene.Triggers[n - 1], scene.Binding.Zone(n - 1).From, scene.Binding.Zone(n - 1).To) is { Status: ContactStatus.Planned });

    private static Lean LeanOf(ContactTrigger trigger, StatusFinder.Standing said) => said.Status != ContactStatus.Held ? Lean.Ahead
        : !said.IsOpen ? Lean.Behind : trigger.Tense == Tenses.Present ? Lean.Ahead : Lean.Nearest;

    /// <summary>"Later that day", "the day before": counted from the contact told of before.</summary>
    private ContactDay? SameDay(ContactScene scene, ContactTrigger trigger, (int From, int To) zone)
    {
        if (memory.Last?.Day is not { } day)
            return null;
        foreach (var cue in CueFinder.In(scene.Passage, zone.From, Math.Min(zone.To, trigger.End + ClauseReach)))
            if (cue.Value is Cues.SameDay or Cues.DayBefore or Cues.DayAfter)
                return DayFinder.Shift(day, cue.Value == Cues.SameDay ? 0 : cue.Value == Cues.DayAfter ? 1 : -1, scene.Passage, cue);
        return null;
    }

    /// <summary>Who invites: the side before the invitation that is not the guest.</summary>
    private Side? Host(ContactScene scene, int n, IReadOnlyList<Side> guests) =>
        scene.Binding.Before(n).Concat(Antecedent(scene, scene.Triggers[n])).FirstOrDefault(s => s.IsPersonal && !guests.Any(g => g.Members.Any(s.Members.Contains)));

    /// <summary>A bare "tenth session" is one of the format told of before; the date of what was put off is its old one.</summary>
    private void GoOn(ContactDraft draft)
    {
        if (draft.Status == ContactStatus.Postponed && draft.Day is { } day && draft.Passage.FindEnding(day.Words.Start, Tag.Prep) is not { Value: Roles.To } && draft.Passage.FindEnding(day.Words.Start, Tag.Until) is null)
            (draft.Was, draft.Day) = (day, null);
        if (draft.Ordinal is null || draft.Trigger.Format is not null || memory.LastEdition(draft.Kind) is not { } edition)
            return;
        (draft.Kind, draft.Format) = (edition.Kind, edition.Format);
        if (draft.AllParties.Count() < 2)
            edition.AllParties.ToList().ForEach(draft.Add);
    }

    /// <summary>What lies ahead of the publication is planned, what lies behind it was held.</summary>
    private void Settle(ContactDraft draft, StatusFinder.Standing said)
    {
        if (draft.Day is not { } day || discourse.Article.Published is not { } published)
            return;
        if (draft.Status == ContactStatus.Held && (said.IsOpen || said.MayLieAhead) && Days.First(day.Iso) > published)
            draft.Status = ContactStatus.Planned;
        else if (draft.Status == ContactStatus.Planned && Days.Last(day.Iso) < published)
            draft.Status = ContactStatus.Held;
    }

    /// <summary>"The meeting lasted two hours": no side of its own, no number, no format.</summary>
    private static bool IsAnaphor(ContactDraft draft, ContactScene scene, IReadOnlyList<Side> acting)
    {
        if (draft.Format is not null && (draft.Ordinal is not null || draft.Day is not null || draft.Venue is not null))
            return false;
        if (draft.Kind == ContactKinds.Visit)
            return acting.Count == 0;
        return !acting.Any(s => s.Kind == SideKind.Pair || s.Link is Roles.With or Roles.Between or Roles.By or Roles.Of || s.Start < draft.Trigger.Start || s.Kind is SideKind.Person)
            && !(draft.IsEdition && (draft.Ordinal is not null || draft.Day is not null && draft.Venue is not null))
            && draft.AllParties.Count() < 2 && scene.Triggers.Count > 0;
    }

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
            foreach (var member in side.Members)
                draft.Add(member);
            if (side.Members.Count == 0)
                foreach (var party in side.Parties)
                    draft.Add(party);
            draft.Back(side.Members.Count > 0 ? Contract.FieldParticipants : Contract.FieldParties, side.Passage, side.Start, side.End);
        }
    }
}
