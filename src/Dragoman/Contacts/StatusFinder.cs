using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Says whether what a trigger names took place, is to, or no longer will. In order: the tense of the wording; the nearest cue before an
/// infinitive; the nearest cue on either side of a noun. Hopes and what did not happen are nothing.
/// </summary>
internal static class StatusFinder
{
    private const int CueReach = 12;
    private const int BehindReach = 26;
    private const int DenialReach = 8;
    private const int NotReach = 2;
    private const int Beside = 3;

    /// <summary>The standing, whether words said it; null for what is no contact.</summary>
    public readonly record struct Standing(ContactStatus Status, Span? Cue)
    {
        /// <summary>No word says it: the date decides.</summary>
        public bool IsOpen { get; init; }

        /// <summary>Said by a support verb in the present: ahead where the date may lie ahead.</summary>
        public bool IsPresent { get; init; }

        /// <summary>Said by a support verb that also speaks of what is to come.</summary>
        public bool MayLieAhead { get; init; }
    }

    /// <param name="passage">The paragraph.</param>
    /// <param name="trigger">The wording.</param>
    /// <param name="from">Where the words before it begin that may speak of it.</param>
    /// <param name="to">Where the words behind it end.</param>
    public static Standing? Find(Passage passage, ContactTrigger trigger, int from, int to)
    {
        var before = Nearest(passage, Math.Max(from, trigger.Start - CueReach), trigger.Start, last: true);
        if (Denial(passage, trigger) is { } denied)
            return new(ContactStatus.Denied, denied);
        if (trigger.Tense != Tenses.Past && before is { Value: Cues.Planned or Cues.Held } && CueFinder.In(passage, Math.Max(from, before.Start - DenialReach), before.Start).Any(c => c.Value == Cues.Hoped))
            return IsDatedEvent(passage, trigger, to) ? new(ContactStatus.Planned, before) : null;
        if (!trigger.IsNoun && passage.All(Tag.Cue, trigger.End, Math.Min(to, trigger.End + NotReach)).Any(c => c.Value == Cues.Not))
            return null;
        switch (trigger.Tense)
        {
            case Tenses.Past:
                return before is { Value: Cues.Not or Cues.Hoped } && trigger.Start - before.End <= DenialReach / 2 ? null : new(ContactStatus.Held, null);
            case Tenses.Planned:
                return before is { Value: Cues.Not } && trigger.Start - before.End <= 1 ? null : new(ContactStatus.Planned, null);
            case Tenses.Invited or Tenses.Accepted:
                return new(ContactStatus.Invited, null);
            case Tenses.Postponed:
                return new(ContactStatus.Postponed, null);
            case Tenses.Cancelled:
                return new(ContactStatus.Cancelled, null);
            case Tenses.Denied:
                return new(ContactStatus.Denied, null);
            case Tenses.Present:
                return before is null or { Value: Cues.Held } ? new(ContactStatus.Held, null) { IsOpen = true } : Said(before);
            case Tenses.Bare:
                return before is null ? new(ContactStatus.Planned, null) : Said(before);
            default:
                return OfNoun(passage, trigger, before, to);
        }
    }

    /// <summary>"I look forward to our talks during the first summit in April": what is hoped for is at an event that has its number and day.</summary>
    private static bool IsDatedEvent(Passage passage, ContactTrigger trigger, int to) =>
        trigger is { IsNoun: true, IsEdition: true, Ordinal: not null } && passage.All(Tag.Date, trigger.End, Math.Min(to, trigger.End + Beside)).Any();

    /// <summary>Reports of it are denied in the same sentence.</summary>
    private static Span? Denial(Passage passage, ContactTrigger trigger)
    {
        var sentence = passage.SentenceOf(trigger.Start);
        return CueFinder.In(passage, sentence.Start, trigger.Tense == Tenses.Past ? trigger.Start : sentence.End).FirstOrDefault(c => c.Value == Cues.Denied);
    }

    private static Standing? OfNoun(Passage passage, ContactTrigger trigger, Span? before, int to)
    {
        if (trigger.Verb is { } verb)
            return Find(passage, verb, trigger.End, to);
        var inside = Nearest(passage, trigger.Start, trigger.End, last: false);
        var after = Nearest(passage, trigger.End, Math.Min(to, trigger.End + BehindReach), last: false);
        if (after is { Value: Cues.Hoped or Cues.Not or Cues.Invited })
            after = trigger.Kind == ContactKinds.Negotiations ? after : null;
        if (CueFinder.In(passage, trigger.End, to).FirstOrDefault(c => c.Value is Cues.Postponed or Cues.Cancelled) is { } undone)
            return Said(undone);
        foreach (var cue in new[] { inside, before })
            // "The journey is put off, he confirmed in a call": not the call.
            if (cue is { Value: Cues.Postponed or Cues.Cancelled } && Distance(trigger, cue) <= DenialReach && !(trigger.Kind is ContactKinds.Call or ContactKinds.Message && SideBinding.HasComma(passage, cue.End, trigger.Start)))
                return Said(cue);
        var nearest = inside ?? (before is null ? after : after is null || Distance(trigger, before) <= Distance(trigger, after) ? before : IsOfVerb(passage, trigger, before, after) ? before : after);
        if (nearest is null && trigger is { Kind: ContactKinds.Negotiations, Ordinal: null, Format: null })
            return null;
        if (nearest is { Value: Cues.Invited } && trigger.Kind is not (ContactKinds.Visit or ContactKinds.Conference))
            return null;
        return nearest is null ? new(ContactStatus.Held, null) { IsOpen = true } : Said(nearest);
    }

    /// <summary>Where verbs come first, the noun stands as the verb before it says, unless a word beside the noun says otherwise: "received a call about the coming session".</summary>
    private static bool IsOfVerb(Passage passage, ContactTrigger trigger, Span before, Span after) =>
        passage.Pack.Settings.VerbFirst && before.Value is Cues.Held or Cues.Planned && Distance(trigger, after) >= Beside;

    private static int Distance(ContactTrigger trigger, Span cue) => cue.End <= trigger.Start ? trigger.Start - cue.End : cue.Start - trigger.End;

    private static Standing? Said(Span cue) => cue.Value switch
    {
        Cues.Held => new(ContactStatus.Held, cue) { MayLieAhead = true },
        Cues.Present => new(ContactStatus.Held, cue) { IsOpen = true, IsPresent = true },
        Cues.Planned => new(ContactStatus.Planned, cue),
        Cues.Invited => new(ContactStatus.Invited, cue),
        Cues.Postponed => new(ContactStatus.Postponed, cue),
        Cues.Cancelled => new(ContactStatus.Cancelled, cue),
        Cues.Denied => new(ContactStatus.Denied, cue),
        _ => null,
    };

    private static bool Speaks(string cue) => cue is Cues.Held or Cues.Present or Cues.Planned or Cues.Invited or Cues.Postponed or Cues.Cancelled or Cues.Denied or Cues.Hoped or Cues.Not;

    private static Span? Nearest(Passage passage, int from, int to, bool last)
    {
        Span? found = null;
        foreach (var cue in CueFinder.In(passage, from, to))
            if (Speaks(cue.Value))
            {
                if (!last)
                    return cue;
                if (found is null || cue.Start >= found.End)
                    found = cue;
            }
        return found;
    }
}
