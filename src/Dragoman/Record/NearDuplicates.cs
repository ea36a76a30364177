namespace Dragoman.Record;

/// <summary>
/// Finds texts that were copied from one another, whole, cut or rewritten a little, among any number of them in one language: candidates by
/// bands of minima under many orders (MinHash with locality-sensitive hashing; Broder 1997, Indyk and Motwani 1998), each then compared as
/// <see cref="Independence"/> compares. What is found does not depend on the order of adding.
/// </summary>
public sealed class NearDuplicates
{
    /// <summary>With two minima a band, nearly all texts are looked at that share a sixth of their samples, and few that share a fiftieth.</summary>
    private const int Bands = 64;
    private const int BandRows = 2;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly Dictionary<(int Band, ulong Key), List<int>> members = [];
    private readonly List<(string Id, TextPrint Print)> texts = [];

    /// <summary>Adds a text and gives the ids of those added before that are one text with it, the most alike first.</summary>
    public IReadOnlyList<string> Add(string id, TextPrint print)
    {
        var keys = Keys(print);
        var found = Find(print, keys);
        foreach (var key in keys)
        {
            if (!members.TryGetValue(key, out var inBand))
                members[key] = inBand = [];
            inBand.Add(texts.Count);
        }

        texts.Add((id, print));
        return found;
    }

    /// <summary>The ids of all added texts that are one text with this, the most alike first.</summary>
    public IReadOnlyList<string> Find(TextPrint print) => Find(print, Keys(print));

    private List<string> Find(TextPrint print, List<(int, ulong)> keys)
    {
        var candidates = new HashSet<int>();
        foreach (var key in keys)
            if (members.TryGetValue(key, out var inBand))
                candidates.UnionWith(inBand);
        return [.. candidates.Select(number => (texts[number].Id, Part: Independence.Overlap(texts[number].Print.Shingles, print.Shingles)))
            .Where(other => other.Part >= Independence.Copied)
            .OrderByDescending(other => other.Part).ThenBy(other => other.Id, StringComparer.Ordinal).Select(other => other.Id)];
    }

    private static List<(int Band, ulong Key)> Keys(TextPrint print)
    {
        Span<uint> minima = stackalloc uint[Bands * BandRows];
        minima.Fill(uint.MaxValue);
        foreach (ulong shingle in print.Shingles)
        {
            ulong order = shingle;
            for (int i = 0; i < minima.Length; i++)
            {
                order += Golden;
                minima[i] = Math.Min(minima[i], (uint)(Mixed(order) >> 32));
            }
        }

        var keys = new List<(int, ulong)>(Bands);
        for (int band = 0; band < Bands && print.Shingles.Count > 0; band++)
            keys.Add((band, ((ulong)minima[band * BandRows] << 32) | minima[(band * BandRows) + 1]));
        return keys;
    }

    /// <summary>The finalizer of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
