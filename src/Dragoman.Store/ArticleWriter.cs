using System.Globalization;
using Dragoman.Articles;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>What became of an article that was to be added.</summary>
public enum Added
{
    New,

    /// <summary>The same text from the same place is in the record.</summary>
    Known,

    /// <summary>Another text stood at this address before.</summary>
    Version,

    /// <summary>A person has removed this article; it stays out.</summary>
    Removed,
}

/// <summary>
/// Writes articles and what was read from them. The blocks that an article touches are marked in the same transaction: whenever the
/// process ends, what was written is whole, and what remains to be merged is known.
/// </summary>
public sealed class ArticleWriter(RecordFile record, RecordBuilder builder, Func<DateTimeOffset> now)
{
    private readonly DecisionLog decisions = new(record);
    private readonly PageRows pages = new(record);

    /// <param name="prepared">The article.</param>
    /// <param name="page">The page it was taken from; null where it was not fetched.</param>
    public Added Add(PreparedArticle prepared, KeptPage? page = null) => AddFetched([(page, prepared)])[0];

    /// <summary>Adds several in one transaction, which costs less than one for each.</summary>
    public IReadOnlyList<Added> Add(IReadOnlyList<PreparedArticle> prepared) => AddFetched([.. prepared.Select(article => ((KeptPage?)null, article))]);

    /// <summary>Adds several in one transaction, each with the page it was taken from; null where it was not fetched.</summary>
    public IReadOnlyList<Added> AddFetched(IReadOnlyList<(KeptPage? Page, PreparedArticle Article)> prepared)
    {
        IReadOnlyList<Added> outcomes = [];
        record.InTransaction(() => outcomes = [.. prepared.Select(one => Write(one.Article, one.Page))]);
        return outcomes;
    }

    /// <summary>Adds an article that was found in a page which is kept already.</summary>
    public Added AddFound(PreparedArticle prepared, ArticleOfPage found)
    {
        var outcome = Added.Known;
        record.InTransaction(() =>
        {
            outcome = Write(prepared, out var number);
            pages.Give(found.Page, number, found.Words);
        });
        return outcome;
    }

    /// <summary>Puts new readings in the place of articles' old ones.</summary>
    public void Replace(IReadOnlyList<(long Number, PreparedArticle Prepared)> readings) => record.InTransaction(() =>
    {
        foreach (var (number, prepared) in readings)
        {
            MarkBlocks(number);
            Forget(number);
            if (prepared.Article.Given.Fetched is not null)
                Rewrite(number, prepared);
            WriteReading(number, prepared);
            ChooseVersion(prepared.Article.Url);
        }
    });

    /// <summary>Takes an article's text and claims out of the record; its hash stays.</summary>
    public void Remove(long number)
    {
        // What is deleted is overwritten with zeros.
        record.Run("PRAGMA secure_delete=ON");
        MarkBlocks(number);
        Forget(number);
        record.Run("UPDATE articles SET text=NULL WHERE number=$1", number);
        pages.Empty(number);
        ChooseVersion(record.One<string?>("SELECT url FROM articles WHERE number=$1", r => r.IsDBNull(0) ? null : r.GetString(0), null, number));
    }

    internal void MarkBlocks(long number) => record.Run("INSERT OR IGNORE INTO dirty SELECT block, part FROM article_blocks WHERE article=$1", number);

    /// <summary>Says anew which blocks an article touches, after a decision about it.</summary>
    internal void PlaceInBlocks(long number, ArticleClaims claims)
    {
        MarkBlocks(number);
        record.Run("DELETE FROM article_blocks WHERE article=$1", number);
        var found = BlockNames.OfArticle(claims.Article.Id);
        record.Run("DELETE FROM findings WHERE block=$1", found);
        if (record.Number("SELECT current FROM readings WHERE article=$1", number) == 0)
            return;
        foreach (var finding in RecordBuilder.CheckArticle(claims))
            FindingRow.Of(finding, new Dictionary<string, long> { [claims.Article.Id] = number }).Write(record, found, "");
        foreach (var block in builder.BlocksOf(claims, decisions.Rulings()))
            record.Run("INSERT OR IGNORE INTO article_blocks VALUES($1, $2, $3)", BlockNames.Of(block), block.Part, number);
        MarkBlocks(number);
    }

