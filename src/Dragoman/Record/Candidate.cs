namespace Dragoman.Record;

/// <summary>Claims of a block that say the same in every field that matters to joining, from articles of one day: they are one to the joiner.</summary>
internal sealed record Candidate<T>(T Claim, IReadOnlyList<SourcedClaim> Sources, ArticleClaims Article)
    where T : Claim
{
    public DateOnly? Published => Article.Article.Published;

    public bool SharesArticleWith(Candidate<T> other) => Sources.Any(a => other.Sources.Any(b => a.Article.Id == b.Article.Id));
}
