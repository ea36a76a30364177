using Dragoman.Articles;
using Dragoman.Record;
using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>An article of the record as a list shows it.</summary>
/// <param name="Number">Its number in this file, by the order of adding.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Current">False for a text that a later one has replaced at its address.</param>
/// <param name="Added">When it came into this record.</param>
public sealed record KeptArticle(long Number, ArticleFacts Facts, bool Current, DateTimeOffset Added);

/// <summary>Reads articles, and what they say, back from the record.</summary>
public sealed class ArticleRows(RecordFile record)
{
    internal const string Columns = "number, id, file, title, readings.language, readings.publisher, readings.published, url, current, added";
    internal const string Tables = "articles JOIN readings ON article=number";

    public long Count => record.Number("SELECT count(*) FROM readings");

    /// <summary>Codes of the languages that articles are in.</summary>
    public IReadOnlyList<string> Languages() => record.Rows("SELECT DISTINCT language FROM readings WHERE language IS NOT NULL ORDER BY language", r => r.GetString(0));

    /// <summary>Every article, the oldest number first.</summary>
    public IReadOnlyList<KeptArticle> All() => record.Rows($"SELECT {Columns} FROM {Tables} ORDER BY number", Kept);

    /// <summary>Some of the articles that are like that, and how many there are.</summary>
    public (IReadOnlyList<KeptArticle> Articles, long Total) Find(ArticleFilter filter, ArticleOrder order, int skip, int most)
    {
        var (where, values) = filter.Where();
        var total = record.Number($"SELECT count(*) FROM {Tables} WHERE {where}", [.. values]);
        var by = order == ArticleOrder.AddedLast ? "number DESC" : $"readings.published IS NULL, readings.published {(order == ArticleOrder.Newest ? "DESC" : "ASC")}, number";
        return (record.Rows($"SELECT {Columns} FROM {Tables} WHERE {where} ORDER BY {by} LIMIT ${values.Count + 1} OFFSET ${values.Count + 2}", Kept, [.. values, most, skip]), total);
    }

    /// <summary>What the record holds of each publisher in each language, most first.</summary>
    public IReadOnlyList<Coverage> Coverage(int most) => record.Rows(
        "SELECT publisher, language, count(*), min(published), max(published) FROM readings GROUP BY publisher, language ORDER BY count(*) DESC, publisher, language LIMIT $1",
        r => new Coverage(Text(r, 0), Text(r, 1), r.GetInt64(2), Days.Day(Text(r, 3)), Days.Day(Text(r, 4))), most);

    public KeptArticle? Find(long number) => record.One($"SELECT {Columns} FROM {Tables} WHERE number=$1", Kept, null, number);

    /// <summary>The articles whose id begins so, or whose file is called so; two at most.</summary>
    public IReadOnlyList<KeptArticle> Named(string name) =>
        record.Rows($"SELECT {Columns} FROM {Tables} WHERE id GLOB $1 || '*' OR file=$2 OR url=$2 OR file GLOB '*/' || $1 ORDER BY number LIMIT 2", Kept, Literal.Of(name), name);

    /// <summary>The other texts that stood at the address of an article, the oldest first.</summary>
    public IReadOnlyList<KeptArticle> Versions(string url) => record.Rows($"SELECT {Columns} FROM {Tables} WHERE url=$1 ORDER BY readings.published, number", Kept, url);

    /// <summary>The text; null once it was removed.</summary>
    public string? Text(long number) =>
        record.One<byte[]?>("SELECT text FROM articles WHERE number=$1", r => r.IsDBNull(0) ? null : r.GetFieldValue<byte[]>(0), null, number) is { } packed ? Store.Packed.Text(packed) : null;

    /// <summary>Where the sentences of title and body begin.</summary>
    public IReadOnlyList<int> Sentences(long number) =>
        Store.Packed.Ascending(record.One<byte[]>("SELECT sentences FROM readings WHERE article=$1", r => r.GetFieldValue<byte[]>(0), [], number));

    /// <summary>What an article says, without the sentences around its citations.</summary>
    public ArticleClaims Claims(long number) => Packed(number).Value;

    /// <summary>The same, unpacked when it is first asked for, by whichever thread asks.</summary>
    internal Lazy<ArticleClaims> Packed(long number) =>
        record.One($"SELECT {Columns}, print, claims FROM {Tables} WHERE number=$1", Packed, null!, number);

    private static Lazy<ArticleClaims> Packed(SqliteDataReader row)
    {
        var (facts, print, claims) = (Facts(row), row.GetFieldValue<byte[]>(10), row.GetFieldValue<byte[]>(11));
        return new(() => Claims(facts, print, claims));
    }

    private static ArticleClaims Claims(ArticleFacts facts, byte[] print, byte[] claims)
    {
        var kept = ClaimReader.Unpack(Store.Packed.Bytes(claims.AsSpan()));
        return new ArticleClaims(facts with { Print = new TextPrint(Store.Packed.Hashes(print), kept.Facts) })
        {
            Claims = kept.Claims,
            Topics = kept.Topics,
            Damaged = kept.Damaged,
            OddDates = kept.OddDates,
            Parties = kept.Parties,
        };
    }

    /// <summary>The article as its text and what came with it make it again; null once the text was removed.</summary>
    public Article? Again(long number, Pipeline pipeline) => Source(number) is var (id, file, text, given) ? pipeline.Again(file, text, given) with { Id = id } : null;

    /// <summary>The source of an article, to be read anew: name, text and what came with it.</summary>
    private (string Id, string File, string Text, Provenance Given)? Source(long number) => record.One<(string, string, string, Provenance)?>(
        "SELECT id, file, text, headline, language, publisher, url, published, modified, fetched FROM articles WHERE number=$1 AND text IS NOT NULL",
        r => (r.GetString(0), r.GetString(1), Store.Packed.Text(r.GetFieldValue<byte[]>(2)), new Provenance
        {
            Headline = r.GetInt32(3),
            Language = Text(r, 4),
            Publisher = Text(r, 5),
            Url = Text(r, 6),
            Published = Days.Day(Text(r, 7)),
            Modified = Days.Moment(Text(r, 8)),
            Fetched = Days.Moment(Text(r, 9)),
        }), null, number);

    internal static KeptArticle Kept(SqliteDataReader row) => new(row.GetInt64(0), Facts(row), row.GetBoolean(8), Days.Moment(row.GetString(9))!.Value);

    private static ArticleFacts Facts(SqliteDataReader row) => new()
    {
        Id = row.GetString(1),
        File = row.GetString(2),
        Title = Text(row, 3),
        Language = Text(row, 4),
        Publisher = Text(row, 5),
        Published = Days.Day(Text(row, 6)),
        Url = Text(row, 7),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}

/// <summary>A name in a pattern of SQL's GLOB, with its signs taken literally.</summary>
internal static class Literal
{
    public static string Of(string name) => string.Concat(name.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString()));
}
