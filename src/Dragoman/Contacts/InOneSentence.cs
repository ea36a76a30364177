using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Joins what one sentence tells of one event: "the ministers met for the sixth session" is the session alone; a meeting on the sidelines
/// stays apart and takes the event's place.
/// </summary>
internal static class InOneSentence
{
    private const int Reach = 12;
    private const int FarReach = 20;

    public static List<ContactDraft> Join(List<ContactDraft> found)
    {
        for (var i = 0; i < found.Count; i++)
            if (found[i].Kind is ContactKinds.Meeting or ContactKinds.Negotiations && found.Find(f => IsEventOf(f, found[i])) is { } occasion)
            {
                if (IsAside(found[i], occasion))
                {
                    found[i].Venue ??= occasion.Venue;
                    found[i].Day ??= occasion.Day is { } day && !day.Iso.Contains('/') ? day : null;
                    continue;
                }
                ContactMemory.Merge(occasion, found[i]);
                found.RemoveAt(i--);
            }
        for (var i = 1; i < found.Count; i++)
            if (found[i].Kind == ContactKinds.Visit && found[..i].Find(f => IsSameJourney(f, found[i])) is { } told)
            {
                ContactMemory.Merge(told, found[i]);
                found.RemoveAt(i--);
            }
        foreach (var journey in found)
            if (journey.Kind == ContactKinds.Visit)
                foreach (var stop in found)
                    if (stop.Kind is not (ContactKinds.Visit or ContactKinds.Call or ContactKinds.Message) && stop.Status == journey.Status && (stop.Members.Exists(journey.Members.Contains) || IsPurpose(journey, stop)))
                        Share(journey, stop);
        return found;
    }

    /// <summary>"Will lead a delegation to Lusaka for the twelfth session": an edition right behind the journey, somewhere else it is not.</summary>
    private static bool IsPurpose(ContactDraft journey, ContactDraft stop) => stop.IsEdition && stop.Members.Count == 0 && stop.Trigger.Start > journey.Trigger.Start
        && (stop.Venue is null || journey.Venue is null || stop.Venue.Code == journey.Venue.Code);

    /// <summary>"He arrived in Suva on Sunday for a four-day visit": a verb and a noun of one journey; the verb says when.</summary>
    private static bool IsSameJourney(ContactDraft a, ContactDraft b)
    {
        if (a.Kind != ContactKinds.Visit || a.Trigger.IsNoun == b.Trigger.IsNoun || a.Venue is not null && b.Venue is not null && a.Venue.Code != b.Venue.Code || !IsoPeriod.Meet(a.Day?.Iso, b.Day?.Iso)
            || !(a.Members.Count == 0 || b.Members.Count == 0 || a.Members.Exists(b.Members.Contains)))
            return false;
        if (a.Trigger.IsNoun)
            (a.Status, a.Day) = (b.Status, b.Day ?? a.Day);
        return true;
    }

    /// <summary>"She will fly to Doha on 7 April to chair the second round": the round is there and then, and the journey leads where the round is.</summary>
    private static void Share(ContactDraft journey, ContactDraft stop)
    {
        if (stop.Members.Count == 0)
            journey.Members.ForEach(stop.Add);
        if (stop.Kind is ContactKinds.Session or ContactKinds.Consultations or ContactKinds.Negotiations && stop.Parties.Count == 0 && journey.Venue is { } goal && stop.Status != ContactStatus.Held)
            stop.Add(goal.Code);
        if (journey.Venue is { IsState: false } || stop.IsEdition)
            stop.Venue ??= journey.Venue;
        journey.Venue ??= stop.Venue;
        if (stop.Day is null && journey.Day is { } day && !day.Iso.Contains('/'))
            stop.Day = day;
        journey.Day ??= stop.Day;
    }

    private static bool IsEventOf(ContactDraft occasion, ContactDraft meeting) => occasion != meeting && occasion.Status == meeting.Status
        && occasion.Kind is ContactKinds.Session or ContactKinds.Summit or ContactKinds.Consultations or ContactKinds.Ministerial or ContactKinds.Negotiations
        && occasion.Kind != meeting.Kind && !IsOfOthers(occasion, meeting) && Math.Abs(occasion.Trigger.Start - meeting.Trigger.End) <= (meeting is { Day: null, Venue: null, Trigger: { IsNoun: true, Kind: FrameKinds.Talk } } ? FarReach : Reach);

    /// <summary>Two of many meet at a summit of all.</summary>
    private static bool IsOfOthers(ContactDraft occasion, ContactDraft meeting) => !meeting.Trigger.IsNoun && occasion.Trigger.End <= meeting.Trigger.Start && meeting.Members.Count > 0 && meeting.Evidence.Exists(e => e.Field is Contract.FieldParties or Contract.FieldParticipants && e.Start >= meeting.Trigger.End)
        || occasion.AllParties.Any() && !occasion.AllParties.All(meeting.AllParties.Contains) && meeting.Members.Count == 2;

    private static bool IsAside(ContactDraft meeting, ContactDraft occasion)
    {
        var (from, to) = (Math.Min(meeting.Trigger.End, occasion.Trigger.End), Math.Max(meeting.Trigger.Start, occasion.Trigger.Start));
        return CueFinder.Any(meeting.Passage, from, to, Cues.Sidelines);
    }
}
