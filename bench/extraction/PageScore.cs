namespace Dragoman.Bench.Extraction;

/// <summary>How one extracted body compares with the true one.</summary>
public sealed record PageScore(string Id, double Precision, double Recall)
{
    /// <summary>Rules are tuned on these pages only.</summary>
    public bool IsEven => Convert.ToInt32(Id[^1..], 16) % 2 == 0;

    public static PageScore Of(string id, string truth, string found)
    {
        var (expected, actual) = (new Grams(truth), new Grams(found));
        double shared = expected.Shared(actual);
        double precision = actual.Total > 0 ? shared / actual.Total : expected.Total == 0 ? 1 : 0;
        return new PageScore(id, precision, expected.Total > 0 ? shared / expected.Total : 1);
    }

    /// <summary>Precision, recall and the F1 of the two averages over pages.</summary>
    public static (double Precision, double Recall, double F1) Average(IReadOnlyCollection<PageScore> pages)
    {
        var (precision, recall) = (pages.Average(page => page.Precision), pages.Average(page => page.Recall));
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }
}
