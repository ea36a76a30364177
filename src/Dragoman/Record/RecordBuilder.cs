using System.Runtime.CompilerServices;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>
/// Makes entries and findings from the claims of articles. All methods are pure: which articles come first, come twice, or are handled by
/// which machine changes nothing.
/// <code>
/// foreach block in Divide(BlocksOf(article, rulings))           the blocks an article touches, large ones in parts
///     entries = Merge(block, articles of the block, rulings)    replace all entries of the block
///     findings = Check(entries)                                 replace all findings of the block
/// CheckArticle(article)                                         findings about one article by itself
/// Open(entries of a relation, today)                            what is late or silent: made when shown, since it depends on the day
/// </code>
/// </summary>
public sealed class RecordBuilder
{
    /// <summary>A block that more articles touch is merged part by part.</summary>
    public const int Large = 250;

    private readonly BlockFinder blocks;
    private readonly Checks checks;
    private readonly KnownNames names;
    private readonly Namesakes namesakes;
    private readonly Dictionary<EntryType, IMerger> mergers;
    private readonly ConditionalWeakTable<ArticleClaims, PlacedClaims> placed = [];

    private RecordBuilder(Atlas atlas, Officials officials, Namesakes namesakes, ExchangeRates rates)
    {
        blocks = new BlockFinder(atlas, officials, namesakes);
        checks = new Checks(atlas, namesakes, rates);
        this.namesakes = namesakes;
        names = new KnownNames(officials, namesakes);
        mergers = new()
        {
            [EntryType.Contact] = new ContactMerger(atlas, officials, namesakes),
            [EntryType.Agreement] = new AgreementMerger(),
            [EntryType.Statement] = new StatementMerger(officials, namesakes),
            [EntryType.Commitment] = new CommitmentMerger(officials),
            [EntryType.Figure] = new FigureMerger(),
            [EntryType.Person] = new PersonMerger(officials, namesakes),
        };
    }

    /// <summary>Loads what is known of actors; no pack of any language is needed.</summary>
    public static RecordBuilder Load(string actorsFolder) =>
        new(Atlas.Load(actorsFolder), Officials.Load(actorsFolder), new Namesakes(SoundTable.Load(actorsFolder)), ExchangeRates.Load(actorsFolder));

    /// <summary>The parts of blocks that hold a claim of this article, ordered, each once.</summary>
    public IReadOnlyList<BlockKey> BlocksOf(ArticleClaims article, Rulings rulings) =>
        [.. Enum.GetValues<EntryType>().SelectMany(t => Placed(Ruled(article, t, rulings)).Of(t)).Select(c => c.Block).Distinct().OrderBy(b => b.Type).ThenBy(b => b.Name, StringComparer.Ordinal).ThenBy(b => b.Part, StringComparer.Ordinal)];

    /// <summary>What is to be merged together: blocks as a whole, but those that many articles touch by their parts.</summary>
    public static IEnumerable<(BlockKey Block, IReadOnlyList<T> Articles)> Divide<T>(IEnumerable<(BlockKey Block, T Article)> touched) =>
        from block in touched.GroupBy(t => t.Block.Whole())
        let whole = block.Select(t => t.Article).Distinct().ToList()
        from part in whole.Count <= Large ? [(block.Key, whole)] : block.GroupBy(t => t.Block, t => t.Article).Select(p => (p.Key, Articles: p.Distinct().ToList()))
        select (part.Item1, (IReadOnlyList<T>)part.Item2);

    /// <summary>The entries of a block, ordered by id.</summary>
    /// <param name="block">The block, or a part of it.</param>
    /// <param name="articles">All articles that touch the block, whole, in any order; others do no harm.</param>
    /// <param name="rulings">The decisions in force.</param>
    public IReadOnlyList<Entry> Merge(BlockKey block, IEnumerable<ArticleClaims> articles, Rulings rulings) =>
        mergers[block.Type].Merge(new ClaimBlock(block, articles.Select(a => Ruled(a, block.Type, rulings)), Placed, rulings));

    /// <summary>The whole record of some articles.</summary>
    public IReadOnlyList<Entry> Build(IEnumerable<ArticleClaims> articles, Rulings rulings)
    {
        var touched = articles.DistinctBy(a => a.Article.Id).SelectMany(a => BlocksOf(a, rulings).Select(b => (Block: b, Article: a)));
        return [.. Divide(touched).SelectMany(b => Merge(b.Block, b.Articles, rulings)).OrderBy(e => e.Type).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>The findings of whole blocks, ordered by id; those of several blocks are those of each.</summary>
    public IReadOnlyList<Finding> Check(IEnumerable<Entry> entries) => checks.Run(entries);

    /// <summary>The findings about one article by itself: numbers that are damaged, weekdays that do not fit.</summary>
    public static IReadOnlyList<Finding> CheckArticle(ArticleClaims article) => Checks.Run(article);

    /// <summary>True when two spellings may be one person's name.</summary>
    public bool AreAlike(string name, string other) => namesakes.IsSame(name, other);

    /// <summary>What is open on a day: planned and never reported, past its date, silent where a rhythm was.</summary>
    public IReadOnlyList<Finding> Open(IEnumerable<Entry> entries, DateOnly today) => checks.Open(entries, today);

    private PlacedClaims Placed(ArticleClaims article) => placed.GetValue(article, a => new PlacedClaims(a, blocks));

    /// <summary>No person is named in a figure or an agreement, so nobody is looked for there.</summary>
    private ArticleClaims Ruled(ArticleClaims article, EntryType type, Rulings rulings)
    {
        var ruled = rulings.Apply(article);
        return type is EntryType.Figure or EntryType.Agreement ? ruled : names.Resolve(ruled);
    }
}
