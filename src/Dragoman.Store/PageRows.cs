using System.IO.Compression;

namespace Dragoman.Store;

/// <summary>The pages that were fetched, one row for each version of an article at an address, raw, so that a better extractor can be run over them again.</summary>
public sealed class PageRows(RecordFile record)
{
    /// <summary>Keeps a page that holds no article of the record.</summary>
    public void Keep(KeptPage page) => Keep(page, null);

    /// <summary>The page was looked at and is as it was.</summary>
    public void Look(string address, DateTimeOffset now) => record.Run("UPDATE pages SET looked=$2 WHERE number=(SELECT max(number) FROM pages WHERE address=$1)", address, Moments.Written(now));

    /// <summary>What is known of the looks at an address; null when there was none.</summary>
    public PageLooks? Looks(string address) => record.One<PageLooks?>(
        "SELECT (SELECT min(fetched) FROM pages WHERE address=$1), looked, tag, modified FROM pages WHERE address=$1 ORDER BY number DESC LIMIT 1",
        row => new PageLooks(Moments.Read(row.GetString(0)), Moments.Read(row.GetString(1)), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)), null, address);

    /// <summary>True when an article from that address is in the record, however it came there.</summary>
    public bool HasArticle(string address) => record.Number("SELECT EXISTS(SELECT 1 FROM articles WHERE url=$1)", address) > 0;

    /// <summary>The pages of a source as they were at first, without their bodies, the newest first.</summary>
    public IReadOnlyList<KeptPage> Of(Source source) => record.Rows(
        "SELECT address, fetched, words, language FROM pages WHERE number IN (SELECT min(number) FROM pages WHERE source=$1 AND words>=0 GROUP BY address) ORDER BY fetched DESC, address",
        row => new KeptPage(row.GetString(0), Moments.Read(row.GetString(1)), row.GetInt32(2)) { Language = row.IsDBNull(3) ? null : row.GetString(3) }, source.Number);

    /// <summary>The newest page that an article was taken from, as it came; null when none is kept.</summary>
    internal KeptPage? OfArticle(long article) => record.One<KeptPage?>(
        "SELECT address, fetched, words, type, encoding, body FROM pages WHERE article=$1 AND body IS NOT NULL ORDER BY number DESC LIMIT 1", Whole, null, article);

    /// <summary>Numbers of the pages without an article in the record that are kept as they came.</summary>
    internal IReadOnlyList<long> WithoutArticle() => record.Rows("SELECT number FROM pages WHERE article IS NULL AND body IS NOT NULL ORDER BY number", row => row.GetInt64(0));

    internal KeptPage? Find(long number) => record.One<KeptPage?>("SELECT address, fetched, words, type, encoding, body FROM pages WHERE number=$1 AND body IS NOT NULL", Whole, null, number);

    /// <summary>Says which article a page holds after all.</summary>
    internal void Give(long number, long article, int words) => record.Run("UPDATE pages SET article=$2, words=$3 WHERE number=$1", number, article, words);

    /// <summary>Takes the raw pages of an article out of the record.</summary>
    internal void Empty(long article) => record.Run("UPDATE pages SET body=NULL WHERE article=$1", article);

    /// <summary>The last page of an address is overwritten where it holds the same article: only its furniture differs.</summary>
    internal void Keep(KeptPage page, long? article)
    {
        var last = record.One<(long, long?)?>("SELECT number, article FROM pages WHERE address=$1 ORDER BY number DESC LIMIT 1", row => (row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1)), null, page.Address);
        var (moment, body) = (Moments.Written(page.Fetched), page.Raw is { } raw ? Packed(raw.Span) : null);
        if (last is (var number, var held) && held == article)
            record.Run("UPDATE pages SET looked=$2, words=$3, language=$4, type=$5, encoding=$6, tag=$7, modified=$8, body=$9 WHERE number=$1",
                number, moment, page.Words, page.Language, page.MediaType, page.Encoding, page.Tag, page.Modified, body);
        else
            record.Run("INSERT INTO pages(address, source, article, fetched, looked, words, language, type, encoding, tag, modified, body) VALUES($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10, $11)",
                page.Address, page.Source, article, moment, page.Words, page.Language, page.MediaType, page.Encoding, page.Tag, page.Modified, body);
    }

    private static KeptPage Whole(Microsoft.Data.Sqlite.SqliteDataReader row) => new(row.GetString(0), Moments.Read(row.GetString(1)), row.GetInt32(2))
    {
        MediaType = row.IsDBNull(3) ? null : row.GetString(3),
        Encoding = row.IsDBNull(4) ? null : row.GetString(4),
        Raw = Unpacked(row.GetFieldValue<byte[]>(5)),
    };

    private static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var unpacking = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacking.CopyTo(bytes);
        return bytes.ToArray();
    }
}
