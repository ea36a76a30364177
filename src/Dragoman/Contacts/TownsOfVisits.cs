using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>A meeting of a traveller with somebody of the state visited is in the town that the visit names, where its own words name none.</summary>
internal static class TownsOfVisits
{
    public static void Fill(IReadOnlyList<ContactDraft> drafts)
    {
        foreach (var meeting in drafts)
            if (meeting is { Kind: ContactKinds.Meeting, Venue: null, Members.Count: > 1 } && drafts.Where(d => IsDuring(d, meeting)).Select(d => d.Venue!).DistinctBy(v => v.Name).ToList() is [var town])
                meeting.Venue = town;
    }

    private static bool IsDuring(ContactDraft visit, ContactDraft meeting) => visit is { Kind: ContactKinds.Visit, Venue.IsState: false, Members.Count: > 0 } && visit.Status == meeting.Status
        && meeting.Members.Exists(visit.Members.Contains) && meeting.Members.Exists(m => !visit.Members.Contains(m) && m.Of == visit.Venue.Code)
        && IsoPeriod.Meet(visit.Day?.Iso, meeting.Day?.Iso);
}
