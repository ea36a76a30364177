using System.Globalization;
using System.Text;
using Dragoman.Articles;

namespace Dragoman.Formats;

/// <summary>
/// Archives of the web, WARC 1.0 and 1.1 (ISO 28500), record by record: the pages among the answers become articles. One record is held at
/// a time, larger ones than an article may be are passed over, and a record that is damaged does not end the archive.
/// </summary>
internal sealed class WarcFormat(PageFormat pages)
{
    private const int LongestLine = 64 * 1024;

    public IEnumerable<ArticleOrProblem> Read(string name, Stream bytes, ArticleOptions options)
    {
        using var input = Utf8Bytes.Open(bytes, null);
        for (int record = 1; Next(input) is { } headers; record++)
        {
            if (!long.TryParse(headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
                throw new InvalidDataException($"record {record} has no length");
            var block = IsPage(headers) && length <= options.LargestArticle ? Block(input, (int)length, record) : Pass(input, length, record);
            if (block is not null && Page(name, record, headers, block, options) is { } item)
                yield return item;
        }
    }

    /// <summary>The headers of the next record; null at the end of the archive.</summary>
    private static Headers? Next(Utf8Bytes input)
    {
        string line;
        do
        {
            if (BoundedBytes.Line(input, LongestLine) is not { } version)
                return null;
            line = Text(version);
        }
        while (line.Length == 0);
        if (!line.StartsWith("WARC/", StringComparison.Ordinal))
            throw new InvalidDataException("a record does not begin with WARC/");
        var headers = new Headers();
        string? last = null;
        while (BoundedBytes.Line(input, LongestLine) is { } next && Text(next) is { Length: > 0 } header)
            last = headers.Add(header, last);
        return headers;
    }

    private static string Text(BoundedBytes line) => line.TooLarge ? throw new InvalidDataException("a header is longer than any should be") : Encoding.UTF8.GetString(line.Bytes.Span).TrimEnd('\r');

    private static bool IsPage(Headers headers) => headers["WARC-Type"]?.ToLowerInvariant() is HeaderTerms.Response or HeaderTerms.Resource;

    private static byte[] Block(Utf8Bytes input, int length, int record)
    {
        var block = new byte[length];
        for (int at = 0; at < length;)
        {
            var waiting = input.Peek();
            if (waiting.IsEmpty)
                throw new InvalidDataException($"it ends inside record {record}");
            int count = Math.Min(waiting.Length, length - at);
            waiting[..count].CopyTo(block.AsSpan(at));
            input.Skip(count);
            at += count;
        }

        return block;
    }

    private static byte[]? Pass(Utf8Bytes input, long length, int record)
    {
        while (length > 0)
        {
            int waiting = input.Peek().Length;
            if (waiting == 0)
                throw new InvalidDataException($"it ends inside record {record}");
            int count = (int)Math.Min(waiting, length);
            input.Skip(count);
            length -= count;
        }

        return null;
    }

    /// <summary>The article of a record; null when it holds no page.</summary>
    private ArticleOrProblem? Page(string name, int record, Headers headers, byte[] block, ArticleOptions options)
    {
        _ = Uri.TryCreate(headers["WARC-Target-URI"]?.Trim('<', '>'), UriKind.Absolute, out var address);
        try
        {
            bool resource = headers["WARC-Type"]!.Equals(HeaderTerms.Resource, StringComparison.OrdinalIgnoreCase);
            var message = resource ? new HttpMessage(200, headers, block) : HttpMessage.Parse(block, options.LargestArticle);
            if (message is not { Status: 200 } || message.Headers.MediaType("Content-Type") is not ("text/html" or "application/xhtml+xml"))
                return null;
            return pages.Read(name, message.Body.Span, options with { Address = address, StatedEncoding = message.Headers.Parameter("Content-Type", "charset") });
        }
        catch (InvalidDataException wrong)
        {
            return new Problem(name, null, $"record {record} ({address}) is damaged: {wrong.Message}");
        }
    }
}
