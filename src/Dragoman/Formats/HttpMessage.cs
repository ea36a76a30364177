using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Dragoman.Formats;

/// <summary>An answer over HTTP as an archive keeps it: status, headers and the body, unpacked up to a limit.</summary>
internal sealed record HttpMessage(int Status, Headers Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>Null when the bytes are no answer. Throws <see cref="InvalidDataException"/> for a body that is damaged or unpacks to more than the limit.</summary>
    public static HttpMessage? Parse(ReadOnlyMemory<byte> bytes, int limit)
    {
        int feed = bytes.Span.IndexOf((byte)'\n');
        string[] first = feed < 0 ? [] : ByteLetters.Encoding.GetString(bytes.Span[..feed]).Split(' ');
        if (first.Length < 2 || !first[0].StartsWith("HTTP/", StringComparison.Ordinal) || !int.TryParse(first[1].TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            return null;
        var headers = Headers.Take(bytes[(feed + 1)..], out var body);
        if ((headers["Transfer-Encoding"] ?? "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
            body = Dechunked(body);
        return new HttpMessage(status, headers, Unpacked(body, headers["Content-Encoding"], limit));
    }

    /// <summary>Archives often keep the header and not the chunks: what is not chunked is left as it is.</summary>
    private static ReadOnlyMemory<byte> Dechunked(ReadOnlyMemory<byte> body)
    {
        using var whole = new MemoryStream();
        for (var rest = body; ;)
        {
            int feed = rest.Span.IndexOf((byte)'\n');
            if (feed is < 1 or > 20 || !int.TryParse(ByteLetters.Encoding.GetString(rest.Span[..feed]).Split(';')[0].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int size)
                || size < 0 || size > rest.Length - feed - 1)
                return body;
            if (size == 0)
                return whole.ToArray();
            whole.Write(rest.Span.Slice(feed + 1, size));
            rest = rest[(feed + 1 + size)..];
            rest = rest.Span.StartsWith("\r\n"u8) ? rest[2..] : rest;
        }
    }

    private static ReadOnlyMemory<byte> Unpacked(ReadOnlyMemory<byte> body, string? encoding, int limit)
    {
        using var packed = new MemoryStream(body.ToArray());
        using Stream? unpacking = encoding?.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body.Span.StartsWith(new byte[] { 0x1F, 0x8B }) => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacking is null)
            return body;
        using var unpacked = new MemoryStream();
        new BoundedStream(unpacking, limit).CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
