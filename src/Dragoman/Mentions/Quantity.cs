using Dragoman.Figures;

namespace Dragoman.Mentions;

/// <summary>What a number measures, as far as its own words say.</summary>
public enum QuantityKind : byte
{
    /// <summary>A number whose unit, if any, stands elsewhere.</summary>
    Bare,
    Money,
    Percent,
    Points,
    Physical,
    Count,
}

/// <summary>A number with what it counts: 48.7 billion dollars, 18 percent, 3,000 companies, 21,500 tonnes.</summary>
public sealed record Quantity(decimal Value, QuantityKind Kind, string Unit)
{
    /// <summary>What is counted, as an indicator; null for other kinds.</summary>
    public string? Counted { get; init; }

    public Bound Bound { get; init; }
    public bool Approximate { get; init; }

    /// <summary>Its sign stands in the text: +16.9 percent, -3 percent.</summary>
    public bool Signed { get; init; }

    public bool HasScale { get; init; }
    public decimal Scale { get; init; } = 1;

    /// <summary>One end of "5 to 10 percent": two values that are no value.</summary>
    public bool InRange { get; init; }

    public IReadOnlyList<Amount> Converted { get; init; } = [];

    /// <summary>First token of the number itself; the unit may stand before it.</summary>
    public int NumberStart { get; init; }

    /// <summary>First token of the number with its unit, behind words like "more than".</summary>
    public int Start { get; init; }

    /// <summary>One past the last token of the number with its unit, before a conversion.</summary>
    public int End { get; init; }

    /// <summary>State whose people or companies are counted ("243,000 Filipinos", "60 Finnish firms"); null when none is named.</summary>
    public string? CountedOf { get; init; }
}
