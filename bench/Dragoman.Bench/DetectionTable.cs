namespace Dragoman.Bench;

/// <summary>Language detection alone, over the texts of the samples.</summary>
internal static class DetectionTable
{
    public static void Print(Pipeline pipeline, Corpus corpus)
    {
        Console.WriteLine("language detection                         |    MB/s");
        foreach (var language in corpus.Languages)
        {
            var texts = corpus.In(language).Pages.Select(p => p.Text).ToList();
            var cost = Measure.Median(() => texts.ForEach(t => pipeline.Detector.Detect(t)));
            Console.WriteLine($"{language,-42} | {corpus.In(language).Bytes / cost.Time.TotalSeconds / 1e6,7:0.0}");
        }
    }
}
