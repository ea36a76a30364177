using System.IO.Compression;
using System.Net.Http;

namespace Dragoman.Intake.Fetching;

/// <summary>Reads the body of an answer and unpacks it, both up to a limit.</summary>
internal static class FetchedBody
{
    private const int Chunk = 64 * 1024;
    private static readonly string[] Readable = ["text/", "application/xhtml", "application/xml", "application/json", "application/feed", "application/rss", "application/atom", "application/rdf",
        "application/ld+json", "application/pdf", "application/warc", "application/gzip", "application/x-gzip", "application/x-ndjson", "application/octet-stream", "message/rfc822", "multipart/related"];

    public static async Task<byte[]> Read(HttpContent content, int limit, CancellationToken stop)
    {
        if (content.Headers.ContentType?.MediaType is { } type && !Readable.Any(kind => type.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) && !type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase))
            throw new FetchException($"it is {type}, which holds no article");
        if (content.Headers.ContentLength > limit)
            throw TooLarge(limit);
        using var packed = await content.ReadAsStreamAsync(stop);
        var packing = content.Headers.ContentEncoding.ToList();
        if (packing.Count > 1)
            throw new FetchException("it is packed more than once");
        using var unpacked = Unpacking(packed, packing.FirstOrDefault());
        return await All(unpacked, limit, stop);
    }

    private static Stream Unpacking(Stream packed, string? packing) => packing?.ToLowerInvariant() switch
    {
        null or "" or "identity" => packed,
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        var other => throw new FetchException($"it is packed as {other}, which is not known"),
    };

    private static async Task<byte[]> All(Stream stream, int limit, CancellationToken stop)
    {
        using var whole = new MemoryStream();
        var chunk = new byte[Chunk];
        try
        {
            while (await stream.ReadAsync(chunk, stop) is > 0 and var count)
            {
                if (whole.Length + count > limit)
                    throw TooLarge(limit);
                whole.Write(chunk, 0, count);
            }
        }
        catch (InvalidDataException wrong)
        {
            throw new FetchException($"its packing is damaged: {wrong.Message}", wrong);
        }

        return whole.ToArray();
    }

    private static FetchException TooLarge(int limit) => new($"it is larger than {limit / (1024 * 1024.0):0.#} MB");
}
