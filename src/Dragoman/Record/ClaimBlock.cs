namespace Dragoman.Record;

/// <summary>The claims of one block, ordered by id and each once, with the articles they stand in and the decisions about them.</summary>
internal sealed class ClaimBlock
{
    private readonly Dictionary<string, ArticleClaims> articles = new(StringComparer.Ordinal);

    /// <param name="key">The block, or a part of it.</param>
    /// <param name="ruled">The articles, decisions applied.</param>
    /// <param name="placed">The claims of an article with their blocks.</param>
    /// <param name="rulings">The decisions in force.</param>
    public ClaimBlock(BlockKey key, IEnumerable<ArticleClaims> ruled, Func<ArticleClaims, PlacedClaims> placed, Rulings rulings)
    {
        (Key, Rulings) = (key, rulings);
        var claims = new Dictionary<string, SourcedClaim>(StringComparer.Ordinal);
        foreach (var article in ruled)
            if (articles.TryAdd(article.Article.Id, article))
                foreach (var claim in placed(article).Of(key.Type))
                    if (IsOf(key, claim.Block))
                        claims.TryAdd(claim.Claim.Id, claim.Claim);
        Claims = [.. claims.Values.OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    public BlockKey Key { get; }

    public Rulings Rulings { get; }

    public IReadOnlyList<SourcedClaim> Claims { get; }

    private static bool IsOf(BlockKey key, BlockKey found) => key.Part.Length == 0 ? found.Name == key.Name : found == key;

    public ArticleClaims ArticleOf(SourcedClaim claim) => articles[claim.Article.Id];
}
