using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dragoman.Store;

/// <summary>How texts and lists of numbers lie in the record: Brotli (RFC 7932) over UTF-8, differences in base 128, hashes as they are.</summary>
internal static class Packed
{
    private const int Quality = 2;
    private const int Window = 16;
    private const int LargestText = 64 << 20;
    private const byte More = 0x80;

    public static byte[] Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public static string Text(byte[] packed) => Encoding.UTF8.GetString(Bytes(packed.AsSpan()));

    /// <summary>The bytes, behind their length.</summary>
    public static byte[] Bytes(byte[] plain)
    {
        var into = new byte[sizeof(int) + BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(into, plain.Length);
        return BrotliEncoder.TryCompress(plain, into.AsSpan(sizeof(int)), out var written, Quality, Window)
            ? into[..(sizeof(int) + written)]
            : throw new InvalidOperationException("a text could not be compressed");
    }

    public static byte[] Bytes(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < sizeof(int) || BinaryPrimitives.ReadInt32LittleEndian(packed) is < 0 or > LargestText)
            throw new InvalidDataException("a packed text is damaged");
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        return BrotliDecoder.TryDecompress(packed[sizeof(int)..], plain, out var written) && written == plain.Length
            ? plain
            : throw new InvalidDataException("a packed text is damaged");
    }

    /// <summary>Ascending numbers.</summary>
    public static byte[] Ascending(IReadOnlyList<int> numbers)
    {
        var bytes = new List<byte>(numbers.Count * 2);
        var before = 0;
        foreach (var number in numbers)
        {
            var step = (uint)(number - before);
            for (; step >= More; step >>= 7)
                bytes.Add((byte)(step | More));
            bytes.Add((byte)step);
            before = number;
        }
        return [.. bytes];
    }

    public static int[] Ascending(byte[] packed)
    {
        var numbers = new List<int>();
        var (value, step, shift) = (0, 0, 0);
        foreach (var b in packed)
        {
            step |= (b & ~More) << shift;
            shift += 7;
            if ((b & More) != 0)
                continue;
            numbers.Add(value += step);
            (step, shift) = (0, 0);
        }
        return [.. numbers];
    }

    public static byte[] Hashes(IReadOnlyList<ulong> hashes)
    {
        var bytes = new byte[hashes.Count * sizeof(ulong)];
        for (var i = 0; i < hashes.Count; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), hashes[i]);
        return bytes;
    }

    public static ulong[] Hashes(byte[] packed)
    {
        var hashes = new ulong[packed.Length / sizeof(ulong)];
        Buffer.BlockCopy(packed, 0, hashes, 0, hashes.Length * sizeof(ulong));
        if (!BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(hashes, hashes);
        return hashes;
    }
}
