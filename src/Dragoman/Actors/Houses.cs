using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>The domains and institutions of a paragraph by the field they are of; a field is looked through once.</summary>
internal sealed class Houses(Passage passage)
{
    private readonly Dictionary<string, List<Span>> byDomain = new(StringComparer.Ordinal);

    /// <summary>The last one of a field that ends before a token; null when there is none.</summary>
    public Span? LastBefore(int token, string domain)
    {
        if (!byDomain.TryGetValue(domain, out var houses))
            byDomain.Add(domain, houses = [.. passage.All(0, passage.Tokens.Count).Where(s => s.Tag == Tag.Domain && s.Value == domain || s.Tag == Tag.Institution && s.Value.EndsWith(domain, StringComparison.Ordinal))]);
        var (low, high) = (0, houses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = houses[middle].Start < token ? (middle + 1, high) : (low, middle);
        }
        for (var i = low - 1; i >= 0; i--)
            if (houses[i].End <= token && (i == 0 || houses[i - 1].Start < houses[i].Start || houses[i - 1].End > token))
                return houses[i];
        return null;
    }
}
