using System.Globalization;
using System.Text;

namespace Dragoman.Record;

/// <summary>Compares short English phrases of the contract (names of agreements and series, goals) by the stems of their words.</summary>
internal static class Phrase
{
    private const int Stem = 5;

    /// <summary>Two texts are alike as the Jaccard index of their stems says, 0 to 1; two empty ones are not alike.</summary>
    public static double Likeness(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var both = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 0 : both / (double)(a.Count + b.Count - both);
    }

    /// <summary>The first letters of each word, folded, without words that say nothing by themselves.</summary>
    public static HashSet<string> Stems(string text, Func<string, bool>? without = null) =>
        [.. Words(text).Where(w => w.Length > 1 && !Contract.EmptyWords.Contains(w) && without?.Invoke(w) != true).Select(w => w[..Math.Min(Stem, w.Length)])];

    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>Small letters without marks and punctuation, words parted by one space.</summary>
    public static string Fold(string text) => string.Join(' ', Words(text));
}
