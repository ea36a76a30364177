using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// The record of an earlier day, merged anew from the articles of then. Blocks to which no article and no decision has come since are taken as they lie, for merging
/// again would give the same.
/// </summary>
internal sealed class PastEntries(RecordFile record, RecordBuilder builder, ArticleRows articles)
{
    /// <param name="filter">The day, and what must be looked at to find what passes.</param>
    /// <param name="lying">The entries of a part of a block as they lie in the record.</param>
    public IEnumerable<Entry> Find(EntryFilter filter, Func<BlockKey, IReadOnlyList<Entry>> lying)
    {
        var touched = Touched(filter);
        var replaced = Replaced(filter);
        var then = Then(filter, touched.Concat(replaced).Select(t => t.Article)).ToHashSet();
        var decisions = new DecisionLog(record).All();
        var rulings = Rulings.Of(decisions.Where(d => filter.KnownOn is not { } day || DateOnly.FromDateTime(d.At.UtcDateTime) <= day));
        var now = rulings.InForce.Select(d => d.Id).SequenceEqual(Rulings.Of(decisions).InForce.Select(d => d.Id)) && BlockMerger.Waiting(record) == 0
            ? RecordBuilder.Divide(touched).ToDictionary(b => b.Block, b => b.Articles) : [];
        var held = new Dictionary<long, ArticleClaims>();
        foreach (var (block, members) in RecordBuilder.Divide(touched.Concat(replaced).Where(t => then.Contains(t.Article))))
            if (now.TryGetValue(block, out var all) && all.Count == members.Count && all.All(then.Contains))
                foreach (var entry in lying(block))
                    yield return entry;
            else
                foreach (var entry in builder.Merge(block, [.. members.Select(n => held.TryGetValue(n, out var known) ? known : held[n] = articles.Claims(n))], rulings))
                    yield return entry;
    }

    /// <summary>The blocks that are named after the parties, and those that hold an entry about them: what was about them on an earlier day lies there as well.</summary>
    private List<(BlockKey Block, long Article)> Touched(EntryFilter filter)
    {
        var named = string.Join(" AND ", filter.Parties.Select((_, i) => $"instr(block || ' ', ' ' || ${i + 1} || ' ') > 0"));
        var about = string.Join(" AND ", filter.Parties.Select((_, i) => $"number IN (SELECT entry FROM entry_parties WHERE party=${i + 1})"));
        var types = filter.Types.Count == 0 ? "true" : string.Join(" OR ", filter.Types.Select(t => $"block GLOB '{t.Spelt()} *'"));
        var where = filter.Parties.Count == 0 ? "true" : $"block IN (SELECT block FROM entries WHERE {named} UNION SELECT block FROM entries WHERE {about})";
        var keys = new Dictionary<(string, string), BlockKey>();
        return record.Rows($"SELECT block, part, article FROM article_blocks WHERE ({types}) AND {where}", r => (Key(r.GetString(0), r.GetString(1)), r.GetInt64(2)), [.. filter.Parties]);

        BlockKey Key(string block, string part) => keys.TryGetValue((block, part), out var known) ? known : keys[(block, part)] = BlockNames.Parse(block) with { Part = part };
    }

    /// <summary>Texts that a later one has replaced are in no block; on an earlier day they were.</summary>
    private List<(BlockKey Block, long Article)> Replaced(EntryFilter filter) =>
    [
        .. record.Rows("SELECT article FROM readings WHERE current=0", r => r.GetInt64(0))
            .SelectMany(number => builder.BlocksOf(articles.Claims(number), Rulings.None).Select(b => (Block: b, number)))
            .Where(t => filter.Types.Count == 0 || filter.Types.Contains(t.Block.Type)),
    ];

    /// <summary>Those of some articles that spoke on the day.</summary>
    private IEnumerable<long> Then(EntryFilter filter, IEnumerable<long> some) => articles.Latest(some)
        .Where(a => filter.KnownOn is not { } day || DateOnly.FromDateTime(a.Added.UtcDateTime) <= day)
        .GroupBy(a => a.Facts.Url ?? a.Facts.Id, StringComparer.Ordinal)
        .Select(versions => Spoke([.. versions], filter.AsOf)).OfType<KeptArticle>().Select(a => a.Number);

    /// <summary>Of the versions, the latest first, the one that stood there on a day: each but the first from the day of its change on.</summary>
    private static KeptArticle? Spoke(List<KeptArticle> versions, DateOnly? day) => day is null ? versions[0]
        : versions.SkipLast(1).FirstOrDefault(v => (v.Modified is { } change ? DateOnly.FromDateTime(change.DateTime) : v.Facts.Published) <= day)
            ?? (versions[^1].Facts.Published <= day ? versions[^1] : null);
}
