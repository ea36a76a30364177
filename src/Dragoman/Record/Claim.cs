namespace Dragoman.Record;

/// <summary>One thing that one article says. Nothing stands in it without a citation.</summary>
public abstract record Claim
{
    /// <summary>Hash of article id, type and trigger citation.</summary>
    public required string Id { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    public IReadOnlyList<WorkedOut> WorkedOut { get; init; } = [];
}
