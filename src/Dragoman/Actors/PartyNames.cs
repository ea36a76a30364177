namespace Dragoman.Actors;

/// <summary>The canonical English names of parties by code; a code that is not known stands for itself.</summary>
public sealed class PartyNames(Atlas atlas)
{
    public string Of(string code) => atlas.State(code)?.Name ?? atlas.Body(code)?.Name ?? code;

    /// <summary>"Belgium and Kazakhstan", in the order given.</summary>
    public string Of(IEnumerable<string> codes)
    {
        var names = codes.Select(Of).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
    }
}
