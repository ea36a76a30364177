using Dragoman.Record;

namespace Dragoman.Commitments;

/// <summary>A pledge or a target with a concrete aim: "Norway will provide 40 million kroner by 2027".</summary>
public sealed record Commitment : Claim
{
    /// <summary>Party codes, or names of persons and bodies.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>A short English phrase.</summary>
    public required string Goal { get; init; }

    /// <summary>Year or date, ISO 8601; null when the text sets none.</summary>
    public string? Due { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Unit of the value as in a figure; null without a value.</summary>
    public string? Unit { get; init; }
}
