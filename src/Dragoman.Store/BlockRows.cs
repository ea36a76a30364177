using System.Text.Json;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>The entries and findings of one block, made of its articles and then written; what did not change stays as it lies.</summary>
internal sealed class BlockRows(BlockKey block, List<(long Number, Lazy<ArticleClaims> Claims)> articles)
{
    private readonly string name = BlockNames.Of(block);
    private Dictionary<string, EntryRow> entries = [];
    private List<FindingRow> findings = [];

    /// <summary>Needs no record, so that many threads can.</summary>
    public void Merge(RecordBuilder builder, Rulings rulings)
    {
        var numbers = articles.ToDictionary(m => m.Claims.Value.Article.Id, m => m.Number, StringComparer.Ordinal);
        var merged = builder.Merge(block, articles.Select(m => m.Claims.Value), rulings);
        entries = merged.Select(e => EntryRow.Of(e, numbers)).ToDictionary(e => e.Id, StringComparer.Ordinal);
        findings = [.. builder.Check(merged).Select(f => FindingRow.Of(f, numbers))];
    }

    public void Write(RecordFile record)
    {
        var there = record.Rows("SELECT number, id, part, body FROM entries WHERE block=$1 AND ($2='' OR part=$2)",
            r => (Number: r.GetInt64(0), Id: r.GetString(1), Part: r.GetString(2), Body: r.GetString(3)), name, block.Part);
        foreach (var old in there)
            if (old.Part == block.Part && entries.TryGetValue(old.Id, out var now) && now.Body == old.Body)
                entries.Remove(old.Id);
            else
                record.Run("DELETE FROM entries WHERE number=$1", old.Number);
        foreach (var entry in entries.Values)
            entry.Write(record, name, block.Part);
        record.Run("DELETE FROM findings WHERE block=$1 AND ($2='' OR part=$2)", name, block.Part);
        foreach (var finding in findings)
            finding.Write(record, name, block.Part);
    }
}

/// <summary>An entry as it lies in the record.</summary>
internal sealed record EntryRow(string Id, string Type, string? Date, string Body, IReadOnlyList<string> Parties, IReadOnlyList<string> People, IReadOnlyList<(string Id, long Article)> Claims)
{
    public static EntryRow Of(Entry entry, Dictionary<string, long> numbers)
    {
        var places = entry.Claims.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        var kept = new KeptEntry(entry.Merged, [.. entry.Fields.Select(f => KeptField.Of(f, places))], [.. entry.Claims.Select(c => new KeptClaim(numbers[c.Article.Id], c.Claim))], entry.Parties, entry.Independent, entry.Tier, entry.Decisions);
        return new(entry.Id, entry.Type.Spelt(), EntryDates.Of(entry), JsonSerializer.Serialize(kept, Forms.Entry), [.. EntryParties.Of(entry)], [.. EntryFilter.PeopleOf(entry.Merged)], [.. entry.Claims.Select(c => (c.Id, numbers[c.Article.Id]))]);
    }

    public void Write(RecordFile record, string block, string part)
    {
        record.Run("INSERT INTO entries(id, type, block, part, date, body) VALUES($1, $2, $3, $4, $5, $6)", Id, Type, block, part, Date, Body);
        var number = record.Number("SELECT last_insert_rowid()");
        foreach (var party in Parties)
            record.Run("INSERT OR IGNORE INTO entry_parties VALUES($1, $2)", party, number);
        foreach (var name in People)
            record.Run("INSERT OR IGNORE INTO entry_people VALUES($1, $2)", name, number);
        foreach (var (claim, article) in Claims)
            record.Run("INSERT OR REPLACE INTO entry_claims VALUES($1, $2, $3)", claim, number, article);
    }
}

/// <summary>A finding as it lies in the record.</summary>
internal sealed record FindingRow(string Id, int Severity, string Body, IReadOnlyList<string> Parties, IReadOnlyList<string> Entries)
{
    public static FindingRow Of(Finding finding, Dictionary<string, long> numbers)
    {
        var sides = finding.Sides.Select(s => new KeptSide(s.Says, [.. s.Words.Select(w => new KeptWords(numbers[w.Article.Id], w.Claim, w.Citation))]));
        var kept = new KeptFinding(finding.Kind, finding.Label, finding.Severity, finding.Sentence, [.. sides], finding.Entries, finding.Parties);
        return new(finding.Id, finding.Severity, JsonSerializer.Serialize(kept, Forms.Finding), finding.Parties, finding.Entries);
    }

    public void Write(RecordFile record, string block, string part)
    {
        record.Run("INSERT INTO findings(id, block, part, severity, body) VALUES($1, $2, $3, $4, $5)", Id, block, part, Severity, Body);
        var number = record.Number("SELECT last_insert_rowid()");
        foreach (var party in Parties)
            record.Run("INSERT INTO finding_parties VALUES($1, $2)", party, number);
        foreach (var entry in Entries)
            record.Run("INSERT INTO finding_entries VALUES($1, $2)", entry, number);
    }
}
