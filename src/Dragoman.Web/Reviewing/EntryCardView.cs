using Dragoman.Record;

namespace Dragoman.Web.Reviewing;

/// <summary>An entry beside the text it was taken from: what one article says of it, what people decided, what was found odd.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Here">Its claims in the article that the card stands beside.</param>
/// <param name="Decisions">The decisions in force about it, in their order.</param>
public sealed record EntryCardView(Entry Entry, IReadOnlyList<Claim> Here, IReadOnlyList<Decision> Decisions)
{
    /// <summary>"F3" beside an article; empty in a list.</summary>
    public string Label { get; init; } = "";

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What was read of fields that people have set since: the field, what stood in it, what stands in it now.</summary>
    public IReadOnlyList<(string Field, string? Was, string? Now)> Corrected { get; init; } = [];

    public string Anchor => $"e-{Entry.Id}";

    public bool Is(DecisionKind kind) => Decisions.Any(d => d.Kind == kind);

    /// <param name="entry">The entry.</param>
    /// <param name="article">Id of the article.</param>
    /// <param name="rulings">The decisions in force.</param>
    /// <param name="read">The claims of the article as they were read, by id.</param>
    public static EntryCardView Of(Entry entry, string article, Rulings rulings, IReadOnlyDictionary<string, Claim> read)
    {
        List<Claim> here = [.. entry.Claims.Where(c => c.Article.Id == article).Select(c => c.Claim)];
        var ids = entry.Decisions.ToHashSet(StringComparer.Ordinal);
        List<Decision> decisions = [.. rulings.InForce.Where(d => ids.Contains(d.Id) || d.Added is not null && here.Exists(c => c.Id == d.Added.Id))];
        return new EntryCardView(entry, here, decisions)
        {
            Corrected =
            [
                .. decisions.Where(d => d.Kind == DecisionKind.Correct).Select(d => d.Field!).Distinct()
                    .Select(field => (field, here.Select(c => read.GetValueOrDefault(c.Id)).OfType<Claim>().Select(c => EntryFields.Value(c, field)).FirstOrDefault(), EntryFields.Value(entry.Merged, field))),
            ],
        };
    }
}

/// <summary>A claim that a person has rejected, with the decision that did it.</summary>
public sealed record RejectedView(Claim Claim, Decision Decision)
{
    /// <summary>The claims of an article that a decision rejected; those that are no longer read are passed over.</summary>
    public static IEnumerable<RejectedView> Of(Decision decision, ArticleClaims claims)
    {
        var sourced = claims.Claims.Select(c => new SourcedClaim(claims.Article, c)).ToList();
        return decision.Claims.Where(m => m.Article == claims.Article.Id).Select(m => m.Find(sourced)?.Claim).OfType<Claim>().Select(c => new RejectedView(c, decision));
    }
}
