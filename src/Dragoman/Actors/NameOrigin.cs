using System.Collections.Concurrent;

namespace Dragoman.Actors;

/// <summary>
/// Of which of few states somebody is by the letters of the name: a model of each state's names (actors/names-by-state.tsv) says how likely
/// they are, and only where one is far likelier than the others is it said.
/// </summary>
internal sealed class NameOrigin(HomeNames home)
{
    /// <summary>In natural logarithms, over the whole name.</summary>
    private const float Ahead = 4f;

    /// <summary>The same where the name has to be spelt first.</summary>
    public const float AheadInSpelling = 5f;

    private readonly ConcurrentDictionary<string, LetterModel?> models = new(StringComparer.Ordinal);

    /// <param name="words">The words of a name, folded.</param>
    /// <param name="states">The states it may be from.</param>
    public string? Of(IReadOnlyList<string> words, IEnumerable<string> states) => Cheapest(states, state => models.GetOrAdd(state, Learn) is { } model ? words.Sum(w => Cost(model, w)) : null, Ahead);

    /// <summary>The state that costs least, where every other one costs more by a margin.</summary>
    public static string? Cheapest(IEnumerable<string> states, Func<string, float?> costOf, float margin)
    {
        var (best, next, found) = (float.MaxValue, float.MaxValue, (string?)null);
        foreach (var state in states)
            if (costOf(state) is { } cost)
                (best, next, found) = cost < best ? (cost, best, state) : (best, Math.Min(next, cost), found);
        return next < float.MaxValue && next - best > margin ? found : null;
    }

    private static float Cost(LetterModel model, string word)
    {
        var (cost, before, last) = (0f, '\0', '\0');
        foreach (var c in word)
            if (c is >= 'a' and <= 'z')
            {
                cost += model.Cost(before, last, c);
                (before, last) = (last, c);
            }
        return cost + model.Cost(before, last, '\0');
    }

    private LetterModel? Learn(string state)
    {
        LetterModel? model = null;
        foreach (var (name, shared) in home.Shared(state))
            (model ??= new()).Add(name, 1 / MathF.Sqrt(shared));
        return model;
    }
}
