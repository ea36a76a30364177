using Dragoman.Articles;

namespace Dragoman.Bench.Extraction;

/// <summary>Reads the pages as the program does, from bytes to an article with litter marked, in one thread.</summary>
internal static class OwnExtraction
{
    private const int Rounds = 16;

    /// <summary>The rate is that of the best round, as the first ones compile, by processor time, which other work on the machine does not change.</summary>
    public static Extraction Run(BenchmarkPages pages, Pipeline pipeline)
    {
        var (texts, rate) = (new Dictionary<string, string>(), 0.0);
        for (int round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            texts = pages.Html.ToDictionary(page => page.Key, page => Body(pipeline, page.Value));
            rate = Math.Max(rate, pages.Html.Count / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return new Extraction(texts, rate);
    }

    private static string Body(Pipeline pipeline, byte[] html)
    {
        var article = pipeline.Articles("page", new MemoryStream(html), new ArticleOptions()).First().Article;
        return article is null ? "" : string.Join('\n', article.Paragraphs.Where(p => p.Kind is ParagraphKind.Body or ParagraphKind.Dateline).Select(p => article.Of(p).ToString()));
    }
}
