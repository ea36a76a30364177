namespace Dragoman.Record;

/// <summary>
/// Counts the texts that tell a thing of themselves: copies (shared runs of words within a language) and translations (said to be such by a page, or
/// the same names, numbers and dates in the same order) count once with what they copy.
/// </summary>
public static class Independence
{
    internal const double Copied = 0.5;
    private const double Translated = 0.6;
    private const int FewestFacts = 6;
    private const int FewestShingles = 8;

    /// <summary>A text is copied while it is news; looking further back costs more the longer the record is kept.</summary>
    private const int DaysOfNews = 14;

    public static int Count(IEnumerable<ArticleFacts> articles) => Groups(articles).Count;

    /// <summary>The articles by text of origin, each group ordered by id, ordered by their first.</summary>
    public static IReadOnlyList<IReadOnlyList<ArticleFacts>> Groups(IEnumerable<ArticleFacts> articles)
    {
        var all = articles.DistinctBy(a => a.Id).OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        if (all.Count == 1)
            return [all];
        var joining = new Joining(all.Count, (_, _) => false);
        var byDay = Enumerable.Range(0, all.Count).OrderBy(i => all[i].Published).ToList();
        for (var a = 0; a < byDay.Count; a++)
            for (var b = a + 1; b < byDay.Count && AreOfOneTime(all[byDay[a]], all[byDay[b]]); b++)
                if (IsOneText(all[byDay[a]], all[byDay[b]]))
                    joining.Force(byDay[a], byDay[b]);
        return [.. joining.Groups.Select(g => g.Select(i => all[i]).ToList())];
    }

    /// <summary>True when one article is a copy or a translation of the other, or both of a third.</summary>
    public static bool IsOneText(ArticleFacts a, ArticleFacts b) =>
        AreTwins(a, b) || (a.Language == b.Language ? Overlap(a.Print.Shingles, b.Print.Shingles) >= Copied : Shared(a.Print.Facts, b.Print.Facts) >= Translated);

    /// <summary>True when the page of one links to the other as the same in another language.</summary>
    public static bool AreTwins(ArticleFacts a, ArticleFacts b) => LinksTo(a, b.Url) || LinksTo(b, a.Url);

    private static bool LinksTo(ArticleFacts article, string? address) => address is not null && article.Twins.Contains(address) && article.Url != address;

    private static bool AreOfOneTime(ArticleFacts a, ArticleFacts b) =>
        a.Published is not { } one || b.Published is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= DaysOfNews;

    /// <summary>The part of the smaller sample that stands in the other too, within the hashes that both samples reach.</summary>
    internal static double Overlap(IReadOnlyList<ulong> a, IReadOnlyList<ulong> b)
    {
        if (a.Count < FewestShingles || b.Count < FewestShingles)
            return 0;
        var one = Hashes(a);
        var other = Hashes(b);
        var reach = Math.Min(one[^1], other[^1]);
        var (both, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length && Math.Min(one[i], other[j]) <= reach)
        {
            var (x, y) = (one[i], other[j]);
            both += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return both / (double)Math.Max(1, Math.Min(Within(one, reach), Within(other, reach)));
    }

    private static int Within(ReadOnlySpan<ulong> ascending, ulong reach)
    {
        var place = ascending.BinarySearch(reach);
        return place < 0 ? ~place : place + 1;
    }

    private static ReadOnlySpan<ulong> Hashes(IReadOnlyList<ulong> list) => list as ulong[] ?? [.. list];

    /// <summary>The longest common sequence of facts, as part of the shorter list.</summary>
    private static double Shared(IReadOnlyList<TextFact> a, IReadOnlyList<TextFact> b)
    {
        if (Math.Min(a.Count, b.Count) < FewestFacts)
            return 0;
        var row = new int[b.Count + 1];
        foreach (var fact in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Count; j++)
            {
                var above = row[j];
                row[j] = fact.Name == b[j - 1].Name ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.Count] / (double)Math.Min(a.Count, b.Count);
    }
}
