using System.Collections.Concurrent;

namespace Dragoman.Actors;

/// <summary>
/// Names of the world in their usual Latin spelling (actors/names.txt), found by how a word of another script sounds. Where none is
/// close enough the word is an unknown name.
/// </summary>
public sealed class WorldNames
{
    private const int MemoLimit = 50_000;

    private readonly SoundTable table;
    private readonly string file;
    private readonly Lazy<NameIndex> index;
    private readonly ConcurrentDictionary<string, string?> memo = new(StringComparer.Ordinal);

    public WorldNames(string actorsFolder, SoundTable table)
    {
        (this.table, file) = (table, Path.Combine(actorsFolder, "names.txt"));
        index = new(Read);
    }

    /// <summary>All names.</summary>
    public IEnumerable<string> All => File.Exists(file) ? File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#') : [];

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
        var nearest = new NearestName(word, NearestName.Abroad);
        nearest.Among(index.Value);
        return nearest.Name;
    }

    private NameIndex Read()
    {
        var names = new NameIndex();
        foreach (var name in All)
            names.Add(name, table);
        return names;
    }
}
