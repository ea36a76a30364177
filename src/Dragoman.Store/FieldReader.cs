using System.Runtime.InteropServices;
using System.Text;

namespace Dragoman.Store;

/// <summary>
/// Reads what <see cref="FieldWriter"/> wrote. Once all of it was read or passed over, a reader can begin anywhere, in any number of threads: where each text lies is known then,
/// and one that nobody asks for is never made.
/// </summary>
internal sealed class FieldReader
{
    private const int More = 0x80;
    private const int DecimalParts = 4;

    private readonly byte[] bytes;
    private readonly List<KnownText> known;

    public FieldReader(byte[] bytes) => (this.bytes, known) = (bytes, [new KnownText(0)]);

    private FieldReader(FieldReader other, int place) => (bytes, known, Place) = (other.bytes, other.known, place);

    /// <summary>Where it reads next.</summary>
    public int Place { get; private set; }

    /// <summary>One that reads the same from another place on.</summary>
    public FieldReader At(int place) => new(this, place);

    public int Number()
    {
        for (int number = 0, shift = 0; ; shift += 7)
        {
            var next = bytes[Place++];
            number |= (next & ~More) << shift;
            if (next < More)
                return number;
        }
    }

    public string? Text()
    {
        var number = PassText();
        if (number == 0)
            return null;
        ref var text = ref CollectionsMarshal.AsSpan(known)[number];
        return text.Letters ??= Made(text.Place);
    }

    public decimal? Decimal() => Number() == 0 ? null : new decimal([Number(), Number(), Number(), Number()]);

    public string?[] Texts()
    {
        var list = new string?[Number()];
        for (var i = 0; i < list.Length; i++)
            list[i] = Text();
        return list;
    }

    public T[] List<T>(Func<T> read)
    {
        var list = new T[Number()];
        for (var i = 0; i < list.Length; i++)
            list[i] = read();
        return list;
    }

    public void PassNumbers(int count)
    {
        for (; count > 0; count--)
            Number();
    }

    public void PassDecimal() => PassNumbers(Number() == 0 ? 0 : DecimalParts);

    /// <summary>The number of the text. Its letters stand where it is met first.</summary>
    public int PassText()
    {
        var number = Number();
        if (number == known.Count)
            known.Add(new KnownText(Place));
        if (known[number].Place == Place && number > 0)
        {
            var size = Number();
            Place += size;
        }
        return number;
    }

    public void PassTexts()
    {
        for (var count = Number(); count > 0; count--)
            PassText();
    }

    private string Made(int place)
    {
        var letters = At(place);
        var size = letters.Number();
        return Encoding.UTF8.GetString(bytes, letters.Place, size);
    }

    /// <summary>Where a text's length and letters lie, and the text once somebody has asked for it.</summary>
    private record struct KnownText(int Place)
    {
        public string? Letters { get; set; }
    }
}
