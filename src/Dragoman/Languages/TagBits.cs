namespace Dragoman.Languages;

/// <summary>A set of tags, one bit each.</summary>
internal readonly record struct TagBits(ulong Low, ulong High)
{
    public static TagBits None => default;

    public static TagBits All => new(ulong.MaxValue, ulong.MaxValue);

    public static TagBits Of(Tag tag) => (int)tag < 64 ? new(1UL << (int)tag, 0) : new(0, 1UL << ((int)tag - 64));

    public bool Has(Tag tag) => (((int)tag < 64 ? Low : High) >> ((int)tag & 63) & 1) != 0;

    public bool HasAny(TagBits other) => (other.Low & Low | other.High & High) != 0;

    public bool HasAll(TagBits other) => (other.Low & ~Low) == 0 && (other.High & ~High) == 0;

    public static TagBits operator |(TagBits left, TagBits right) => new(left.Low | right.Low, left.High | right.High);

    public static TagBits operator &(TagBits left, TagBits right) => new(left.Low & right.Low, left.High & right.High);
}
