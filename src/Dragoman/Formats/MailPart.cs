using System.Text;

namespace Dragoman.Formats;

/// <summary>A part of a mail (RFC 2045 to 2047): its headers and either the parts inside or its bytes, decoded.</summary>
internal sealed record MailPart(Headers Headers, IReadOnlyList<MailPart> Parts, byte[] Body)
{
    private const int Deepest = 12;
    private const string Type = "Content-Type";

    public string MediaType => Headers.MediaType(Type) is { Length: > 0 } type ? type : "text/plain";

    public string? Charset => Headers.Parameter(Type, "charset");

    public static MailPart Parse(ReadOnlyMemory<byte> bytes, int depth = 0)
    {
        var headers = Headers.Take(bytes, out var body);
        string? boundary = headers.MediaType(Type).StartsWith("multipart/", StringComparison.Ordinal) ? headers.Parameter(Type, "boundary") : null;
        return boundary is { Length: > 0 } && depth < Deepest
            ? new MailPart(headers, [.. Split(body, boundary).Select(part => Parse(part, depth + 1))], [])
            : new MailPart(headers, [], Decoded(body.Span, headers["Content-Transfer-Encoding"]?.ToLowerInvariant()));
    }

    /// <summary>This part and all inside, in order.</summary>
    public IEnumerable<MailPart> All() => Parts.SelectMany(part => part.All()).Prepend(this);

    private static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> body, string boundary)
    {
        var (parts, mark, start) = (new List<ReadOnlyMemory<byte>>(), ByteLetters.Encoding.GetBytes("--" + boundary), -1);
        for (int at = 0; at < body.Length;)
        {
            int feed = body.Span[at..].IndexOf((byte)'\n');
            int next = feed < 0 ? body.Length : at + feed + 1;
            if (body.Span[at..next].StartsWith(mark))
            {
                if (start >= 0)
                    parts.Add(body[start..at]);
                start = body.Span[(at + mark.Length)..next].StartsWith("--"u8) ? -1 : next;
            }

            at = next;
        }

        if (start >= 0)
            parts.Add(body[start..]);
        return parts;
    }

    private static byte[] Decoded(ReadOnlySpan<byte> body, string? encoding) => encoding switch
    {
        "base64" => Base64(ByteLetters.Encoding.GetString(body)),
        "quoted-printable" => QuotedPrintable(body),
        _ => body.ToArray(),
    };

    private static byte[] Base64(string text)
    {
        string digits = new([.. text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/')]);
        digits = digits[..(digits.Length - (digits.Length % 4 == 1 ? 1 : 0))];
        return Convert.FromBase64String(digits + new string('=', (4 - digits.Length % 4) % 4));
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var decoded = new List<byte>(body.Length);
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
                decoded.Add(body[i]);
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                decoded.Add(Convert.FromHexString(ByteLetters.Encoding.GetString(body.Slice(i + 1, 2)))[0]);
                i += 2;
            }
            else
            {
                int feed = body[i..].IndexOf((byte)'\n');
                i = feed < 0 ? body.Length : i + feed;
            }
        }

        return [.. decoded];
    }
}
