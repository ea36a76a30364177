using System.Text;

namespace Dragoman.Store;

/// <summary>Writes numbers in base 128 and texts behind their length; a text that was written before is a number.</summary>
internal sealed class FieldWriter
{
    private const byte More = 0x80;
    private const int DecimalParts = 4;

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private byte[] bytes = new byte[4096];
    private int length;

    public byte[] ToArray() => bytes[..length];

    public void Number(int number)
    {
        var rest = (uint)number;
        for (; rest >= More; rest >>= 7)
            Byte((byte)(rest | More));
        Byte((byte)rest);
    }

    /// <summary>Nothing is 0, the first text 1 followed by its letters, and so on.</summary>
    public void Text(string? text)
    {
        if (text is null)
            Number(0);
        else if (known.TryGetValue(text, out var number))
            Number(number);
        else
        {
            known.Add(text, known.Count + 1);
            Number(known.Count);
            var size = Encoding.UTF8.GetByteCount(text);
            Number(size);
            Reserve(size);
            length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
        }
    }

    public void Decimal(decimal? value)
    {
        Number(value is null ? 0 : 1);
        if (value is null)
            return;
        Span<int> parts = stackalloc int[DecimalParts];
        decimal.GetBits(value.Value, parts);
        foreach (var part in parts)
            Number(part);
    }

    public void List<T>(IReadOnlyList<T> list, Action<T> write)
    {
        Number(list.Count);
        for (var i = 0; i < list.Count; i++)
            write(list[i]);
    }

    private void Byte(byte value)
    {
        Reserve(1);
        bytes[length++] = value;
    }

    private void Reserve(int more)
    {
        if (length + more > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