    private Added Write(PreparedArticle prepared, KeptPage? page)
    {
        var outcome = Write(prepared, out var number);
        if (page is not null)
            pages.Keep(outcome == Added.Removed ? page with { Raw = null } : page, number);
        return outcome;
    }

    /// <summary>An article is known by its id, or by its text at its address where a better extractor has changed that.</summary>
    private Added Write(PreparedArticle prepared, out long number)
    {
        var article = prepared.Article;
        var known = record.One<(long, Added)?>("SELECT number, text IS NULL FROM articles WHERE id=$1 OR (url=$2 AND hash=$3) LIMIT 1",
            r => (r.GetInt64(0), r.GetBoolean(1) ? Added.Removed : Added.Known), null, article.Id, article.Url, prepared.Hash);
        if (known is (var old, var outcome))
        {
            number = old;
            return outcome;
        }
        number = WriteArticle(article, prepared);
        WriteReading(number, prepared);
        return ChooseVersion(article.Url) > 1 ? Added.Version : Added.New;
    }

    private long WriteArticle(Article article, PreparedArticle prepared)
    {
        var given = article.Given;
        record.Run("INSERT INTO articles(id, hash, text, file, headline, language, publisher, url, published, modified, fetched, byline, added) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            article.Id, prepared.Hash, prepared.Text, article.File, given.Headline, given.Language, given.Publisher, given.Url, Days.Written(given.Published),
            Days.Written(given.Modified), Days.Written(given.Fetched), given.Byline, Days.Written(now()));
        var number = record.LastNumber;
        WriteTwins(number, given);
        return number;
    }

    /// <summary>What a better extractor makes of a page; the article stays the one it was.</summary>
    private void Rewrite(long number, PreparedArticle prepared)
    {
        var given = prepared.Article.Given;
        record.Run("UPDATE articles SET hash=$2, text=$3, headline=$4, publisher=$5, url=$6, published=$7, modified=$8, byline=$9 WHERE number=$1",
            number, prepared.Hash, prepared.Text, given.Headline, given.Publisher, given.Url, Days.Written(given.Published), Days.Written(given.Modified), given.Byline);
        record.Run("DELETE FROM twins WHERE article=$1", number);
        WriteTwins(number, given);
    }

    private void WriteTwins(long number, Provenance given)
    {
        foreach (var twin in given.Twins)
            record.Run("INSERT OR IGNORE INTO twins VALUES($1, $2, $3)", number, twin.Language, twin.Address);
    }

    private void WriteReading(long number, PreparedArticle prepared)
    {
        var article = prepared.Article;
        record.Run("INSERT INTO readings(article, title, language, publisher, published, current, generation, sentences, print, claims) VALUES($1, $2, $3, $4, $5, 1, $6, $7, $8, $9)",
            number, article.Title, article.Language, article.Publisher, Days.Written(article.Published), Rebuild.Generation(record), prepared.Sentences, prepared.Print, prepared.Body);
        record.Run("INSERT INTO words(rowid, text) VALUES($1, $2)", number, prepared.Words);
        PlaceInBlocks(number, prepared.Claims);
    }

    private void Forget(long number)
    {
        record.Run("DELETE FROM words WHERE rowid=$1", number);
        record.Run("DELETE FROM article_blocks WHERE article=$1", number);
        record.Run("DELETE FROM readings WHERE article=$1", number);
        record.Run("DELETE FROM findings WHERE block=(SELECT $2 || id FROM articles WHERE number=$1)", number, BlockNames.OfArticle(""));
    }

    /// <summary>Of the texts that stood at one address the latest speaks; gives how many there are.</summary>
    private int ChooseVersion(string? url)
    {
        if (url is null)
            return 1;
        var versions = record.Rows($"SELECT number, current FROM {ArticleRows.Tables} WHERE url=$1 ORDER BY {ArticleRows.LatestFirst}", r => (Number: r.GetInt64(0), Current: r.GetBoolean(1)), url);
        for (var i = 0; i < versions.Count; i++)
            if (versions.Count > 1 && versions[i].Current != (i == 0))
            {
                record.Run("UPDATE readings SET current=$2 WHERE article=$1", versions[i].Number, i == 0 ? 1 : 0);
                PlaceInBlocks(versions[i].Number, new ArticleRows(record).Claims(versions[i].Number));
            }
        return versions.Count;
    }
}

/// <summary>Days and moments as they lie in the record: ISO 8601, moments in UTC.</summary>
internal static class Days
{
    public static string? Written(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    public static string? Written(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Moment(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
