using System.Globalization;
using Dragoman.Articles;

namespace Dragoman.Cli.Printing;

/// <summary>Counts the unknown words of many articles and prints the commonest first: times, language, word, what it stood beside, a sentence that has it.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<(string Language, string Word), (int Times, NearMiss First)> counts = [];

    public void Add(Article article, IEnumerable<NearMiss> words)
    {
        foreach (var miss in words)
        {
            var key = (article.Language ?? "", miss.At.Exact.ToLowerInvariant());
            counts[key] = counts.TryGetValue(key, out var seen) ? (seen.Times + 1, seen.First) : (1, miss);
        }
    }

    public void Write(TextWriter output)
    {
        foreach (var (key, count) in counts.OrderByDescending(c => c.Value.Times).ThenBy(c => c.Key.Language, StringComparer.Ordinal).ThenBy(c => c.Key.Word, StringComparer.Ordinal))
            output.WriteLine(string.Join('\t', count.Times.ToString(CultureInfo.InvariantCulture), key.Language, key.Word, NearMissLines.Flat(count.First.Why), NearMissLines.Flat(count.First.At.Sentence)));
    }
}
