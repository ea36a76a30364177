using System.Text.Json;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// Merges the blocks that are marked, and takes their marks off. A block is merged from all articles that touch it, in one transaction, so
/// it does not matter which process does it, how often, or after which interruption.
/// </summary>
public sealed class BlockMerger(RecordFile record, RecordBuilder builder)
{
    private const int BlocksAtOnce = 50;
    private const int ArticlesHeld = 4000;

    private readonly ArticleRows articles = new(record);
    private readonly DecisionLog decisions = new(record);
    private readonly Dictionary<long, ArticleClaims> held = [];

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

    private int MergeSome()
    {
        var blocks = record.Rows("SELECT block FROM dirty ORDER BY block LIMIT $1", r => r.GetString(0), BlocksAtOnce);
        foreach (var block in blocks)
            Merge(block);
        return blocks.Count;
    }

    private void Merge(string block)
    {
        record.Run("DELETE FROM dirty WHERE block=$1", block);
        record.Run("DELETE FROM findings WHERE block=$1", block);
        var inside = record.Rows("SELECT article FROM article_blocks WHERE block=$1 ORDER BY article", r => r.GetInt64(0), block);
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        var claims = inside.ConvertAll(number => Held(number, numbers));
        if (BlockNames.Parse(block) is not { } key)
        {
            WriteFindings(block, claims.SelectMany(RecordBuilder.CheckArticle), numbers);
            return;
        }
        record.Run("DELETE FROM entries WHERE block=$1", block);
        var entries = builder.Merge(key, claims, decisions.Rulings());
        foreach (var entry in entries)
            Write(block, entry, numbers);
        WriteFindings(block, builder.Check(entries), numbers);
    }

    private ArticleClaims Held(long number, Dictionary<string, long> numbers)
    {
        if (!held.TryGetValue(number, out var claims))
        {
            if (held.Count >= ArticlesHeld)
                held.Clear();
            held.Add(number, claims = articles.Claims(number));
        }
        numbers[claims.Article.Id] = number;
        return claims;
    }

    private void Write(string block, Entry entry, Dictionary<string, long> numbers)
    {
        var body = new KeptEntry(entry.Merged, entry.Fields, [.. entry.Claims.Select(c => new KeptClaim(numbers[c.Article.Id], c.Claim))], entry.Parties, entry.Independent, entry.Tier, entry.Decisions);
        record.Run("INSERT INTO entries(id, type, block, date, body) VALUES($1, $2, $3, $4, $5)",
            entry.Id, entry.Type.Spelt(), block, EntryDates.Of(entry), JsonSerializer.Serialize(body, Forms.Entry));
        var number = record.Number("SELECT last_insert_rowid()");
        foreach (var party in EntryParties.Of(entry))
            record.Run("INSERT OR IGNORE INTO entry_parties VALUES($1, $2)", party, number);
        foreach (var claim in entry.Claims)
            record.Run("INSERT OR REPLACE INTO entry_claims VALUES($1, $2)", claim.Id, number);
    }

    private void WriteFindings(string block, IEnumerable<Finding> findings, Dictionary<string, long> numbers)
    {
        foreach (var finding in findings)
        {
            var sides = finding.Sides.Select(s => new KeptSide(s.Says, [.. s.Words.Select(w => new KeptWords(numbers[w.Article.Id], w.Claim, w.Citation))]));
            var body = new KeptFinding(finding.Kind, finding.Label, finding.Severity, finding.Sentence, [.. sides], finding.Entries, finding.Parties);
            record.Run("INSERT INTO findings(id, block, severity, body) VALUES($1, $2, $3, $4)", finding.Id, block, finding.Severity, JsonSerializer.Serialize(body, Forms.Finding));
        }
    }
}
