using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>One value that claims of a figure entry give: "48.7 billion USD, by two articles".</summary>
internal sealed record FigureValue(Entry Entry, Figure Figure, IReadOnlyList<SourcedClaim> Sources)
{
    public Interval Range => Interval.Of(Figure);

    public FigureSeries Series => FigureSeries.Of(Figure);

    /// <summary>The values of an entry, the merged one first.</summary>
    public static IReadOnlyList<FigureValue> Of(Entry entry)
    {
        var merged = (Figure)entry.Merged;
        return [.. entry.Claims.GroupBy(c => ((Figure)c.Claim).Value)
            .OrderByDescending(g => g.Key == merged.Value).ThenBy(g => g.Key)
            .Select(g => new FigureValue(entry, (Figure)g.OrderBy(c => ((Figure)c.Claim).Bound).ThenBy(c => ((Figure)c.Claim).Approximate).First().Claim, [.. g]))];
    }

    public bool SharesArticleWith(FigureValue other) => Sources.Any(a => other.Sources.Any(b => a.Article.Id == b.Article.Id));

    public FindingSide Side() => FindingMaker.Side(FigureWords.Valued(Figure), Sources, Contract.FieldValue);
}
