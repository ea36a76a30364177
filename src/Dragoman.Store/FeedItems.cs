using Dragoman.Exports;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Articles and findings as a feed shows them.</summary>
public static class FeedItems
{
    private const string ArticleName = "article";
    private const string FindingName = "finding";

    /// <param name="article">The article, which counts as told on the day it was published, else on the day it came.</param>
    /// <param name="sentences">Sentences of it that say why it is here.</param>
    public static FeedItem Of(KeptArticle article, IEnumerable<string> sentences) =>
        new(ArticleName, ArticleName, article.Facts.Id, article.Facts.Title ?? article.Facts.Id, article.Facts.Published ?? DateOnly.FromDateTime(article.Added.UtcDateTime))
        {
            Page = $"/articles/{article.Facts.Id}",
            Related = article.Facts.Url is { } url ? [url] : [],
            Summary = string.Join("\n", sentences),
        };

    public static FeedItem Of(Finding finding) => new(FindingName, finding.Kind.Spelt(), finding.Id, finding.Sentence, finding.Sides.SelectMany(s => s.Words).Max(w => w.Article.Published))
    {
        Page = $"/findings/{finding.Id}",
        Related = [.. finding.Sides.SelectMany(s => s.Words).Select(w => w.Article.Url).OfType<string>()],
        Summary = string.Join("\n", finding.Sides.SelectMany(s => s.Words).Select(w => $"\"{w.Citation.Exact}\" ({w.Article.Publisher ?? w.Article.Title ?? w.Article.Id})").Distinct()),
    };
}
