using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>An agreement between parties as one article tells of it: "the visa facilitation agreement was signed in 2019".</summary>
public sealed record Agreement : Claim
{
    /// <summary>English: topic and kind without the parties, or the established title.</summary>
    public required string Name { get; init; }

    /// <summary>"EPCA"; null when the text uses none.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>Sorted party codes.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public required AgreementStatus Status { get; init; }

    /// <summary>Date of the status reported, ISO 8601; for a proposed agreement the one expected.</summary>
    public string? Date { get; init; }
}

/// <summary>How far an agreement has come.</summary>
public enum AgreementStatus
{
    /// <summary>In being, and nothing said of it.</summary>
    Mentioned,
    Proposed,
    Negotiating,
    Signed,
    Ratified,
    InForce,
    Expired,
}
