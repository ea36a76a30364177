using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// Merges the blocks that are marked, and takes their marks off. A block, or the part of a large one, is merged from all articles that touch it, in
/// one transaction, so it does not matter which process does it, how often, or after which interruption. Blocks are merged on all processors; one
/// thread writes.
/// </summary>
public sealed class BlockMerger(RecordFile record, RecordBuilder builder)
{
    private const int BlocksAtOnce = 64;
    private const int ArticlesHeld = 4000;

    private readonly ArticleRows articles = new(record);
    private readonly DecisionLog decisions = new(record);
    private readonly Dictionary<long, Lazy<ArticleClaims>> held = [];

    /// <summary>How many blocks wait.</summary>
    public static long Waiting(RecordFile record) => record.Number("SELECT count(DISTINCT block) FROM dirty");

    /// <summary>Merges until nothing waits or the run is stopped; says after each step how many blocks are done.</summary>
    public void Run(Action<long>? done, CancellationToken stop)
    {
        held.Clear();
        long count = 0;
        while (Marked() is { Count: > 0 } marked && !stop.IsCancellationRequested)
            foreach (var names in marked.Chunk(BlocksAtOnce).TakeWhile(_ => !stop.IsCancellationRequested))
            {
                record.InTransaction(() => Merge(names));
                done?.Invoke(count += names.Length);
            }
    }

    /// <summary>Blocks of the same parties follow each other, because they are made of the same articles.</summary>
    private List<string> Marked() => record.Rows("SELECT DISTINCT block FROM dirty ORDER BY substr(block, instr(block, ' ')), block", r => r.GetString(0));

    private void Merge(string[] names)
    {
        if (held.Count > ArticlesHeld)
            held.Clear();
        var rulings = decisions.Rulings();
        var blocks = names.SelectMany(Divided).Select(b => new BlockRows(b, Members(b))).ToList();
        Parallel.ForEach(blocks, block => block.Merge(builder, rulings));
        foreach (var block in blocks)
            block.Write(record);
        foreach (var name in names)
            record.Run("DELETE FROM dirty WHERE block=$1", name);
    }

    /// <summary>The block as a whole, or, where many articles touch it, its parts that are marked; all of them when it was whole until now.</summary>
    private IEnumerable<BlockKey> Divided(string name)
    {
        var key = BlockNames.Parse(name);
        if (record.Number("SELECT count(DISTINCT article) FROM article_blocks WHERE block=$1", name) <= RecordBuilder.Large)
            return [key];
        var wasWhole = record.Run("DELETE FROM entries WHERE block=$1 AND part=''", name) > 0;
        record.Run("DELETE FROM findings WHERE block=$1 AND part=''", name);
        return record.Rows($"SELECT DISTINCT part FROM {(wasWhole ? "article_blocks" : "dirty")} WHERE block=$1", r => key with { Part = r.GetString(0) }, name);
    }

    private List<(long Number, Lazy<ArticleClaims> Claims)> Members(BlockKey block) =>
        articles.Packed("SELECT article FROM article_blocks WHERE block=$1 AND part GLOB $2", held, BlockNames.Of(block), block.Part.Length == 0 ? "*" : Literal.Of(block.Part));
}
