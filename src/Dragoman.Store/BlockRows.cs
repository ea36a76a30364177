using System.Text.Json;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>The entries and findings of one block, made of its articles and then written; what did not change stays as it lies.</summary>
internal sealed class BlockRows
{
    private readonly BlockKey block;
    private readonly string name;
    private readonly List<Member> members;
    private readonly Dictionary<string, KeptRow> entriesThere;
    private readonly Dictionary<string, KeptRow> findingsThere;
    private readonly List<EntryRow> entries = [];
    private readonly List<FindingRow> findings = [];

    /// <param name="record">Where the block lies; only here and in <see cref="Write"/> is it looked into.</param>
    /// <param name="block">The block, or the part of one.</param>
    /// <param name="members">The articles that touch it.</param>
    public BlockRows(RecordFile record, BlockKey block, List<Member> members)
    {
        (this.block, this.members, name) = (block, members, BlockNames.Of(block));
        entriesThere = There(record, "entries");
        findingsThere = There(record, "findings");
    }

    /// <summary>Needs no record, so that many threads can.</summary>
    public void Merge(RecordBuilder builder, Rulings rulings)
    {
        var merged = builder.Merge(block, members.Select(m => m.Claims.Value), rulings);
        var stamps = new EntryStamps(rulings, members);
        foreach (var entry in merged)
            if (stamps.Of(entry) is var stamp && !Stays(entriesThere, entry.Id, stamp))
                entries.Add(EntryRow.Of(entry, stamps.Numbers, stamp));
        foreach (var finding in builder.Check(merged))
            if (FindingRow.Of(finding, stamps.Numbers) is var row && !Stays(findingsThere, row.Id, row.Stamp))
                findings.Add(row);
    }

    /// <summary>What is still there by its old stamp is gone from the block, or is written anew.</summary>
    public void Write(RecordFile record)
    {
        foreach (var old in entriesThere.Values)
            record.Run("DELETE FROM entries WHERE number=$1", old.Number);
        foreach (var entry in entries)
            entry.Write(record, name, block.Part);
        foreach (var old in findingsThere.Values)
            record.Run("DELETE FROM findings WHERE number=$1", old.Number);
        foreach (var finding in findings)
            finding.Write(record, name, block.Part);
    }

    private Dictionary<string, KeptRow> There(RecordFile record, string table) => record.Rows(
        $"SELECT id, number, part, stamp FROM {table} WHERE block=$1 AND ($2='' OR part=$2)",
        r => (Id: r.GetString(0), Row: new KeptRow(r.GetInt64(1), r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3))), name, block.Part)
        .ToDictionary(r => r.Id, r => r.Row, StringComparer.Ordinal);

    private bool Stays(Dictionary<string, KeptRow> there, string id, string stamp) =>
        there.TryGetValue(id, out var old) && old.Stamp == stamp && old.Part == block.Part && there.Remove(id);

    private sealed record KeptRow(long Number, string Part, string? Stamp);
}

/// <summary>An article that touches a block.</summary>
/// <param name="Number">Its number in this file.</param>
/// <param name="Generation">When it was read, in readings of the whole record.</param>
/// <param name="Claims">What it says, unpacked when first asked for.</param>
internal sealed record Member(long Number, long Generation, Lazy<ArticleClaims> Claims);

/// <summary>An entry as it lies in the record.</summary>
internal sealed record EntryRow(string Id, string Type, string? Date, string Body, string Stamp, IReadOnlyList<string> Parties, IReadOnlyList<string> People, IReadOnlyList<(string Id, long Article)> Claims)
{
    public static EntryRow Of(Entry entry, IReadOnlyDictionary<string, long> numbers, string stamp)
    {
        var places = entry.Claims.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        var kept = new KeptEntry(entry.Merged, [.. entry.Fields.Select(f => KeptField.Of(f, places))], [.. entry.Claims.Select(c => new KeptClaim(numbers[c.Article.Id], c.Claim))], entry.Parties, entry.Independent, entry.Tier, entry.Decisions);
        return new(entry.Id, entry.Type.Spelt(), EntryDates.Of(entry), JsonSerializer.Serialize(kept, Forms.Entry), stamp,
            [.. EntryParties.Of(entry)], [.. EntryFilter.PeopleOf(entry.Merged)], [.. entry.Claims.Select(c => (c.Id, numbers[c.Article.Id]))]);
    }

    /// <summary>A claim that a person moved to another block may still be in the old one, which is merged later.</summary>
    public void Write(RecordFile record, string block, string part)
    {
        record.Run("INSERT OR REPLACE INTO entries(id, type, block, part, date, body, stamp) VALUES($1, $2, $3, $4, $5, $6, $7)", Id, Type, block, part, Date, Body, Stamp);
        var number = record.LastNumber;
        foreach (var party in Parties)
            record.Run("INSERT OR IGNORE INTO entry_parties VALUES($1, $2)", party, number);
        foreach (var name in People)
            record.Run("INSERT OR IGNORE INTO entry_people VALUES($1, $2)", name, number);
        foreach (var (claim, article) in Claims)
            record.Run("INSERT OR REPLACE INTO entry_claims VALUES($1, $2, $3)", claim, number, article);
    }
}

/// <summary>A finding as it lies in the record.</summary>
internal sealed record FindingRow(string Id, int Severity, string Body, string Stamp, IReadOnlyList<string> Parties, IReadOnlyList<string> Entries, IReadOnlySet<long> Articles)
{
    public static FindingRow Of(Finding finding, IReadOnlyDictionary<string, long> numbers)
    {
        var sides = finding.Sides.Select(s => new KeptSide(s.Says, [.. s.Words.Select(w => new KeptWords(numbers[w.Article.Id], w.Claim, w.Citation))]));
        var kept = new KeptFinding(finding.Kind, finding.Label, finding.Severity, finding.Sentence, [.. sides], finding.Entries, finding.Parties);
        var body = JsonSerializer.Serialize(kept, Forms.Finding);
        return new(finding.Id, finding.Severity, body, ClaimId.Of(body), finding.Parties, finding.Entries, kept.Sides.SelectMany(side => side.Words).Select(w => w.Article).ToHashSet());
    }

    public void Write(RecordFile record, string block, string part)
    {
        record.Run("INSERT INTO findings(id, block, part, severity, body, stamp) VALUES($1, $2, $3, $4, $5, $6)", Id, block, part, Severity, Body, Stamp);
        var number = record.LastNumber;
        foreach (var party in Parties)
            record.Run("INSERT INTO finding_parties VALUES($1, $2)", party, number);
        foreach (var entry in Entries)
            record.Run("INSERT INTO finding_entries VALUES($1, $2)", entry, number);
        foreach (var article in Articles)
            record.Run("INSERT INTO finding_articles VALUES($1, $2)", number, article);
    }
}
