using System.Globalization;
using Dragoman.Contacts;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Web.Relations;

/// <summary>A contact in a timeline, with those that took place within it.</summary>
public sealed record TimelineItem(Entry Entry, bool Lapsed)
{
    public IReadOnlyList<TimelineItem> Within { get; init; } = [];

    public Contact Contact => (Contact)Entry.Merged;
}

/// <summary>A stretch of a timeline; null for its year where it lies ahead, 0 where no date is known.</summary>
public sealed record TimelineGroup(int? Year, IReadOnlyList<TimelineItem> Items);

/// <summary>Contacts by time: what lies ahead, then year by year backwards, then what nobody dates. Meetings of a visit stand under it.</summary>
public sealed record Timeline(IReadOnlyList<TimelineGroup> Groups)
{
    private const int NoYear = 0;

    public IEnumerable<Entry> InOrder => Groups.SelectMany(g => g.Items).SelectMany(i => i.Within.Prepend(i)).Select(i => i.Entry);

    public static Timeline Of(IReadOnlyList<Entry> contacts, DateOnly today)
    {
        var items = contacts.Select(e => new TimelineItem(e, IsLapsed((Contact)e.Merged, today))).ToList();
        var within = items.Where(i => HostOf(i, items) is not null).ToLookup(i => HostOf(i, items)!.Entry.Id, StringComparer.Ordinal);
        var inside = within.SelectMany(g => g).Select(i => i.Entry.Id).ToHashSet(StringComparer.Ordinal);
        return new Timeline(
        [
            .. items.Where(i => !inside.Contains(i.Entry.Id)).Select(i => i with { Within = [.. within[i.Entry.Id]] })
                .GroupBy(i => YearOf(i, today)).OrderByDescending(g => g.Key ?? int.MaxValue).Select(g => new TimelineGroup(g.Key, [.. g])),
        ]);
    }

    /// <summary>True for what was to be on a day that is past.</summary>
    public static bool IsLapsed(Contact contact, DateOnly today) =>
        contact.Status is ContactStatus.Planned or ContactStatus.Invited or ContactStatus.Postponed && IsoPeriod.Parse(contact.Date) is { } days && days.Last < today;

    /// <summary>The visit during which a contact took place: the same days, one of the same people.</summary>
    private static TimelineItem? HostOf(TimelineItem item, List<TimelineItem> items)
    {
        if (item.Contact.Kind == ContactKind.Visit || IsoPeriod.Parse(item.Contact.Date) is not { } days)
            return null;
        return items.FirstOrDefault(i => i.Contact.Kind == ContactKind.Visit && IsoPeriod.Parse(i.Contact.Date) is { Days: <= 14 } visit && visit.Holds(days)
            && i.Contact.Status == item.Contact.Status && i.Contact.Participants.Intersect(item.Contact.Participants).Any());
    }

    private static int? YearOf(TimelineItem item, DateOnly today)
    {
        var ahead = item.Contact.Status is ContactStatus.Planned or ContactStatus.Invited or ContactStatus.Postponed && !item.Lapsed;
        if (ahead)
            return null;
        var date = item.Contact.Date is { } own && !own.StartsWith('-') ? own : EntryDates.Of(item.Entry);
        return date is null ? NoYear : int.Parse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
