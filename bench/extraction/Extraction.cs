using System.Text.Json;

namespace Dragoman.Bench.Extraction;

/// <summary>What one extractor took from the pages, and how many pages it did in a second.</summary>
public sealed record Extraction(IReadOnlyDictionary<string, string> Texts, double Rate)
{
    /// <summary>Reads what a peer wrote: a line for each page with id and text, then one with its rate.</summary>
    public static Extraction OfPeer(string file)
    {
        var lines = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return new Extraction(lines.SkipLast(1).ToDictionary(line => line.GetProperty("id").GetString()!, line => line.GetProperty("text").GetString()!), lines[^1].GetProperty("rate").GetDouble());
    }

    public List<PageScore> Scores(BenchmarkPages pages) => [.. pages.Truth.Select(page => PageScore.Of(page.Key, page.Value, Texts.GetValueOrDefault(page.Key, "")))];

    public string Row(string name, BenchmarkPages pages)
    {
        var scores = Scores(pages);
        var all = PageScore.Average(scores);
        double even = PageScore.Average([.. scores.Where(score => score.IsEven)]).F1, odd = PageScore.Average([.. scores.Where(score => !score.IsEven)]).F1;
        return $"| {name} | {scores.Count} | {all.Precision:0.000} | {all.Recall:0.000} | {all.F1:0.000} | {even:0.000} | {odd:0.000} | {Rate:0} |";
    }
}
