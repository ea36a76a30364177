using System.Text.RegularExpressions;

namespace Dragoman.Bench.Extraction;

/// <summary>A text as the multiset of its lower-cased runs of four words, as the benchmark compares bodies.</summary>
public sealed partial class Grams
{
    private const int Length = 4;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public Grams(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToArray();
        int length = Math.Min(Length, words.Length);
        for (int i = 0; length > 0 && i + length <= words.Length; i++)
        {
            string gram = string.Join(' ', words[i..(i + length)]);
            counts[gram] = counts.GetValueOrDefault(gram) + 1;
        }
    }

    public int Total => counts.Values.Sum();

    public int Shared(Grams other) => counts.Sum(pair => Math.Min(pair.Value, other.counts.GetValueOrDefault(pair.Key)));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
