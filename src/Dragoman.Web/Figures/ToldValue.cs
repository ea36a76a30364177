using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Web.Figures;

/// <summary>A value that some of an entry's sources give: where they differ, an entry has several, and none is picked.</summary>
/// <param name="Figure">The figure as the first of them has it.</param>
/// <param name="Claims">Those that give it.</param>
public sealed record ToldValue(Figure Figure, IReadOnlyList<SourcedClaim> Claims)
{
    /// <summary>The values of an entry, that of the record first, then those that most sources give.</summary>
    public static IReadOnlyList<ToldValue> Of(Entry entry)
    {
        var merged = (Figure)entry.Merged;
        return
        [
            .. entry.Claims.Where(c => c.Claim is Figure).GroupBy(c => (((Figure)c.Claim).Value, ((Figure)c.Claim).Unit)).OrderByDescending(g => g.Key == (merged.Value, merged.Unit)).ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key.Value).Select(g => new ToldValue((Figure)g.First().Claim, [.. g])),
        ];
    }

    public IReadOnlyList<CitedPlace> Places(CitedArticles cited) => [.. Claims.OrderBy(c => c.Article.Published).ThenBy(c => c.Id, StringComparer.Ordinal).Select(c => cited.Of(c.Article, c.Claim.Citations[0])).Distinct()];
}
