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

    private readonly ConcurrentDictionary<string, LetterModel?> models = new(StringComparer.Ordinal);

    /// <param name="words">The words of a name, folded.</param>
    /// <param name="states">The states it may be from.</param>
    public string? Of(IReadOnlyList<string> words, IEnumerable<string> states)
    {
        var (best, next, found) = (float.MaxValue, float.MaxValue, (string?)null);
        foreach (var state in states)
            if (models.GetOrAdd(state, Learn) is { } model)
            {
                var cost = words.Sum(w => Cost(model, w));
                (best, next, found) = cost < best ? (cost, best, state) : (best, Math.Min(next, cost), found);
            }
        return next < float.MaxValue && next - best > Ahead ? found : null;
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
