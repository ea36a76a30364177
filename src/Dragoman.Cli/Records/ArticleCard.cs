using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Articles;
using Dragoman.Cli.Printing;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>One article with the texts that stood at its address, oldest first, what changed between them, its translations and its copies.</summary>
internal sealed record ArticleCard(KeptArticle Article)
{
    private const int IdShown = 8;
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private List<KeptArticle> Versions { get; init; } = [];

    /// <summary>What each version but the first changed; null where a text was removed.</summary>
    private IReadOnlyList<IReadOnlyList<SentenceChange>?> Changes { get; init; } = [];

    private IReadOnlyList<KeptArticle> Translations { get; init; } = [];

    /// <summary>Links to translations that are not in the record.</summary>
    private IReadOnlyList<Twin> Links { get; init; } = [];

    private IReadOnlyList<KeptArticle> Copies { get; init; } = [];

    public static ArticleCard Of(OpenRecord record, KeptArticle article)
    {
        var rows = record.Articles;
        var versions = article.Facts.Url is { } url ? rows.Versions(url).Reverse().ToList() : [article];
        var sentences = versions.ConvertAll(v => rows.SentenceTexts(v.Number));
        var translations = rows.Twins(article);
        return new ArticleCard(article)
        {
            Versions = versions,
            Changes = [.. versions.Skip(1).Select((_, i) => sentences[i].Count == 0 || sentences[i + 1].Count == 0 ? null : TextChanges.Between(sentences[i], sentences[i + 1]))],
            Translations = translations,
            Links = [.. rows.TwinLinks(article.Number).Where(link => link.Address != article.Facts.Url && translations.All(t => t.Facts.Url != link.Address))],
            Copies = CopiesOf(rows, article),
        };
    }

    public void Print(Sheet sheet, OpenRecord record)
    {
        sheet.Title(Article.Facts.Title ?? Texts.NoTitle);
        sheet.Line(string.Join("; ", new[]
        {
            SourceTable.Publisher(Article.Facts, record.Outlets), Article.Facts.Language, Wording.Date(Article.Facts.Published),
            Article.Facts.Byline is { } byline ? ArticleTexts.By(byline) : null, Article.Modified is { } changed ? ArticleTexts.Changed(changed) : null,
        }.OfType<string>()));
        sheet.Line(Article.Facts.Url ?? Article.Facts.File);
        sheet.Note(Article.Facts.Id);
        if (Versions.Count > 1)
            PrintVersions(sheet);
        if (Translations.Count + Links.Count > 0)
        {
            sheet.Heading(ArticleTexts.Translations);
            sheet.Rows([.. Translations.Select(Row), .. Links.Select(link => (string[])[link.Language, ArticleTexts.NotHere, "", "", link.Address])]);
        }
        if (Copies.Count > 0)
        {
            sheet.Heading(ArticleTexts.Copies);
            sheet.Rows([.. Copies.Select(Row)]);
        }
    }

    public string Json() => JsonSerializer.Serialize(
        new
        {
            Article.Facts.Id,
            Article.Facts.Title,
            Article.Facts.Language,
            Article.Facts.Publisher,
            Article.Facts.Byline,
            Article.Facts.Published,
            Article.Modified,
            Article.Facts.Url,
            Article.Facts.File,
            Versions = Versions.Select((v, i) => new { v.Facts.Id, v.Current, v.Facts.Published, v.Modified, v.Added, Changes = i == 0 ? null : Changes[i - 1] }),
            Translations = Translations.Select(t => new { t.Facts.Language, t.Facts.Url, Id = (string?)t.Facts.Id }).Concat(Links.Select(l => new { Language = (string?)l.Language, Url = (string?)l.Address, Id = (string?)null })),
            Copies = Copies.Select(c => new { c.Facts.Id, c.Facts.Publisher, c.Facts.Published, c.Facts.Url, c.Facts.File }),
        },
        Relaxed);

    /// <summary>A line for a list of articles: language, id, day, publisher, title and address.</summary>
    internal static string[] Row(KeptArticle article) => [article.Facts.Language ?? "?", article.Facts.Id[..IdShown], Wording.Date(article.Facts.Published), article.Facts.Publisher ?? RecordTexts.NoPublisher,
        $"{article.Facts.Title ?? Texts.NoTitle}  {article.Facts.Url ?? article.Facts.File}"];

    private static IReadOnlyList<KeptArticle> CopiesOf(ArticleRows rows, KeptArticle article)
    {
        var all = rows.Prints(article.Facts.Language).ToList();
        var own = all.Find(a => a.Article.Number == article.Number).Print;
        return own is null ? [] : [.. all.Where(a => a.Article.Number != article.Number && Independence.IsOneText(article.Facts with { Print = own }, a.Article.Facts with { Print = a.Print })).Select(a => a.Article)];
    }

    private void PrintVersions(Sheet sheet)
    {
        sheet.Heading(ArticleTexts.Versions);
        sheet.Rows([.. Versions.Select((v, i) => (string[])[(i + 1).ToString(CultureInfo.InvariantCulture), v.Facts.Id[..IdShown], Wording.Date(v.Facts.Published),
            v.Modified is { } changed ? ArticleTexts.Changed(changed) : "", ArticleTexts.AddedOn(v.Added), v.Current ? ArticleTexts.Speaks : ""])]);
        for (var i = 0; i < Changes.Count; i++)
        {
            sheet.Heading(ArticleTexts.ChangesOf(i + 2));
            foreach (var line in Changes[i] is not { } changes ? [ArticleTexts.TextGone] : changes.Count == 0 ? [ArticleTexts.OnlyLitter] : changes.Select(ArticleTexts.Change))
                sheet.Line(line);
        }
    }
}
