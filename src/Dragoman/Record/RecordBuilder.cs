using Dragoman.Actors;

namespace Dragoman.Record;

/// <summary>
/// Makes entries and findings from the claims of articles. All methods are pure: which articles come first, come twice, or are handled by
/// which machine changes nothing.
/// <code>
/// foreach block in BlocksOf(article, rulings)                   the blocks an article touches
///     entries = Merge(block, articles of the block, rulings)    replace all entries of the block
///     findings = Check(entries)                                 replace all findings of the block
/// CheckArticle(article)                                         findings about one article by itself
/// Open(entries of a relation, today)                            what is late or silent: made when shown, since it depends on the day
/// </code>
/// </summary>
public sealed class RecordBuilder
{
    private readonly BlockFinder blocks;
    private readonly Checks checks;

    private RecordBuilder(Officials officials, Namesakes names)
    {
        blocks = new BlockFinder(officials, names);
        checks = new Checks();
    }

    /// <summary>Loads what is known of actors; no pack of any language is needed.</summary>
    public static RecordBuilder Load(string actorsFolder) =>
        new(Officials.Load(actorsFolder), new Namesakes(SoundTable.Load(actorsFolder)));

    /// <summary>The blocks that hold a claim of this article, ordered, each once.</summary>
    public IReadOnlyList<BlockKey> BlocksOf(ArticleClaims article, Rulings rulings) =>
        [.. Claims(article, rulings).Select(blocks.Of).Distinct().OrderBy(b => b.Type).ThenBy(b => b.Name, StringComparer.Ordinal)];

    /// <summary>The entries of a block, ordered by id.</summary>
    /// <param name="block">The block.</param>
    /// <param name="articles">All articles that touch the block, whole, in any order; others do no harm.</param>
    /// <param name="rulings">The decisions in force.</param>
    public IReadOnlyList<Entry> Merge(BlockKey block, IEnumerable<ArticleClaims> articles, Rulings rulings) =>
        Apart(block, [.. articles.DistinctBy(a => a.Article.Id).OrderBy(a => a.Article.Id, StringComparer.Ordinal)
            .SelectMany(a => Claims(a, rulings).Where(c => blocks.Of(c) == block)).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)]);

    /// <summary>The findings of whole blocks, ordered by id; those of several blocks are those of each.</summary>
    public IReadOnlyList<Finding> Check(IEnumerable<Entry> entries) => checks.Run(entries);

    /// <summary>The findings about one article by itself: numbers that are damaged, weekdays that do not fit.</summary>
    public IReadOnlyList<Finding> CheckArticle(ArticleClaims article) => checks.Run(article);

    /// <summary>What is open on a day: planned and never reported, past its date, silent where a rhythm was.</summary>
    public IReadOnlyList<Finding> Open(IEnumerable<Entry> entries, DateOnly today) => checks.Open(entries, today);

    private static IReadOnlyList<Entry> Apart(BlockKey block, IReadOnlyList<SourcedClaim> claims) =>
        [.. claims.Select(c => new Entry { Block = block, Merged = c.Claim, Fields = [], Claims = [c] })];

    private static IEnumerable<SourcedClaim> Claims(ArticleClaims article, Rulings rulings)
    {
        var ruled = rulings.Apply(article);
        return ruled.Claims.Select(c => new SourcedClaim(ruled.Article, c));
    }
}
