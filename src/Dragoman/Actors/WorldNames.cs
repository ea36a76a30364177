using System.Collections.Concurrent;

namespace Dragoman.Actors;

/// <summary>
/// Names of the world in their usual Latin spelling (actors/names.txt), found by how a word of another script sounds. Where none is
/// close enough the word is an unknown name.
/// </summary>
public sealed class WorldNames
{
    private const float CloseEnough = 0.45f;
    private const float AConsonant = 0.06f;
    private const int MemoLimit = 50_000;

    private readonly SoundTable table;
    private readonly Lazy<Dictionary<string, List<(string Name, SoundedWord Word)>>> byKey;
    private readonly ConcurrentDictionary<string, string?> memo = new(StringComparer.Ordinal);

    public WorldNames(string actorsFolder, SoundTable table)
    {
        this.table = table;
        byKey = new(() => Index(Path.Combine(actorsFolder, "names.txt")));
    }

    /// <summary>The Latin name a word stands for; null when no known name sounds like it.</summary>
    public string? Find(string word)
    {
        if (memo.TryGetValue(word, out var found))
            return found;
        found = table.Word(word) is { Forms: [var whole, ..] } sounded ? Nearest(sounded with { Forms = [whole] }) : null;
        if (memo.Count < MemoLimit)
            memo.TryAdd(word, found);
        return found;
    }

    private string? Nearest(SoundedWord word)
    {
        var (best, name) = (word.Script.WritesVowels ? CloseEnough : Math.Min(CloseEnough, AConsonant * word.Forms[0].Length), (string?)null);
        foreach (var key in SoundKey.Of(word.Forms[0]))
            if (byKey.Value.TryGetValue(key, out var candidates))
                foreach (var candidate in candidates)
                    if (Distance(word, candidate.Word) is var distance && distance < best)
                        (best, name) = (distance, candidate.Name);
        return name;
    }

    private static float Distance(SoundedWord word, SoundedWord latin) =>
        !word.Script.WritesVowels ? SparseVowels.Distance(word.Forms[0], latin.Forms[0]) : SoundDistance.Of(word, latin);

    private Dictionary<string, List<(string, SoundedWord)>> Index(string file)
    {
        var index = new Dictionary<string, List<(string, SoundedWord)>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
            if (line.Length > 0 && line[0] != '#' && table.Word(line.ToLowerInvariant()) is { Forms.Length: > 0 } sounded)
                foreach (var key in SoundKey.Of(sounded.Forms[0]))
                    (index.TryGetValue(key, out var list) ? list : index[key] = []).Add((line, sounded with { Forms = [sounded.Forms[0]] }));
        return index;
    }
}
