using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>A meeting of a traveller with somebody of the state visited is in the town that the visit names, where its own words name none.</summary>
internal static class TownsOfVisits
{
    public static void Fill(IReadOnlyList<ContactDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
            if (drafts[i] is { Kind: ContactKinds.Meeting, Venue: null, Members.Count: > 1 } meeting && Around(drafts, i).Where(d => IsDuring(d, meeting)).Select(d => d.Venue!).DistinctBy(v => v.Name).ToList() is [var town])
                meeting.Venue = town;
            else if (drafts[i] is { Kind: ContactKinds.Conference, Venue: null, Status: ContactStatus.Planned, Day: not null } forum && Around(drafts, i).Where(d => IsOnTheWay(d, forum)).Select(d => d.Venue!).DistinctBy(v => v.Name).ToList() is [var where])
                forum.Venue = where;
    }

    private static IEnumerable<ContactDraft> Around(IReadOnlyList<ContactDraft> drafts, int at) => drafts.Skip(at - ContactMemory.LookBack).Take(Math.Min(at, ContactMemory.LookBack) + ContactMemory.LookBack);

    /// <summary>A forum of the two states on a day of the journey.</summary>
    private static bool IsOnTheWay(ContactDraft visit, ContactDraft forum) => visit is { Kind: ContactKinds.Visit, Venue.IsState: false, Day: not null, Members.Count: > 0 } && visit.Status == forum.Status
        && forum.AllParties.Contains(visit.Venue.Code) && visit.Members.Exists(m => m.Of is { } of && forum.AllParties.Contains(of)) && IsoPeriod.Meet(visit.Day.Iso, forum.Day?.Iso);

    private static bool IsDuring(ContactDraft visit, ContactDraft meeting) => visit is { Kind: ContactKinds.Visit, Venue.IsState: false, Members.Count: > 0 } && visit.Status == meeting.Status
        && meeting.Members.Exists(visit.Members.Contains) && meeting.Members.Exists(m => !visit.Members.Contains(m) && m.Of == visit.Venue.Code)
        && IsoPeriod.Meet(visit.Day?.Iso, meeting.Day?.Iso);
}
