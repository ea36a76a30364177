using System.Text.Json;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// Merges the blocks that are marked, and takes their marks off. A block is merged from all articles that touch it, in one transaction, so
/// it does not matter which process does it, how often, or after which interruption. Blocks are merged on all processors; one thread writes.
/// </summary>
public sealed class BlockMerger(RecordFile record, RecordBuilder builder)
{
    private const int BlocksAtOnce = 64;
    private const int ArticlesHeld = 4000;

    private readonly ArticleRows articles = new(record);
    private readonly DecisionLog decisions = new(record);
    private readonly Dictionary<long, Lazy<ArticleClaims>> held = [];

    /// <summary>How many blocks wait.</summary>
    public static long Waiting(RecordFile record) => record.Number("SELECT count(*) FROM dirty");

    /// <summary>Merges until nothing waits or the run is stopped; says after each step how many blocks are done.</summary>
    public void Run(Action<long>? done, CancellationToken stop)
    {
        held.Clear();
        for (long count = 0; !stop.IsCancellationRequested;)
        {
            var merged = 0;
            record.InTransaction(() => merged = MergeSome());
            if (merged == 0)
                return;
            done?.Invoke(count += merged);
        }
    }

    /// <summary>Blocks of the same parties follow each other, because they are made of the same articles.</summary>
    private int MergeSome()
    {
        var names = record.Rows("SELECT block FROM dirty ORDER BY substr(block, instr(block, ' ')), block LIMIT $1", r => r.GetString(0), BlocksAtOnce);
        if (held.Count > ArticlesHeld)
            held.Clear();
        var rulings = decisions.Rulings();
        var blocks = names.ConvertAll(name => (Name: name, Articles: Members(name)));
        var merged = new (List<EntryRow> Entries, List<FindingRow> Findings)[blocks.Count];
        Parallel.For(0, blocks.Count, i => merged[i] = Merge(blocks[i].Name, blocks[i].Articles, rulings));
        for (var i = 0; i < blocks.Count; i++)
            Write(blocks[i].Name, merged[i].Entries, merged[i].Findings);
        return blocks.Count;
    }

    private List<(long Number, Lazy<ArticleClaims> Claims)> Members(string block) =>
        record.Rows("SELECT article FROM article_blocks WHERE block=$1 ORDER BY article", r => r.GetInt64(0), block).ConvertAll(number =>
        {
            if (!held.TryGetValue(number, out var claims))
                held.Add(number, claims = articles.Packed(number));
            return (number, claims);
        });

    private (List<EntryRow> Entries, List<FindingRow> Findings) Merge(string block, List<(long Number, Lazy<ArticleClaims> Claims)> members, Rulings rulings)
    {
        var numbers = members.ToDictionary(m => m.Claims.Value.Article.Id, m => m.Number, StringComparer.Ordinal);
        var entries = builder.Merge(BlockNames.Parse(block), members.Select(m => m.Claims.Value), rulings);
        return ([.. entries.Select(e => EntryRow.Of(e, numbers))], [.. builder.Check(entries).Select(f => FindingRow.Of(f, numbers))]);
    }

    private void Write(string block, List<EntryRow> entries, List<FindingRow> findings)
    {
        record.Run("DELETE FROM dirty WHERE block=$1", block);
        record.Run("DELETE FROM entries WHERE block=$1", block);
        foreach (var entry in entries)
            entry.Write(record, block);
        FindingRow.Replace(record, block, findings);
    }
}

/// <summary>An entry as it lies in the record.</summary>
internal sealed record EntryRow(string Id, string Type, string? Date, string Body, IReadOnlyList<string> Parties, IReadOnlyList<string> Claims)
{
    public static EntryRow Of(Entry entry, Dictionary<string, long> numbers)
    {
        var kept = new KeptEntry(entry.Merged, entry.Fields, [.. entry.Claims.Select(c => new KeptClaim(numbers[c.Article.Id], c.Claim))], entry.Parties, entry.Independent, entry.Tier, entry.Decisions);
        return new(entry.Id, entry.Type.Spelt(), EntryDates.Of(entry), JsonSerializer.Serialize(kept, Forms.Entry), [.. EntryParties.Of(entry)], [.. entry.Claims.Select(c => c.Id)]);
    }

    public void Write(RecordFile record, string block)
    {
        record.Run("INSERT INTO entries(id, type, block, date, body) VALUES($1, $2, $3, $4, $5)", Id, Type, block, Date, Body);
        var number = record.Number("SELECT last_insert_rowid()");
        foreach (var party in Parties)
            record.Run("INSERT OR IGNORE INTO entry_parties VALUES($1, $2)", party, number);
        foreach (var claim in Claims)
            record.Run("INSERT OR REPLACE INTO entry_claims VALUES($1, $2)", claim, number);
    }
}

/// <summary>A finding as it lies in the record.</summary>
internal sealed record FindingRow(string Id, int Severity, string Body)
{
    public static FindingRow Of(Finding finding, Dictionary<string, long> numbers)
    {
        var sides = finding.Sides.Select(s => new KeptSide(s.Says, [.. s.Words.Select(w => new KeptWords(numbers[w.Article.Id], w.Claim, w.Citation))]));
        var kept = new KeptFinding(finding.Kind, finding.Label, finding.Severity, finding.Sentence, [.. sides], finding.Entries, finding.Parties);
        return new(finding.Id, finding.Severity, JsonSerializer.Serialize(kept, Forms.Finding));
    }

    /// <summary>Puts findings in the place of those that a block had.</summary>
    public static void Replace(RecordFile record, string block, IEnumerable<FindingRow> findings)
    {
        record.Run("DELETE FROM findings WHERE block=$1", block);
        foreach (var finding in findings)
            record.Run("INSERT INTO findings(id, block, severity, body) VALUES($1, $2, $3, $4)", finding.Id, block, finding.Severity, finding.Body);
    }
}
