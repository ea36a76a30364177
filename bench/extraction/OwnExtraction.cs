using System.Diagnostics;
using Dragoman.Articles;

namespace Dragoman.Bench.Extraction;

/// <summary>Reads the pages as the program does, from bytes to an article with litter marked, in one thread.</summary>
internal static class OwnExtraction
{
    private const int Rounds = 6;

    /// <summary>The rate is that of the best round: the first ones compile.</summary>
    public static Extraction Run(BenchmarkPages pages, Pipeline pipeline)
    {
        var (texts, rate) = (new Dictionary<string, string>(), 0.0);
        for (int round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            texts = pages.Html.ToDictionary(page => page.Key, page => Body(pipeline, page.Value));
            rate = Math.Max(rate, pages.Html.Count / watch.Elapsed.TotalSeconds);
        }

        return new Extraction(texts, rate);
    }

    private static string Body(Pipeline pipeline, byte[] html)
    {
        var article = pipeline.Articles("page", new MemoryStream(html), new ArticleOptions()).First().Article;
        return article is null ? "" : string.Join('\n', article.Paragraphs.Where(p => p.Kind is ParagraphKind.Body or ParagraphKind.Dateline).Select(p => article.Of(p).ToString()));
    }
}
