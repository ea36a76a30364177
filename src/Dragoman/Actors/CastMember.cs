using Dragoman.Mentions;

namespace Dragoman.Actors;

/// <summary>Where one person is named, and the office words beside the name there.</summary>
public readonly record struct NameMention(Passage Passage, Span Span, OfficeTitle? Title);

/// <summary>A person of one article: the longest form of the name, office and party as the text gives them, and where it is named.</summary>
public sealed class CastMember(string name, IReadOnlyList<string> words)
{
    public string Name { get; set; } = name;
    public string? Office { get; set; }
    public string? Of { get; set; }

    /// <summary>True for an office-holder of actors/.</summary>
    public bool IsKnown { get; set; }

    /// <summary>True when the text introduces somebody by this name: an office, a party, a counterpart.</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>The pronoun that stands for the person (a value of <c>pronoun</c> rows); null where the text leaves it open.</summary>
    internal string? Gender { get; set; }

    /// <summary>The words that give the office.</summary>
    public (Passage Passage, int Start, int End)? OfficeWords { get; set; }

    /// <summary>The words that say for whom the person speaks.</summary>
    public (Passage Passage, int Start, int End)? PartyWords { get; set; }

    /// <summary>Whose colleague, host or guest the text calls this person, while it is open for whom either speaks.</summary>
    internal CastMember? Counterpart { get; set; }

    /// <summary>The words of the name, folded for comparison.</summary>
    public IReadOnlyList<string> Words { get; set; } = words;

    /// <summary>Where the longest form of the name stands.</summary>
    internal (Passage Passage, Span Span) Longest { get; set; }

    /// <summary>The how manieth of the article, from zero.</summary>
    internal int Number { get; init; }

    public List<NameMention> Mentions { get; } = [];
}
