using Dragoman.Articles;

namespace Dragoman.Record;

/// <summary>
/// What a text is like, for telling copies and translations: a sample of its word sequences, and the names, numbers and dates in the order
/// of the text, which a translation keeps.
/// </summary>
/// <param name="Shingles">The smallest hashes of runs of words, ascending (bottom-k sketch, Broder 1997).</param>
/// <param name="Facts">Places, persons, numbers with unit and dates in canonical spelling, in the order of the text.</param>
public sealed record TextPrint(IReadOnlyList<ulong> Shingles, IReadOnlyList<TextFact> Facts)
{
    private const int Run = 5;
    private const int Most = 256;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static TextPrint Empty { get; } = new([], []);

    public static TextPrint Of(Reading reading) => new(ShinglesOf(reading.Article), reading.Facts);

    internal static List<ulong> ShinglesOf(Article article)
    {
        var words = new List<ulong>();
        foreach (var paragraph in article.Paragraphs)
            if (paragraph.Kind is ParagraphKind.Title or ParagraphKind.Body)
                AddWords(words, article.Of(paragraph));
        var shingles = new SortedSet<ulong>();
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = Offset;
            for (var j = i; j < i + Run; j++)
                hash = Mixed(hash ^ words[j]);
            shingles.Add(hash);
        }
        return [.. shingles.Take(Most)];
    }

    private static void AddWords(List<ulong> words, ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            else if (hash != Offset)
            {
                words.Add(hash);
                hash = Offset;
            }
        if (hash != Offset)
            words.Add(hash);
    }

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ hash >> 32) * Prime;
        return hash ^ hash >> 29;
    }
}
