using Dragoman.Actors;
using Dragoman.Contacts;
using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>
/// Pairs the quotations of one speaker in articles of two languages about one occasion: in the order of both texts, those that share most
/// of their names and numbers and are about as long (a global alignment, Gale and Church 1993 in spirit).
/// </summary>
internal sealed class TranslatedQuotes(Namesakes namesakes)
{
    private const double Least = 0.5;
    private const int NearDays = 2;

    public IEnumerable<(int A, int B, double Score)> Pairs(IReadOnlyList<Candidate<Statement>> candidates)
    {
        var articles = Enumerable.Range(0, candidates.Count).GroupBy(i => candidates[i].Article.Article.Id)
            .Select(g => g.OrderBy(i => candidates[i].Claim.Citations[0].Start).ToList()).ToList();
        for (var i = 0; i < articles.Count; i++)
            for (var j = i + 1; j < articles.Count; j++)
                if (IsOneOccasion(candidates[articles[i][0]], candidates[articles[j][0]]))
                    foreach (var pair in Align(candidates, articles[i], articles[j]))
                        yield return pair;
    }

    /// <summary>Another language, and a contact of the speaker in common, or the same days and parties, or a translation as a whole.</summary>
    private bool IsOneOccasion(Candidate<Statement> a, Candidate<Statement> b)
    {
        var (x, y) = (a.Article, b.Article);
        if (x.Article.Language == y.Article.Language || a.Claim.Speaker is not { } speaker)
            return false;
        return SharesContact(x, y, speaker) || AreOfOneTalk(x, y) || Independence.IsOneText(x.Article, y.Article);
    }

    private bool SharesContact(ArticleClaims x, ArticleClaims y, string speaker) =>
        (from c in x.Of(EntryType.Contact).Cast<Contact>()
         from d in y.Of(EntryType.Contact).Cast<Contact>()
         where c.Kind == d.Kind && IsoPeriod.Meet(c.Date, d.Date) && c.Parties.SequenceEqual(d.Parties)
             && c.Participants.Any(p => namesakes.IsSame(p, speaker)) && d.Participants.Any(p => namesakes.IsSame(p, speaker))
         select c).Any();

    private static bool AreOfOneTalk(ArticleClaims x, ArticleClaims y) =>
        x.Article.Published is { } one && y.Article.Published is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= NearDays && x.Pair is { Count: > 0 } pair && pair.SequenceEqual(y.Pair);

    private static IEnumerable<(int, int, double)> Align(IReadOnlyList<Candidate<Statement>> all, List<int> a, List<int> b)
    {
        var best = new double[a.Count + 1, b.Count + 1];
        var scores = new double[a.Count, b.Count];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
            {
                scores[i, j] = Likeness(all[a[i]], all[b[j]]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), scores[i, j] >= Least ? scores[i, j] + best[i + 1, j + 1] : 0);
            }
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
            if (scores[i, j] >= Least && best[i, j] == scores[i, j] + best[i + 1, j + 1])
                yield return (a[i], b[j], scores[i++, j++]);
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
    }

    /// <summary>Shared facts count most, and fully where one version is cut; other numbers are other words.</summary>
    private static double Likeness(Candidate<Statement> a, Candidate<Statement> b)
    {
        var (x, y) = (QuoteFacts.Of(a.Claim, a.Article.Article), QuoteFacts.Of(b.Claim, b.Article.Article));
        var (numbersX, numbersY) = (QuoteFacts.Numbers(x), QuoteFacts.Numbers(y));
        if (numbersX.Count > 0 && numbersY.Count > 0 && !numbersX.Overlaps(numbersY))
            return 0;
        var length = Math.Min(a.Claim.Text.Length, b.Claim.Text.Length) / (double)Math.Max(a.Claim.Text.Length, b.Claim.Text.Length);
        if (x.Count + y.Count == 0)
            return length * 0.8;
        var contained = x.Count(y.Contains) / (double)Math.Max(1, Math.Min(x.Count, y.Count));
        return contained * 0.4 + Phrase.Likeness(x, y) * 0.3 + length * 0.3;
    }
}
