using Dragoman.Actors;
using Dragoman.Mentions;

namespace Dragoman.Contacts;

/// <summary>What a side of a contact is named by.</summary>
internal enum SideKind
{
    Person,
    Office,
    Pronoun,
    Object,
    Pair,
    Party,
    Adjective,
}

/// <summary>
/// Somebody who may take part in a contact: a person with the words of the office, an office without a name, a pronoun as subject or object, "the two
/// ministers", a state or body. <c>Start</c> and <c>End</c> hold the whole phrase in tokens.
/// </summary>
internal sealed record Side(SideKind Kind, Passage Passage, Span Words, int Start, int End)
{
    public IReadOnlyList<CastMember> Members { get; init; } = [];

    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The role of the preposition the phrase stands behind; null without one.</summary>
    public string? Link { get; init; }

    /// <summary>The owner of the words behind it: "the president's visit".</summary>
    public bool IsOwner { get; init; }

    /// <summary>Stands beside a verb of saying.</summary>
    public bool Speaks { get; init; }

    public bool IsPersonal => Kind is not (SideKind.Party or SideKind.Adjective or SideKind.Object);
}
