using System.Buffers;

namespace Dragoman.Articles;

/// <summary>
/// One line, or the whole of an input, up to a limit. What is larger is passed over without being kept,
/// so that no input needs more memory than the limit.
/// </summary>
internal readonly record struct BoundedBytes(ReadOnlyMemory<byte> Bytes, bool TooLarge)
{
    /// <summary>All bytes to the end of the input; stops reading once the limit is passed.</summary>
    public static BoundedBytes Whole(Utf8Bytes input, int limit)
    {
        var kept = new ArrayBufferWriter<byte>();
        while (input.Peek() is { Length: > 0 } waiting)
        {
            if (kept.WrittenCount + waiting.Length > limit)
                return new BoundedBytes(default, true);
            kept.Write(waiting);
            input.Skip(waiting.Length);
        }

        return new BoundedBytes(kept.WrittenMemory, false);
    }

    /// <summary>The bytes to the next line feed, which is taken too; null at the end of the input.</summary>
    public static BoundedBytes? Line(Utf8Bytes input, int limit)
    {
        if (input.Peek().IsEmpty)
            return null;
        var kept = new ArrayBufferWriter<byte>();
        bool tooLarge = false;
        while (input.Peek() is { Length: > 0 } waiting)
        {
            int feed = waiting.IndexOf((byte)'\n');
            var part = feed < 0 ? waiting : waiting[..feed];
            tooLarge |= kept.WrittenCount + part.Length > limit;
            if (!tooLarge)
                kept.Write(part);
            input.Skip(feed < 0 ? waiting.Length : feed + 1);
            if (feed >= 0)
                break;
        }

        return new BoundedBytes(tooLarge ? default : kept.WrittenMemory, tooLarge);
    }
}
