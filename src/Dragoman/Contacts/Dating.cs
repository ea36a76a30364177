using System.Globalization;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>Dates a contact: by its clause, else counted from the contact told before, else by the day that heads the paragraph.</summary>
internal sealed class Dating(Discourse discourse, DayFinder days, ContactMemory memory)
{
    private const int ClauseReach = 10;
    private const int EndReach = 4;
    private const int DaysOfWeek = 7;
    private const int DayLength = 10;

    public void Set(ContactDraft draft, ContactScene scene, int n, (int From, int To) zone, StatusFinder.Standing said, ContactDraft? told)
    {
        var trigger = draft.Trigger;
        draft.Day = days.Of(scene.Passage, trigger, scene.Binding, n, zone, scene.Sentence, LeanOf(trigger, said));
        if (draft.Day is null || draft.Day.Words.Start < trigger.End)
            draft.Day = SameDay(draft, scene, zone, told) is { } same && (draft.Day is null || draft.Day.Words.Start < same.Words.Start && DayFinder.AreNear(draft.Day, same)) ? same : draft.Day;
        if (draft is { Status: ContactStatus.Held, Day: null })
            draft.Day = days.Heading(scene.Passage, scene.Sentence);
        if (draft is { Status: ContactStatus.Held, Day: { } time } && told is { Status: ContactStatus.Held, Day: { } then } && DayFinder.IsTimeOf(time, then))
            draft.Day = then with { Because = time.Because };
        if (trigger.Kind == ContactKinds.Visit)
            SetSpan(draft, scene, zone);
        else
            SetWithin(draft, scene, zone, told);
    }

    /// <summary>How long a journey takes: from its first day on, or up to its last where it ends then.</summary>
    private static void SetSpan(ContactDraft draft, ContactScene scene, (int From, int To) zone)
    {
        if (draft.Day is not { } day)
            return;
        var trigger = draft.Trigger;
        var ends = scene.Passage.All(Tag.Ended, trigger.End, Math.Min(zone.To, trigger.End + EndReach)).Any();
        draft.Day = DayFinder.Lasting(day, scene.Passage, (zone.From, scene.Sentence.End), ends || scene.Passage.All(Tag.Ended, zone.From, trigger.End).Any());
        if (!ends || !trigger.IsNoun || draft.Status != ContactStatus.Planned)
            return;
        draft.Status = ContactStatus.Held;
        if (ReferenceEquals(draft.Day, day))
            draft.Day = null;
    }

    /// <summary>"Will fly to Dili next Wednesday. He meets X on Thursday", "on the second day of the visit": a day of the journey told of.</summary>
    private void SetWithin(ContactDraft draft, ContactScene scene, (int From, int To) zone, ContactDraft? told)
    {
        if ((told is { Kind: ContactKinds.Visit } ? told : memory.Recent.LastOrDefault(d => d.Kind == ContactKinds.Visit)) is not { Day: { } when } journey || IsoPeriod.Parse(when.Iso) is not { } span)
            return;
        draft.Day ??= DayFinder.OfJourney(journey, scene.Passage, scene.Sentence.Start, Math.Min(zone.To, draft.Trigger.End + ClauseReach));
        if (draft.Status == ContactStatus.Planned && journey.Status == ContactStatus.Planned && span.First.DayNumber - discourse.Article.Published?.DayNumber is > 0 && when.Passage.FindEnding(when.Words.Start, Tag.Until) is null && draft.Members.Exists(journey.Members.Contains)
            && draft.Day is { Words.Content: TimeParts { Weekday: not null, Day: null, Offset: null or 0, Unit: null }, Iso.Length: DayLength } day && IsoPeriod.Parse(day.Iso)!.Value.First is var date && date < span.First && span.First.DayNumber - date.DayNumber < DaysOfWeek)
            draft.Day = day with { Iso = date.AddDays(DaysOfWeek).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
    }

    private static Lean LeanOf(ContactTrigger trigger, StatusFinder.Standing said) => said.Status != ContactStatus.Held ? Lean.Ahead
        : !said.IsOpen ? Lean.Behind : said.IsPresent || trigger.Tense == Tenses.Present ? Lean.Ahead : Lean.Nearest;

    /// <summary>"Later that day", "the day before": counted from the contact told of before.</summary>
    private ContactDay? SameDay(ContactDraft draft, ContactScene scene, (int From, int To) zone, ContactDraft? told)
    {
        var trigger = draft.Trigger;
        foreach (var cue in CueFinder.In(scene.Passage, zone.From, Math.Min(zone.To, trigger.End + ClauseReach)))
            if (cue.Value is Cues.SameDay or Cues.DayBefore or Cues.DayAfter && !(cue.Start > trigger.End && scene.Binding.HasBreak(trigger.End, cue.Start)))
            {
                var from = Counts(told, draft) ? told : told?.Day is null && days.Last(scene.Passage, scene.Sentence.Start) is not null ? null : Earlier(draft, scene.Passage, cue);
                if ((from?.Day ?? days.Last(scene.Passage, scene.Sentence.Start)) is { } day)
                    return DayFinder.Shift(from, day, cue.Value == Cues.SameDay ? 0 : (cue.Value == Cues.DayAfter ? 1 : -1) * DayFinder.CountBefore(scene.Passage, cue), scene.Passage, cue);
            }
        return null;
    }

    /// <summary>"The following day" counts from the day told last, right before; "in the afternoon" and what is said far behind is of the day the article is about.</summary>
    private ContactDraft? Earlier(ContactDraft draft, Passage passage, Span cue)
    {
        var days = memory.Recent.Where(d => Counts(d, draft) && (cue.Value == Cues.DayAfter || d.Day!.Iso.Length == DayLength)).ToList();
        return days.LastOrDefault() is { } last && discourse.IndexOf(passage) - discourse.IndexOf(last.Passage) <= 1 && passage.All(cue.Start, cue.End).Any(s => s.Tag is Tag.TimeUnit or Tag.DateWord) ? last : days.FirstOrDefault();
    }

    /// <summary>A day to count from: what was held is not counted from what is still to come.</summary>
    private static bool Counts(ContactDraft? told, ContactDraft draft) => told is { Day.Iso.Length: >= DayLength } && !(draft.Status == ContactStatus.Held && told.Status != ContactStatus.Held);
}
