namespace Dragoman.Record;

/// <summary>The claims of one article, each with the part of a block it is in, found when those of a kind are first asked for. Safe for many threads.</summary>
internal sealed class PlacedClaims(ArticleClaims article, BlockFinder blocks)
{
    private readonly PlacedClaim[]?[] byType = new PlacedClaim[]?[Enum.GetValues<EntryType>().Length];

    public IReadOnlyList<PlacedClaim> Of(EntryType type) => byType[(int)type] ??= [.. article.Of(type).Select(Placed)];

    private PlacedClaim Placed(Claim claim)
    {
        var sourced = new SourcedClaim(article.Article, claim);
        return new PlacedClaim(sourced, blocks.Of(sourced));
    }
}

/// <summary>A claim and the part of a block it is in.</summary>
internal sealed record PlacedClaim(SourcedClaim Claim, BlockKey Block);
