namespace Dragoman.Record;

/// <summary>A claim and the article that makes it.</summary>
public sealed record SourcedClaim(ArticleFacts Article, Claim Claim)
{
    public string Id => Claim.Id;

    public EntryType Type => EntryTypes.Of(Claim);
}
