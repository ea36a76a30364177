using System.Globalization;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>Looks for what contacts leave open: numbers of a series missing or given twice, plans nobody reported on, silence where a rhythm was, days that differ.</summary>
internal sealed class ContactChecks(ContactWords words, SeriesName names)
{
    private const int Grace = 3;
    private const int FewestOfRhythm = 3;
    private const int ShortestRhythm = 25;
    private const double Overdue = 1.5;

    public IEnumerable<Finding> Run(IReadOnlyList<Entry> contacts)
    {
        foreach (var entry in contacts)
            if (Days(entry) is { } finding)
                yield return finding;
        foreach (var series in Series(contacts))
            foreach (var finding in Ordinals(series))
                yield return finding;
    }

    public IEnumerable<Finding> Open(IReadOnlyList<Entry> contacts, DateOnly today)
    {
        foreach (var entry in contacts)
            if (Of(entry) is { Status: ContactStatus.Planned or ContactStatus.Postponed } contact && IsoPeriod.Parse(contact.Date) is { } days && days.Last.AddDays(Grace) < today)
                yield return FindingMaker.Make(FindingKind.NeverReported, FindingLabel.Open,
                    $"Planned and not reported since: {words.Of(contact)} ({FindingMaker.Sources(entry.Claims)}).", [Side(entry, Contract.FieldDate)], [entry]);
        foreach (var series in Series(contacts))
            if (Silence(series, today) is { } finding)
                yield return finding;
    }

    /// <summary>Reports of one contact that give different days.</summary>
    private Finding? Days(Entry entry)
    {
        var status = Of(entry).Status;
        var told = entry.Claims.Where(c => c.Claim is Contact { Date: not null } claim && claim.Status == status).GroupBy(c => ((Contact)c.Claim).Date!)
            .OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return told.Exists(a => told.Exists(b => !IsoPeriod.Meet(a.Key, b.Key)))
            ? FindingMaker.Make(FindingKind.ValuesDiffer, FindingLabel.SourcesDiffer,
                $"The day of the {words.Of(Of(entry))} is {string.Join(" against ", told.Select(g => $"{g.Key} ({FindingMaker.Sources(g)})"))}.",
                told.Select(g => FindingMaker.Side(g.Key, g, Contract.FieldDate)), [entry])
            : null;
    }

    private static bool IsBefore(Entry a, Entry b) => IsoPeriod.Parse(Of(a).Date) is { } early && IsoPeriod.Parse(Of(b).Date) is { } late && early.Last < late.First;

    private IEnumerable<Finding> Ordinals(IReadOnlyList<Entry> series)
    {
        var numbered = series.Where(e => Of(e).Ordinal is not null && Of(e).Status != ContactStatus.Cancelled).OrderBy(e => Of(e).Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < numbered.Count; i++)
        {
            var (before, after) = (numbered[i - 1], numbered[i]);
            var (from, to) = (Of(before).Ordinal!.Value, Of(after).Ordinal!.Value);
            if (from == to)
                yield return FindingMaker.Make(FindingKind.OrdinalRepeated, FindingLabel.Open,
                    $"Two contacts carry one number: {words.Of(Of(before))}; {words.Of(Of(after))}.", [Side(before, Contract.FieldOrdinal), Side(after, Contract.FieldOrdinal)], [before, after]);
            else if (to > from + 1 && !IsBefore(after, before))
                yield return FindingMaker.Make(FindingKind.OrdinalMissing, FindingLabel.Open,
                    $"No report of the {(to == from + 2 ? ContactWords.Nth(from + 1) : $"{ContactWords.Nth(from + 1)} to {ContactWords.Nth(to - 1)}")} between {words.Of(Of(before))} and {words.Of(Of(after))}.",
                    [Side(before, Contract.FieldOrdinal), Side(after, Contract.FieldOrdinal)], [before, after]);
        }
    }

    private Finding? Silence(IReadOnlyList<Entry> series, DateOnly today)
    {
        var held = series.Where(e => Of(e).Status == ContactStatus.Held && IsoPeriod.Parse(Of(e).Date) is { Days: <= 31 })
            .OrderBy(e => IsoPeriod.Parse(Of(e).Date)!.Value.First).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        if (held.Count < FewestOfRhythm || series.Any(e => Of(e).Status is ContactStatus.Planned or ContactStatus.Postponed))
            return null;
        var days = held.ConvertAll(e => IsoPeriod.Parse(Of(e).Date)!.Value.First);
        var gaps = days.Zip(days.Skip(1), (a, b) => b.DayNumber - a.DayNumber).Order().ToList();
        var usual = gaps[gaps.Count / 2];
        return usual >= ShortestRhythm && today.DayNumber - days[^1].DayNumber > Overdue * usual
            ? FindingMaker.Make(FindingKind.Silence, FindingLabel.Open,
                string.Create(CultureInfo.InvariantCulture, $"Nothing since {words.Of(Of(held[^1]))}; before, {held.Count} came about every {usual} days."), held.TakeLast(2).Select(e => Side(e, Contract.FieldDate)), [.. held])
            : null;
    }

    /// <summary>Entries of one standing format, each list ordered by id.</summary>
    private List<List<Entry>> Series(IReadOnlyList<Entry> contacts)
    {
        var groups = new List<List<Entry>>();
        foreach (var entry in contacts.Where(e => Of(e).Series is not null).OrderBy(e => e.Id, StringComparer.Ordinal))
            if (groups.Find(g => g[0].Block == entry.Block && names.IsSame(Of(g[0]), Of(entry)) is true) is { } group)
                group.Add(entry);
            else
                groups.Add([entry]);
        return groups;
    }

    private static Contact Of(Entry entry) => (Contact)entry.Merged;

    private FindingSide Side(Entry entry, string field) => FindingMaker.Side(words.Of(Of(entry)), entry.Claims, field);
}
