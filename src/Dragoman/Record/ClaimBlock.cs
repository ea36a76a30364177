namespace Dragoman.Record;

/// <summary>The claims of one block, ordered by id and each once, with the articles they stand in and the decisions about them.</summary>
internal sealed class ClaimBlock
{
    private readonly Dictionary<string, ArticleClaims> articles;

    public ClaimBlock(BlockKey key, IEnumerable<ArticleClaims> ruled, Func<SourcedClaim, BlockKey> blockOf, Rulings rulings)
    {
        (Key, Rulings) = (key, rulings);
        articles = ruled.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        Claims = [.. articles.Values.SelectMany(a => a.Claims.Select(c => new SourcedClaim(a.Article, c))).Where(c => EntryTypes.Of(c.Claim) == key.Type && IsOf(key, blockOf(c)))
            .DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    public BlockKey Key { get; }

    public Rulings Rulings { get; }

    public IReadOnlyList<SourcedClaim> Claims { get; }

    private static bool IsOf(BlockKey key, BlockKey found) => key.Part.Length == 0 ? found.Name == key.Name : found == key;

    public ArticleClaims ArticleOf(SourcedClaim claim) => articles[claim.Article.Id];
}
