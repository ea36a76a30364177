using Dragoman.Contacts;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>A contact of a relation as an overview counts it.</summary>
public sealed record CountedContact(string? Date, ContactStatus Status);

/// <summary>Two parties of which the record holds something in common: how much of each type, and when they met. Codes in order.</summary>
public sealed record Relation(string First, string Second)
{
    public IReadOnlyDictionary<EntryType, long> Counts { get; init; } = new Dictionary<EntryType, long>();

    public IReadOnlyList<CountedContact> Contacts { get; init; } = [];

    public long Entries => Counts.Values.Sum();

    /// <summary>The last day of a contact that was held; null where none is dated.</summary>
    public string? LastHeld => Contacts.Where(c => c.Status == ContactStatus.Held && c.Date is not null).Max(c => c.Date);
}

/// <summary>What a record holds as a whole. These look at all entries, so callers keep the answers until the record changes.</summary>
public sealed class RelationRows(RecordFile record)
{
    /// <summary>Changes whenever anybody else writes to the record; compared on one connection.</summary>
    public long Version => record.Number("PRAGMA data_version");

    /// <summary>Every pair of parties that an entry concerns, those with most contacts first.</summary>
    /// <param name="isParty">True for what has relations of its own.</param>
    public IReadOnlyList<Relation> All(Func<string, bool> isParty)
    {
        const string pairs = "entry_parties AS a JOIN entry_parties AS b ON a.entry=b.entry AND a.party < b.party JOIN entries ON number=a.entry";
        var contacts = record.Rows($"SELECT a.party, b.party, date, json_extract(body, '$.merged[1].status') FROM {pairs} WHERE type='contact'",
            r => (Pair: (r.GetString(0), r.GetString(1)), Contact: new CountedContact(r.IsDBNull(2) ? null : r.GetString(2), Enum.Parse<ContactStatus>(r.GetString(3))))).ToLookup(c => c.Pair, c => c.Contact);
        return
        [
            .. record.Rows($"SELECT a.party, b.party, type, count(*) FROM {pairs} GROUP BY 1, 2, 3", r => (Pair: (First: r.GetString(0), Second: r.GetString(1)), Type: Spelling.Parse<EntryType>(r.GetString(2))!.Value, Count: r.GetInt64(3)))
                .Where(r => isParty(r.Pair.First) && isParty(r.Pair.Second)).GroupBy(r => r.Pair)
                .Select(g => new Relation(g.Key.First, g.Key.Second) { Counts = g.ToDictionary(r => r.Type, r => r.Count), Contacts = [.. contacts[g.Key].OrderBy(c => c.Date, StringComparer.Ordinal)] })
                .OrderByDescending(r => r.Contacts.Count).ThenByDescending(r => r.Entries).ThenBy(r => r.First, StringComparer.Ordinal).ThenBy(r => r.Second, StringComparer.Ordinal),
        ];
    }

    /// <summary>Months, "2025-03", of which an article was read.</summary>
    public IReadOnlySet<string> MonthsRead() => record.Rows("SELECT DISTINCT substr(published, 1, 7) FROM readings WHERE published IS NOT NULL", r => r.GetString(0)).ToHashSet(StringComparer.Ordinal);
}
