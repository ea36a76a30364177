namespace Dragoman.Record;

/// <summary>The decisions in force: those not undone, in the order they were made. Applying them to an article gives it as people see it.</summary>
public sealed class Rulings
{
    private readonly ILookup<string, Decision> byArticle;
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);

    private Rulings(IReadOnlyList<Decision> inForce)
    {
        InForce = inForce;
        byArticle = inForce
            .SelectMany(d => d.Claims.Select(c => c.Article).Append(d.Article).OfType<string>().Distinct().Select(a => (Article: a, Decision: d)))
            .ToLookup(p => p.Article, p => p.Decision, StringComparer.Ordinal);
        foreach (var decision in inForce)
            if (decision is { Kind: DecisionKind.Alias, Alias: { } alias, Value: { } name })
                aliases[alias] = name;
    }

    public static Rulings None { get; } = new([]);

    public IReadOnlyList<Decision> InForce { get; }

    /// <summary>The decisions in force that concern an article, in the order they were made.</summary>
    public IEnumerable<Decision> OfArticle(string id) => byArticle[id];

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
        if (aliases.Count > 0)
            article = article with { Claims = [.. article.Claims.Select(c => Renaming.Apply(c, aliases))] };
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
                case DecisionKind.Correct when decision.Field is { } field:
                    foreach (var claim in Marked(decision, article.Article, claims))
                        claims[claims.IndexOf(claim)] = Correction.Apply(claim, field, decision.Value);
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

    /// <summary>The ids of decisions that mark one of the claims.</summary>
    public IEnumerable<string> About(IReadOnlyList<SourcedClaim> claims) => Deciding(claims).Select(d => d.Id);

    public bool IsConfirmed(IReadOnlyList<SourcedClaim> claims) => Deciding(claims).Any(d => d.Kind == DecisionKind.Confirm);

    /// <summary>The merged claim with what people set, the last word last.</summary>
    public Claim Corrected(Claim merged, IReadOnlyList<SourcedClaim> claims)
    {
        foreach (var decision in Deciding(claims))
            if (decision is { Kind: DecisionKind.Correct, Field: { } field })
                merged = Correction.Apply(merged, field, decision.Value);
        return merged;
    }

    /// <summary>The values that people set say by which decision.</summary>
    public IReadOnlyList<FieldValue> Mark(IReadOnlyList<FieldValue> fields, IReadOnlyList<SourcedClaim> claims)
    {
        var set = Deciding(claims).Where(d => d.Kind == DecisionKind.Correct).ToList();
        return set.Count == 0 ? fields
            : [.. fields.Select(f => f with { Decisions = [.. set.Where(d => d.Field == f.Field && d.Value == f.Value).Select(d => d.Id)] })];
    }

    private IEnumerable<Decision> Deciding(IReadOnlyList<SourcedClaim> claims)
    {
        if (byArticle.Count == 0)
            return [];
        var articles = claims.Select(c => c.Article.Id).Distinct().Where(byArticle.Contains);
        return articles.SelectMany(a => byArticle[a]).DistinctBy(d => d.Id).Where(d => d.Claims.Any(m => m.Find(claims) is not null))
            .OrderBy(d => d.At).ThenBy(d => d.Id, StringComparer.Ordinal);
    }

    private static List<Claim> Marked(Decision decision, ArticleFacts article, List<Claim> claims)
    {
        var sourced = claims.ConvertAll(c => new SourcedClaim(article, c));
        return [.. decision.Claims.Select(m => m.Find(sourced)?.Claim).OfType<Claim>()];
    }
}
