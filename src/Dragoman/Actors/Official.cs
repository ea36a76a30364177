namespace Dragoman.Actors;

/// <summary>An office-holder of actors/officials.tsv: the canonical name, the offices held with their parties, and the name's spellings as sounds.</summary>
public sealed class Official(string name)
{
    public string Name { get; } = name;

    public List<(string Title, string Party)> Offices { get; } = [];

    internal List<SoundedName> Spellings { get; } = [];

    /// <summary>True when an office that the text gives is one of these, or part of one, and the party agrees; what is not said agrees with all.</summary>
    public bool Held(string? office, string? party)
    {
        foreach (var (title, of) in Offices)
            if ((party is null || party == of) && (office is null || Alike(title, office)))
                return true;
        return false;
    }

    /// <summary>The one party for which such an office was held; null when there are several.</summary>
    public string? PartyOf(string? office) => Offices.Where(o => office is not null && Alike(o.Title, office)).Select(o => o.Party).Distinct().ToList() is [var party] ? party : null;

    private static bool Alike(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
}
