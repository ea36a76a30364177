using System.Globalization;
using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>The watched sources of a record and the pages that were fetched for them, raw, so that a better extractor can be run over them again.</summary>
public sealed class SourceRows(RecordFile record)
{
    /// <summary>Takes a source to watch, due at once; one that is watched already stays as it is.</summary>
    public void Watch(string address, DateTimeOffset now) =>
        record.Run("INSERT OR IGNORE INTO sources(address, since, due, failures) VALUES($1, $2, $2, 0)", address, Spelt(now));

    public IReadOnlyList<Source> All() =>
        record.Rows("SELECT number, address, since, due, tag, modified, succeeded, failures, problem FROM sources ORDER BY due, number", Read);

    /// <summary>A look that went well; null for validators that the server did not give.</summary>
    public void Succeed(Source source, string? tag, string? modified, DateTimeOffset now, DateTimeOffset due) =>
        record.Run("UPDATE sources SET tag=$2, modified=$3, succeeded=$4, due=$5, failures=0, problem=NULL WHERE number=$1", source.Number, tag, modified, Spelt(now), Spelt(due));

    public void Fail(Source source, string problem, DateTimeOffset due) =>
        record.Run("UPDATE sources SET failures=failures+1, problem=$2, due=$3 WHERE number=$1", source.Number, problem, Spelt(due));

    /// <summary>True when the page was fetched, or an article from that address is in the record.</summary>
    public bool Knows(string address) =>
        record.Number("SELECT EXISTS(SELECT 1 FROM pages WHERE address=$1) OR EXISTS(SELECT 1 FROM articles WHERE url=$1)", address) > 0;

    public void Keep(Source source, KeptPage page) => record.Run(
        "INSERT OR REPLACE INTO pages(address, source, fetched, words, language, type, encoding, body) VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
        page.Address, source.Number, Spelt(page.Fetched), page.Words, page.Language, page.MediaType, page.Encoding, page.Raw is { } raw ? Packed(raw.Span) : null);

    /// <summary>The pages of a source without their bodies, the newest first.</summary>
    public IReadOnlyList<KeptPage> Pages(Source source) => record.Rows(
        "SELECT address, fetched, words, language FROM pages WHERE source=$1 ORDER BY fetched DESC, address",
        row => new KeptPage(row.GetString(0), Moment(row.GetString(1)), row.GetInt32(2)) { Language = row.IsDBNull(3) ? null : row.GetString(3) }, source.Number);

    /// <summary>A page as it came; null when it is not kept.</summary>
    public byte[]? Raw(string address) => record.One<byte[]?>("SELECT body FROM pages WHERE address=$1", row => row.IsDBNull(0) ? null : Unpacked(row.GetFieldValue<byte[]>(0)), null, address);

    private static Source Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), Moment(row.GetString(2)), Moment(row.GetString(3)))
    {
        Tag = Text(row, 4),
        Modified = Text(row, 5),
        Succeeded = Text(row, 6) is { } moment ? Moment(moment) : null,
        Failures = row.GetInt32(7),
        Problem = Text(row, 8),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>In UTC and of one length, so that text sorts as time does.</summary>
    private static string Spelt(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

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
