using Dragoman.Record;

namespace Dragoman.Statements;

/// <summary>The words of a direct quotation and who spoke them.</summary>
public sealed record Statement : Claim
{
    /// <summary>Canonical name, or the body that speaks; null when the speaker is unnamed.</summary>
    public string? Speaker { get; init; }

    public required string Text { get; init; }
}
