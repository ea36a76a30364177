using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>One value that claims of a figure entry give: "48.7 billion USD, by two articles".</summary>
internal sealed record FigureValue(Entry Entry, Figure Figure, IReadOnlyList<SourcedClaim> Sources)
{
    public Interval Range => Interval.Of(Figure);

    public IsoPeriod? Period { get; } = IsoPeriod.Parse(Figure.Period);

    public FigureSeries Series => FigureSeries.Of(Figure);

    /// <summary>The values of an entry, the merged one first.</summary>
    public static IReadOnlyList<FigureValue> Of(Entry entry)
    {
        var merged = (Figure)entry.Merged;
        if (entry.Claims.All(c => ((Figure)c.Claim).Value == merged.Value))
            return [new FigureValue(entry, First(entry.Claims), entry.Claims)];
        return [.. entry.Claims.GroupBy(c => ((Figure)c.Claim).Value)
            .OrderByDescending(g => g.Key == merged.Value).ThenBy(g => g.Key)
            .Select(g => new FigureValue(entry, First(g), [.. g]))];
    }

    /// <summary>The one that says it most exactly.</summary>
    private static Figure First(IEnumerable<SourcedClaim> claims) => claims.Select(c => (Figure)c.Claim).MinBy(f => (f.Bound, f.Approximate))!;

    public bool SharesArticleWith(FigureValue other) => Sources.Any(a => other.Sources.Any(b => a.Article.Id == b.Article.Id));

    public FindingSide Side() => FindingMaker.Side(FigureWords.Valued(Figure), Sources, Contract.FieldValue);
}
