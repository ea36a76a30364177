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

    public Added Add(PreparedArticle prepared) => Add([prepared])[0];

    /// <summary>Adds several in one transaction, which costs less than one for each.</summary>
    public IReadOnlyList<Added> Add(IReadOnlyList<PreparedArticle> prepared)
    {
        IReadOnlyList<Added> outcomes = [];
        record.InTransaction(() => outcomes = [.. prepared.Select(Write)]);
        return outcomes;
    }

    /// <summary>Puts new readings in the place of articles' old ones.</summary>
    public void Replace(IReadOnlyList<(long Number, PreparedArticle Prepared)> readings) => record.InTransaction(() =>
    {
        foreach (var (number, prepared) in readings)
        {
            MarkBlocks(number);
            Forget(number);
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
            FindingRow.Of(finding, new() { [claims.Article.Id] = number }).Write(record, found, "");
        foreach (var block in builder.BlocksOf(claims, decisions.Rulings()))
            record.Run("INSERT OR IGNORE INTO article_blocks VALUES($1, $2, $3)", BlockNames.Of(block), block.Part, number);
        MarkBlocks(number);
    }

    private Added Write(PreparedArticle prepared)
    {
        var article = prepared.Article;
        if (record.One("SELECT text IS NULL FROM articles WHERE id=$1", r => r.GetBoolean(0) ? Added.Removed : Added.Known, Added.New, article.Id) is var known and not Added.New)
            return known;
        var number = WriteArticle(article, prepared);
        WriteReading(number, prepared);
        return ChooseVersion(article.Url) > 1 ? Added.Version : Added.New;
    }

    private long WriteArticle(Article article, PreparedArticle prepared)
    {
        var given = article.Given;
        record.Run("INSERT INTO articles(id, hash, text, file, headline, language, publisher, url, published, modified, fetched, added) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            article.Id, prepared.Hash, prepared.Text, article.File, given.Headline, given.Language, given.Publisher, given.Url, Days.Written(given.Published),
            Days.Written(given.Modified), Days.Written(given.Fetched), Days.Written(now()));
        return record.Number("SELECT last_insert_rowid()");
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
        var versions = record.Rows("""
            SELECT number, current FROM articles JOIN readings ON article=number WHERE url=$1
            ORDER BY modified IS NULL, modified DESC, readings.published IS NULL, readings.published DESC, id
            """, r => (Number: r.GetInt64(0), Current: r.GetBoolean(1)), url);
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
