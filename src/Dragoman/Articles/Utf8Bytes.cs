using System.Buffers;
using System.Text;

namespace Dragoman.Articles;

/// <summary>
/// The bytes of an input as UTF-8, whatever they were before: byte order marks are obeyed and dropped,
/// other encodings are transcoded while they are read.
/// </summary>
internal sealed class Utf8Bytes : IDisposable
{
    private readonly Stream bytes;
    private const int Size = 64 * 1024;
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int next;
    private int end;

    private Utf8Bytes(Stream bytes) => this.bytes = bytes;

    /// <summary>Opens a stream; <paramref name="encoding"/> is null for Unicode.</summary>
    public static Utf8Bytes Open(Stream bytes, Encoding? encoding)
    {
        var head = new byte[3];
        int length = bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var (marked, mark) = ByteOrderMark(head.AsSpan(0, length));
        var whole = new HeadedStream(head.AsMemory(mark, length - mark), bytes);
        var from = marked ?? encoding;
        return new Utf8Bytes(from is null or UTF8Encoding ? whole : Encoding.CreateTranscodingStream(whole, from, Encoding.UTF8));
    }

    /// <summary>The encoding of that name; null when it is UTF-8. Throws <see cref="ArgumentException"/> for a name nobody knows.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name.Trim(), EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return encoding is UTF8Encoding ? null : encoding;
    }

    /// <summary>The next bytes that are waiting, at most 64 KB; empty at the end.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (next == end)
        {
            next = 0;
            end = bytes.ReadAtLeast(buffer, Size, throwOnEndOfStream: false);
        }

        return buffer.AsSpan(next, end - next);
    }

    public void Skip(int count) => next += count;

    public void Dispose()
    {
        bytes.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static (Encoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false, true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false, true), 2),
        _ => (null, 0),
    };
}
