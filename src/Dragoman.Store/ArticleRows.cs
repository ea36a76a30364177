using System.Text.Json;
using Dragoman.Articles;
using Dragoman.Record;
using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>An article of the record as a list shows it.</summary>
/// <param name="Number">Its number in this file, by the order of adding.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Current">False for a text that a later one has replaced at its address.</param>
/// <param name="Added">When it came into this record.</param>
/// <param name="Modified">When it was changed last, as its page says.</param>
public sealed record KeptArticle(long Number, ArticleFacts Facts, bool Current, DateTimeOffset Added, DateTimeOffset? Modified);

/// <summary>Reads articles, and what they say, back from the record.</summary>
public sealed class ArticleRows(RecordFile record)
{
    internal const string Columns = "number, id, file, title, readings.language, readings.publisher, readings.published, url, current, added, modified, byline, "
        + "(SELECT group_concat(address, ' ') FROM twins WHERE twins.article=number)";
    internal const string Tables = "articles JOIN readings ON article=number";

    /// <summary>Of several texts at one address the first speaks.</summary>
    internal const string LatestFirst = "modified IS NULL, modified DESC, readings.published IS NULL, readings.published DESC, fetched IS NULL, fetched DESC, id";
    private const int ColumnCount = 13;

    public long Count => record.Number("SELECT count(*) FROM readings");

    /// <summary>Codes of the languages that articles are in.</summary>
    public IReadOnlyList<string> Languages() => record.Rows("""
        WITH RECURSIVE found(language) AS (SELECT min(language) FROM readings UNION ALL SELECT (SELECT min(r.language) FROM readings AS r WHERE r.language > found.language) FROM found WHERE found.language IS NOT NULL)
        SELECT language FROM found WHERE language IS NOT NULL
        """, r => r.GetString(0));

    /// <summary>Every article, the oldest number first.</summary>
    public IReadOnlyList<KeptArticle> All() => record.Rows($"SELECT {Columns} FROM {Tables} ORDER BY number", Kept);

    /// <summary>Some of the articles that are like that, and how many there are.</summary>
    public (IReadOnlyList<KeptArticle> Articles, long Total) Find(ArticleFilter filter, ArticleOrder order, int skip, int most)
    {
        var (where, values) = filter.Where();
        var total = record.Number($"SELECT count(*) FROM {(filter.IsOfAdding ? Tables : "readings")} WHERE {where}", [.. values]);
        if (total == 0)
            return ([], 0);
        var by = order == ArticleOrder.AddedLast ? "number DESC" : $"readings.published IS NULL, readings.published {(order == ArticleOrder.Newest ? "DESC" : "ASC")}, number";
        return (record.Rows($"SELECT {Columns} FROM {Tables} WHERE {where} ORDER BY {by} LIMIT ${values.Count + 1} OFFSET ${values.Count + 2}", Kept, [.. values, most, skip]), total);
    }

    /// <summary>What the record holds of each publisher in each language, most first.</summary>
    public IReadOnlyList<Coverage> Coverage(int most) => record.Rows(
        "SELECT publisher, language, count(*), min(published), max(published) FROM readings GROUP BY publisher, language ORDER BY count(*) DESC, publisher, language LIMIT $1",
        r => new Coverage(Text(r, 0), Text(r, 1), r.GetInt64(2), Days.Day(Text(r, 3)), Days.Day(Text(r, 4))), most);

    public KeptArticle? Find(long number) => record.One($"SELECT {Columns} FROM {Tables} WHERE number=$1", Kept, null, number);

    /// <summary>The articles whose id begins so, whose file is called so, or that speak at that address; two at most.</summary>
    public IReadOnlyList<KeptArticle> Named(string name) => record.Rows($"SELECT {Columns} FROM {Tables} WHERE id=$1", Kept, name) is { Count: 1 } whole ? whole
        : record.Rows($"SELECT {Columns} FROM {Tables} WHERE id GLOB $1 || '*' OR (url=$2 AND current) OR (file=$2 AND url IS NOT $2) OR file GLOB '*/' || $1 ORDER BY number LIMIT 2", Kept, Literal.Of(name), name);

    /// <summary>The texts that stood at an address, the one that speaks first, then older and older ones.</summary>
    public IReadOnlyList<KeptArticle> Versions(string url) => record.Rows($"SELECT {Columns} FROM {Tables} WHERE url=$1 ORDER BY {LatestFirst}", Kept, url);

    /// <summary>Some articles, and all those at addresses where texts have been replaced; of those at one address the one that speaks comes first.</summary>
    internal IReadOnlyList<KeptArticle> Latest(IEnumerable<long> some) => record.Rows(
        $"SELECT {Columns} FROM {Tables} WHERE number IN (SELECT value FROM json_each($1) UNION SELECT number FROM articles WHERE url IN (SELECT url FROM {Tables} WHERE current=0)) ORDER BY {LatestFirst}",
        Kept, JsonSerializer.Serialize(some.Distinct()));

