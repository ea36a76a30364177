using System.Text;

namespace Dragoman.Store;

/// <summary>Reads what <see cref="FieldWriter"/> wrote.</summary>
internal sealed class FieldReader(byte[] bytes)
{
    private const int More = 0x80;

    private readonly List<string?> known = [null];
    private int at;

    public int Number()
    {
        for (int number = 0, shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            number |= (next & ~More) << shift;
            if (next < More)
                return number;
        }
    }

    public string? Text()
    {
        var number = Number();
        if (number < known.Count)
            return known[number];
        var size = Number();
        var text = Encoding.UTF8.GetString(bytes, at, size);
        at += size;
        known.Add(text);
        return text;
    }

    public decimal? Decimal() => Number() == 0 ? null : new decimal([Number(), Number(), Number(), Number()]);

    public T[] List<T>(Func<T> read)
    {
        var list = new T[Number()];
        for (var i = 0; i < list.Length; i++)
            list[i] = read();
        return list;
    }
}
