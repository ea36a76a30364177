using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Store;

/// <summary>Some of the entries that were asked for, and how many there are.</summary>
public sealed record EntryPage(IReadOnlyList<Entry> Entries, long Total);

/// <summary>What entries can be sorted by; those without it come last. <see cref="Changed"/> is when an entry became what it is; of an earlier day, when it was last told.</summary>
public enum EntryKey
{
    Date,
    Kind,
    Name,
    Value,
    Changed,
}

/// <summary>An order of entries; those of a kind by date, equal ones by id.</summary>
public sealed record EntryOrder(EntryKey Key, bool Descending)
{
    public IEnumerable<Entry> Sorted(IEnumerable<Entry> entries)
    {
        var keyed = entries.Select(e => (Entry: e, Key: KeyOf(e))).OrderBy(e => e.Key is null);
        var sorted = Descending ? keyed.ThenByDescending(e => e.Key).ThenByDescending(DayOfKind, StringComparer.Ordinal) : keyed.ThenBy(e => e.Key).ThenBy(DayOfKind, StringComparer.Ordinal);
        return sorted.ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Select(e => e.Entry);
    }

    private string? DayOfKind((Entry Entry, IComparable? Key) keyed) => Key == EntryKey.Kind ? EntryDates.Of(keyed.Entry) : null;

    private IComparable? KeyOf(Entry entry) => Key switch
    {
        EntryKey.Date => EntryDates.Of(entry),
        EntryKey.Kind => EntryFilter.KindOf(entry.Merged),
        EntryKey.Changed => entry.Claims.Max(c => c.Article.Published),
        EntryKey.Value => entry.Merged switch { Figure figure => figure.Value, Commitment commitment => commitment.Value, _ => null },
        _ => entry.Merged switch
        {
            Person person => person.Name,
            Agreement agreement => agreement.Name,
            Commitment commitment => commitment.Goal,
            Statement statement => statement.Speaker,
            _ => null,
        },
    };
}
