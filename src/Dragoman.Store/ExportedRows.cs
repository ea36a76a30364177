using System.Globalization;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Articles and findings as rows of plain cells, for programs.</summary>
public static class ExportedRows
{
    public static IReadOnlyList<string> ArticleColumns { get; } = ["id", "language", "published", "publisher", "title", "url", "file", "added", "byline", "modified"];

    public static IReadOnlyList<string> FindingColumns { get; } = ["id", "kind", "label", "severity", "sentence", "parties", "entries", "articles"];

    public static string?[] Of(KeptArticle article) =>
    [
        article.Facts.Id, article.Facts.Language, article.Facts.Published?.ToString("O", CultureInfo.InvariantCulture), article.Facts.Publisher, article.Facts.Title,
        article.Facts.Url, article.Facts.File, article.Added.ToString("O", CultureInfo.InvariantCulture),
        article.Facts.Byline, article.Modified?.ToString("O", CultureInfo.InvariantCulture),
    ];

    public static string?[] Of(Finding finding) =>
    [
        finding.Id, finding.Kind.Spelt(), finding.Label.Spelt(), finding.Severity.ToString(CultureInfo.InvariantCulture), finding.Sentence, string.Join("; ", finding.Parties),
        string.Join("; ", finding.Entries), string.Join("; ", finding.Sides.SelectMany(s => s.Words).Select(w => w.Article.Id).Distinct()),
    ];
}
