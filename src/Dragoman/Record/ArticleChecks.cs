namespace Dragoman.Record;

/// <summary>What is odd in one article by itself: damaged numbers, and days that are not the weekday written beside them.</summary>
internal static class ArticleChecks
{
    public static IEnumerable<Finding> Run(ArticleClaims article)
    {
        var source = FindingMaker.Source(article.Article);
        foreach (var damage in article.Damaged)
            yield return Make(article, FindingKind.DamagedNumber, FindingLabel.Damaged, $"A number in {source} is damaged and not used: \"{damage.Text}\".", damage.Text, damage.Citations);
        foreach (var odd in article.OddDates)
            yield return Make(article, FindingKind.Weekday, FindingLabel.DoesNotAddUp, $"{source} calls {odd.Date} a {odd.Written}, which it was not.", odd.Date, odd.Citations);
    }

    private static Finding Make(ArticleClaims article, FindingKind kind, FindingLabel label, string sentence, string says, IReadOnlyList<Citation> citations) =>
        FindingMaker.Make(kind, label, sentence, [new FindingSide(says, [.. citations.Select(c => new CitedWords(article.Article, null, c))])], [], article.Pair);
}