    /// <summary>The articles in other languages that are the same by what their pages say, whichever of the two says it.</summary>
    public IReadOnlyList<KeptArticle> Twins(KeptArticle article) => record.Rows(
        $"SELECT {Columns} FROM {Tables} WHERE current AND number<>$1 AND url IS NOT $2 AND (url IN (SELECT address FROM twins WHERE article=$1) OR number IN (SELECT article FROM twins WHERE address=$2)) ORDER BY readings.language, number",
        Kept, article.Number, article.Facts.Url);

    /// <summary>Translations that a page links to, in the record or not: codes and addresses.</summary>
    public IReadOnlyList<Twin> TwinLinks(long number) =>
        record.Rows("SELECT language, address FROM twins WHERE article=$1 ORDER BY language, address", r => new Twin(r.GetString(0), r.GetString(1)), number);

    /// <summary>Title and sentences of an article as they follow each other.</summary>
    public IReadOnlyList<string> SentenceTexts(long number)
    {
        var (text, starts) = (Text(number) ?? "", Sentences(number));
        return [.. Enumerable.Range(0, text.Length == 0 ? 0 : starts.Count).Select(i => Sentence.At(text, starts, i))];
    }

    /// <summary>The prints of the articles that speak, one language after the other.</summary>
    public IEnumerable<(KeptArticle Article, TextPrint Print)> Prints(string? language) => record.Rows(
        $"SELECT {Columns}, print FROM {Tables} WHERE current AND ($1 IS NULL OR readings.language=$1) ORDER BY readings.language, number",
        r => (Kept(r), new TextPrint(Store.Packed.Hashes(r.GetFieldValue<byte[]>(ColumnCount)), [])), language);

    /// <summary>The text; null once it was removed.</summary>
    public string? Text(long number) =>
        record.One<byte[]?>("SELECT text FROM articles WHERE number=$1", r => r.IsDBNull(0) ? null : r.GetFieldValue<byte[]>(0), null, number) is { } packed ? Store.Packed.Text(packed) : null;

    /// <summary>Where the sentences of title and body begin.</summary>
    public IReadOnlyList<int> Sentences(long number) =>
        Store.Packed.Ascending(record.One<byte[]>("SELECT sentences FROM readings WHERE article=$1", r => r.GetFieldValue<byte[]>(0), [], number));

    /// <summary>What an article says, without the sentences around its citations.</summary>
    public ArticleClaims Claims(long number) => Member(number).Claims.Value;

    /// <summary>The same, unpacked when it is first asked for, by whichever thread asks.</summary>
    internal Member Member(long number) => record.One($"SELECT {Columns}, print, claims, generation FROM {Tables} WHERE number=$1", row =>
    {
        var (facts, print, claims) = (Facts(row), row.GetFieldValue<byte[]>(ColumnCount), row.GetFieldValue<byte[]>(ColumnCount + 1));
        return new Member(number, row.GetInt64(ColumnCount + 2), new(() => ClaimReader.Unpack(facts, print, claims)));
    }, null!, number);

    /// <summary>The article as its text and what came with it make it again; null once the text was removed.</summary>
    public Article? Again(long number, Pipeline pipeline) => Source(number) is var (id, file, text, given) ? pipeline.Again(file, text, given) with { Id = id } : null;

    /// <summary>The source of an article, to be read anew: name, text and what came with it.</summary>
    internal (string Id, string File, string Text, Provenance Given)? Source(long number) => record.One<(string, string, string, Provenance)?>(
        "SELECT id, file, text, headline, language, publisher, url, published, modified, fetched, byline FROM articles WHERE number=$1 AND text IS NOT NULL",
        r => (r.GetString(0), r.GetString(1), Store.Packed.Text(r.GetFieldValue<byte[]>(2)), new Provenance
        {
            Headline = r.GetInt32(3),
            Language = Text(r, 4),
            Publisher = Text(r, 5),
            Url = Text(r, 6),
            Published = Days.Day(Text(r, 7)),
            Modified = Days.Moment(Text(r, 8)),
            Fetched = Days.Moment(Text(r, 9)),
            Byline = Text(r, 10),
            Twins = TwinLinks(number),
        }), null, number);

    internal static KeptArticle Kept(SqliteDataReader row) => new(row.GetInt64(0), Facts(row), row.GetBoolean(8), Days.Moment(row.GetString(9))!.Value, Days.Moment(Text(row, 10)));

    private static ArticleFacts Facts(SqliteDataReader row) => new()
    {
        Id = row.GetString(1),
        File = row.GetString(2),
        Title = Text(row, 3),
        Language = Text(row, 4),
        Publisher = Text(row, 5),
        Published = Days.Day(Text(row, 6)),
        Url = Text(row, 7),
        Byline = Text(row, 11),
        Twins = Text(row, 12)?.Split(' ') ?? [],
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}

/// <summary>A name in a pattern of SQL's GLOB, with its signs taken literally.</summary>
internal static class Literal
{
    public static string Of(string name) => string.Concat(name.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString()));
}
