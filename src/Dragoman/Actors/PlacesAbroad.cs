using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>The places of a paragraph that lie in other states than the one at home, in the order of the text.</summary>
internal sealed class PlacesAbroad
{
    /// <summary>Where each stands, its state, and how many places there are up to the last one before it of another state.</summary>
    private readonly List<(int Token, string Code, int Other)> places = [];

    public PlacesAbroad(Passage passage, string? home, Atlas atlas)
    {
        foreach (var span in passage.All(0, passage.Tokens.Count))
            if (span.Tag is Tag.Capital or Tag.City or Tag.State && span.Entry?.Code is { } code && code != home && atlas.State(code) is not null)
                places.Add((span.Start, code, places.Count == 0 ? 0 : places[^1].Code == code ? places[^1].Other : places.Count));
    }

    /// <summary>The state of the last place before a token that is not in one state; null when there is none.</summary>
    public string? LastBefore(int token, string? except)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Token < token ? (middle + 1, high) : (low, middle);
        }
        if (low > 0 && places[low - 1].Code == except)
            low = places[low - 1].Other;
        return low > 0 ? places[low - 1].Code : null;
    }
}
