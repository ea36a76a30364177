using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// Merges the blocks that are marked, and takes their marks off. A block, or the part of a large one, is merged from all articles that touch it, in
/// one transaction, so it does not matter which process does it, how often, or after which interruption. Blocks are merged on all processors; one
/// thread writes.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="builder">Merges.</param>
/// <param name="read">What was read of the record's articles in merging before; a new one where it is merged once.</param>
public sealed class BlockMerger(RecordFile record, RecordBuilder builder, ReadMembers read)
{
    private const int BlocksAtOnce = 512;
    private const int BlocksInStep = 32;

    private readonly ArticleRows articles = new(record);
    private readonly DecisionLog decisions = new(record);

    /// <summary>How many blocks wait.</summary>
    public static long Waiting(RecordFile record) => record.Number("SELECT count(DISTINCT block) FROM dirty");

    /// <summary>Merges until nothing waits or the run is stopped; says after each step how many blocks are done.</summary>
    public void Run(Action<long>? done, CancellationToken stop)
    {
        long count = 0;
        while (Marked() is { Count: > 0 } marked && !stop.IsCancellationRequested)
            foreach (var names in marked.Chunk(BlocksAtOnce).TakeWhile(_ => !stop.IsCancellationRequested))
                record.InTransaction(() => Merge(names, some => done?.Invoke(count += some)));
    }

    /// <summary>Blocks of the same parties follow each other, because they are made of the same articles.</summary>
    private List<string> Marked() => record.Rows("SELECT DISTINCT block FROM dirty ORDER BY substr(block, instr(block, ' ')), block", r => r.GetString(0));

    /// <summary>While some blocks are merged, those after them are read and those before them written.</summary>
    private void Merge(string[] names, Action<int> done)
    {
        var rulings = decisions.Rulings();
        Task<BlockRows[]>? merging = null;
        foreach (var few in names.Chunk(BlocksInStep))
        {
            var blocks = few.SelectMany(Divided).Select(b => new BlockRows(record, b, Members(b))).ToArray();
            var before = merging;
            merging = Task.Run(() => Merged(blocks, rulings));
            Write(before);
            done(few.Length);
        }
        Write(merging);
        foreach (var name in names)
            record.Run("DELETE FROM dirty WHERE block=$1", name);
    }

    private BlockRows[] Merged(BlockRows[] blocks, Rulings rulings)
    {
        Parallel.ForEach(blocks, block => block.Merge(builder, rulings));
        return blocks;
    }

    private void Write(Task<BlockRows[]>? merging)
    {
        foreach (var block in merging?.GetAwaiter().GetResult() ?? [])
            block.Write(record);
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

    private List<Member> Members(BlockKey block) => record.Rows(
        "SELECT DISTINCT b.article, generation FROM article_blocks AS b JOIN readings AS r ON r.article=b.article WHERE block=$1 AND ($2='' OR part=$2) ORDER BY b.article",
        r => (Article: r.GetInt64(0), Generation: r.GetInt64(1)), BlockNames.Of(block), block.Part)
        .ConvertAll(known => read.Of(known.Article, known.Generation, articles.Member));
}
