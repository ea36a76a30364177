using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>Tells whether two quotations in one language are the same words: nine tenths of the shorter stand in the longer in order, or all of a short one together.</summary>
internal static class QuotedWordOrder
{
    private const double Same = 0.9;
    private const double LeastPart = 0.3;
    private const int Short = 8;

    /// <summary>How alike, 0 to 1; null when they are different quotations.</summary>
    public static double? Likeness(string a, string b)
    {
        if (a == b)
            return 1;
        var (x, y) = (Phrase.Words(a).ToList(), Phrase.Words(b).ToList());
        var (shorter, longer) = x.Count <= y.Count ? (x, y) : (y, x);
        if (shorter.Count == 0 || shorter.Count < LeastPart * longer.Count)
            return null;
        if (shorter.Count < Short)
            return $" {string.Join(' ', longer)} ".Contains($" {string.Join(' ', shorter)} ", StringComparison.Ordinal) ? shorter.Count / (double)longer.Count : null;
        var common = Common(shorter, longer);
        return common >= Same * shorter.Count ? common / (double)longer.Count : null;
    }

    private static int Common(List<string> a, List<string> b)
    {
        var row = new int[b.Count + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Count; j++)
                (diagonal, row[j]) = (row[j], word == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
        }
        return row[b.Count];
    }
}
