namespace Dragoman.Actors;

/// <summary>Latin names by their rough consonants, so that only names that may sound like a word are compared with it.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<(string Name, SoundedWord Word)>> byKey = new(StringComparer.Ordinal);

    public void Add(string name, SoundTable table)
    {
        if (table.Word(name.ToLowerInvariant()) is not { Forms: [var sounds, ..] } sounded)
            return;
        foreach (var key in SoundKey.Of(sounds))
            (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add((name, sounded with { Forms = [sounds] }));
    }

    public IReadOnlyList<(string Name, SoundedWord Word)> With(string key) => byKey.TryGetValue(key, out var list) ? list : [];
}

/// <summary>The name that sounds most like a word, out of those looked through so far.</summary>
internal sealed class NearestName(SoundedWord word, (float Whole, float Letter) limit)
{
    /// <summary>How far a name of the whole world may be, and one of the state a person belongs to: in all, and by the letter.</summary>
    public static readonly (float, float) Abroad = (0.3f, 0.045f);
    public static readonly (float, float) AtHome = (0.6f, 0.085f);

    private readonly List<string> keys = SoundKey.Of(word.Forms[0]);
    private float best = word.Script.WritesVowels ? limit.Whole : Math.Min(limit.Whole, limit.Letter * word.Forms[0].Length);

    public string? Name { get; private set; }

    public void Among(NameIndex index)
    {
        foreach (var key in keys)
            foreach (var (name, latin) in index.With(key))
                if (Distance(latin) is var distance && distance < best)
                    (best, Name) = (distance, name);
    }

    private float Distance(SoundedWord latin) =>
        !word.Script.WritesVowels ? SparseVowels.Distance(word.Forms[0], latin.Forms[0]) : SoundDistance.Of(word, latin);
}
