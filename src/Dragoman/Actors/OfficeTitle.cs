using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>
/// What the words beside a name say: the office in English, the party it belongs to, and whether they only point at someone else
/// ("his Kenyan counterpart", "her spokesman", "the country's president").
/// </summary>
public sealed record OfficeTitle(string? Office, string? Of, int Start, int End)
{
    /// <summary>"Counterpart", "host": the office is that of another person.</summary>
    public Span? Role { get; init; }

    /// <summary>The party stands behind "to" or "in": where an ambassador is posted.</summary>
    public bool IsPosting { get; init; }

    /// <summary>"His", "its": the party is that of someone or something named before.</summary>
    public Span? Possessive { get; init; }

    /// <summary>"The country's": the party is the one spoken of.</summary>
    public Span? Country { get; init; }
}
