using Dragoman.Articles;

namespace Dragoman.Store;

/// <summary>
/// Reading every article of a record anew, after an upgrade: what people see stays until an article's new reading is in its place. What was
/// interrupted goes on where it stopped, because each reading says of which generation it is. Articles whose page is kept are taken out of it anew.
/// </summary>
public sealed class Rebuild(RecordFile record)
{
    private const string Current = "generation";
    private static readonly string[] Ends = ["ASC", "DESC"];

    private readonly ArticleRows articles = new(record);
    private readonly PageRows pages = new(record);

    /// <summary>Articles that still have a reading of an earlier generation, or none.</summary>
    public long Waiting => record.Number("SELECT count(*) FROM articles LEFT JOIN readings ON article=number WHERE text IS NOT NULL AND ifnull(generation, -1) < $1", Generation(record));

    /// <summary>True where an upgrade has left articles without a reading; the first and the last are looked at, which costs nothing.</summary>
    public bool IsDue => Ends.Any(order =>
        record.Number($"SELECT number NOT IN (SELECT article FROM readings) FROM articles WHERE text IS NOT NULL ORDER BY number {order} LIMIT 1") == 1);

    /// <summary>Begins a new generation, unless one is being read.</summary>
    public void Begin()
    {
        if (Waiting > 0)
            return;
        record.Run("INSERT INTO state VALUES($1, 1) ON CONFLICT(name) DO UPDATE SET value=value+1", Current);
    }

    /// <summary>The articles that wait, made again from what was kept of them: with the number and the id they had.</summary>
    public IEnumerable<(long Number, Article Article)> Sources(Pipeline pipeline)
    {
        var waiting = record.Rows("SELECT number FROM articles LEFT JOIN readings ON article=number WHERE text IS NOT NULL AND ifnull(generation, -1) < $1 ORDER BY number",
            r => r.GetInt64(0), Generation(record));
        foreach (var number in waiting)
            if (articles.Source(number) is var (id, file, text, given))
                yield return (number, (Extracted(pipeline, pages.OfArticle(number), given) ?? pipeline.Again(file, text, given)) with { Id = id, File = file });
    }

    /// <summary>Articles that are found now in pages which gave none, in languages that are read.</summary>
    public IEnumerable<ArticleOfPage> Found(Pipeline pipeline)
    {
        foreach (var number in pages.WithoutArticle())
            if (pages.Find(number) is { } page && Extracted(pipeline, page, Provenance.None with { Fetched = page.Fetched }) is { } article && pipeline.Reads(article.Language))
                yield return new ArticleOfPage(number, article);
    }

    /// <summary>What was said of language, day and publisher when the article was added still holds where the page says nothing.</summary>
    private static Article? Extracted(Pipeline pipeline, KeptPage? page, Provenance given)
    {
        if (page?.Raw is not { } raw || !Uri.TryCreate(page.Address, UriKind.Absolute, out var address))
            return null;
        var options = new ArticleOptions { Address = address, StatedEncoding = page.Encoding };
        var items = pipeline.Articles(page.Address, new MemoryStream(raw.ToArray()), options, given.Language).Take(2).ToList();
        return items is [{ Article: { } article }] ? article with
        {
            Published = article.Published ?? given.Published,
            Publisher = article.Publisher ?? given.Publisher,
            Given = article.Given with { Publisher = article.Given.Publisher ?? given.Publisher, Language = given.Language, Published = article.Given.Published ?? given.Published, Fetched = given.Fetched ?? page.Fetched },
        } : null;
    }

    /// <summary>Marks every block, also those that nothing touches any more.</summary>
    public void MarkAll() => record.InTransaction(() =>
    {
        foreach (var table in (ReadOnlySpan<string>)["article_blocks", "entries", "findings"])
            record.Run($"INSERT OR IGNORE INTO dirty SELECT DISTINCT block, part FROM {table} WHERE block NOT GLOB '{BlockNames.OfArticle("*")}'");
    });

    internal static long Generation(RecordFile record) => record.Number("SELECT value FROM state WHERE name=$1", Current);
}

/// <summary>An article that was found in a page which is kept.</summary>
public sealed record ArticleOfPage(long Page, Article Article)
{
    /// <summary>Words of its body.</summary>
    public int Words => PageLength.Of(Article);
}
