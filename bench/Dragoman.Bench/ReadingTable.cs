using Dragoman.Articles;

namespace Dragoman.Bench;

/// <summary>From the bytes of a page to what it says: speed and memory by language, converted to articles of 3 KB.</summary>
internal static class ReadingTable
{
    private const int ArticleBytes = 3000;

    public static void Print(Pipeline pipeline, Corpus corpus)
    {
        Console.WriteLine("reading, from bytes to claims, one thread  | articles of 3 KB a second |   MB/s | KB allocated an article of 3 KB");
        foreach (var language in corpus.Languages)
            Row(language, pipeline, corpus.In(language));
        Row("all", pipeline, corpus);
    }

    private static void Row(string name, Pipeline pipeline, Corpus corpus)
    {
        var options = new ArticleOptions();
        var cost = Measure.Median(() =>
        {
            foreach (var page in corpus.Pages)
                foreach (var item in pipeline.Articles(page.Name, new MemoryStream(page.Bytes), options))
                    pipeline.Read(item.Article!);
        });
        var articles = corpus.Bytes / (double)ArticleBytes;
        Console.WriteLine($"{name,-42} | {articles / cost.Time.TotalSeconds,25:0} | {corpus.Bytes / cost.Time.TotalSeconds / 1e6,6:0.00} | {cost.Allocated / articles / 1000,8:0}");
    }
}
