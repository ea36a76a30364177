using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>A named person with an office or a part in a claim, as one article presents them.</summary>
public sealed record Person : Claim
{
    /// <summary>Canonical Latin spelling.</summary>
    public required string Name { get; init; }

    public string? Office { get; init; }

    /// <summary>Party the person speaks for.</summary>
    public string? Of { get; init; }
}
