namespace Dragoman.Record;

/// <summary>The decisions in force: those not undone, in the order they were made. Applying them to an article gives it as people see it.</summary>
public sealed class Rulings
{
    private readonly ILookup<string, Decision> byArticle;

    private Rulings(IReadOnlyList<Decision> inForce)
    {
        InForce = inForce;
        byArticle = inForce
            .SelectMany(d => d.Claims.Select(c => c.Article).Append(d.Article).OfType<string>().Distinct().Select(a => (Article: a, Decision: d)))
            .ToLookup(p => p.Article, p => p.Decision, StringComparer.Ordinal);
    }

    public static Rulings None { get; } = new([]);

    public IReadOnlyList<Decision> InForce { get; }

    /// <summary>An undo may itself be undone: the last word counts.</summary>
    public static Rulings Of(IEnumerable<Decision> decisions)
    {
        var all = decisions.DistinctBy(d => d.Id).OrderBy(d => d.At).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        var undone = new HashSet<string>(StringComparer.Ordinal);
        for (var i = all.Count - 1; i >= 0; i--)
            if (all[i] is { Kind: DecisionKind.Undo, Undone: { } target } && !undone.Contains(all[i].Id))
                undone.Add(target);
        return new Rulings([.. all.Where(d => d.Kind != DecisionKind.Undo && !undone.Contains(d.Id))]);
    }

    /// <summary>The article with corrected, rejected and added claims; without any when it was removed.</summary>
    public ArticleClaims Apply(ArticleClaims article)
    {
        if (!byArticle.Contains(article.Article.Id))
            return article;
        var claims = article.Claims.ToList();
        foreach (var decision in byArticle[article.Article.Id])
            switch (decision.Kind)
            {
                case DecisionKind.Remove:
                    return new ArticleClaims(article.Article);
                case DecisionKind.Record when decision.Added is { } added:
                    claims.Add(added);
                    break;
                case DecisionKind.Reject:
                    foreach (var claim in Marked(decision, article.Article, claims))
                        claims.Remove(claim);
                    break;
            }
        return article with { Claims = claims };
    }

    /// <summary>The marks of decisions in force that no longer find their claim in the article: to be shown, not dropped.</summary>
    public IEnumerable<(Decision Decision, ClaimMark Mark)> Lost(ArticleClaims article)
    {
        var claims = article.Claims.Select(c => new SourcedClaim(article.Article, c)).ToList();
        return from decision in byArticle[article.Article.Id]
               from mark in decision.Claims
               where mark.Article == article.Article.Id && mark.Find(claims) is null
               select (decision, mark);
    }

    private static List<Claim> Marked(Decision decision, ArticleFacts article, List<Claim> claims)
    {
        var sourced = claims.ConvertAll(c => new SourcedClaim(article, c));
        return [.. decision.Claims.Select(m => m.Find(sourced)?.Claim).OfType<Claim>()];
    }
}
