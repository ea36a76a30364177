using System.Runtime.CompilerServices;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>Tells whether two quotations in one language are the same words: nine tenths of the shorter stand in the longer in order, or all of a short one together.</summary>
internal sealed class QuotedWordOrder
{
    private const double Same = 0.9;
    private const double LeastPart = 0.3;
    private const int Short = 8;
    private const int Spread = 3;

    private readonly ConditionalWeakTable<Statement, string[]> words = [];

    /// <summary>How alike, 0 to 1; null when they are different quotations.</summary>
    public double? Likeness(Statement a, Statement b)
    {
        if (a.Text == b.Text)
            return 1;
        var (x, y) = (WordsOf(a), WordsOf(b));
        var (shorter, longer) = x.Length <= y.Length ? (x, y) : (y, x);
        if (shorter.Length == 0 || shorter.Length < LeastPart * longer.Length)
            return null;
        if (shorter.Length < Short)
            return $" {string.Join(' ', longer)} ".Contains($" {string.Join(' ', shorter)} ", StringComparison.Ordinal) ? shorter.Length / (double)longer.Length : null;
        if (IsPlainlyOther(shorter, longer))
            return null;
        var common = Common(shorter, longer);
        return common >= Same * shorter.Length ? common / (double)longer.Length : null;
    }

    private string[] WordsOf(Statement statement) => words.GetValue(statement, s => [.. Phrase.Words(s.Text)]);

    /// <summary>Of a few words spread over the shorter, most are not in the longer at all.</summary>
    private static bool IsPlainlyOther(string[] shorter, string[] longer)
    {
        var (asked, missing) = (0, 0);
        for (var i = 0; i < shorter.Length; i += Spread, asked++)
            if (Array.IndexOf(longer, shorter[i]) < 0)
                missing++;
        return missing > (1 - Same) * shorter.Length && missing * 2 > asked;
    }

    private static int Common(string[] a, string[] b)
    {
        var row = new int[b.Length + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], word == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
        }
        return row[b.Length];
    }
}
