using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// A quantity that describes trade, investment, economy, people or companies:
/// "Exports to Kenya rose 4 % to 120 million dollars in 2024" holds two.
/// </summary>
public sealed record Figure : Claim
{
    /// <summary>Indicator of the contract (<c>exports</c>, <c>trade-turnover</c>, <c>other:tourists</c>, ...).</summary>
    public required string Indicator { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>In full: 48.7 billion is 48700000000; 18 percent is 18; a fall is negative.</summary>
    public required decimal Value { get; init; }

    /// <summary>ISO 4217 code, <c>%</c>, <c>pp</c>, <c>count</c> or a physical unit.</summary>
    public required string Unit { get; init; }

    /// <summary>ISO 8601: year, month, range or quarter; null when the text states none.</summary>
    public string? Period { get; init; }

    /// <summary>Party code (SDMX REF_AREA).</summary>
    public string? Area { get; init; }

    /// <summary>Party code (SDMX COUNTERPART_AREA).</summary>
    public string? Counterpart { get; init; }

    public IReadOnlyList<Amount> Converted { get; init; } = [];

    public Bound Bound { get; init; }

    public bool Approximate { get; init; }
}

/// <summary>What a figure says of its indicator: how much there is, by how much it changed, or which part of a whole it is.</summary>
public enum Measure
{
    Level,
    Change,
    Share,
}

/// <summary>"More than", "at least" (above) or "nearly", "under" (below); exact when nothing is said.</summary>
public enum Bound
{
    Exact,
    Above,
    Below,
}

/// <summary>A value with its unit, as in a bracketed conversion.</summary>
public sealed record Amount(decimal Value, string Unit);
