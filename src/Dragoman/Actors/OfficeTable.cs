using Dragoman.Languages;

namespace Dragoman.Actors;

/// <summary>
/// What an office title says by itself, by actors/offices.tsv: the party it belongs to where the text names none ("European
/// Commissioner" is the EU's), whether its holder is posted to a party, whether its holder goes by one name.
/// </summary>
public sealed class OfficeTable
{
    private readonly Dictionary<string, string> belongs = new(StringComparer.Ordinal);
    private readonly List<(string Words, string Party)> within = [];
    private readonly HashSet<string> posted = new(StringComparer.Ordinal);
    private readonly HashSet<string> bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> crowned = new(StringComparer.Ordinal);
    private readonly HashSet<(string Title, string Office)> means = [];
    private readonly HashSet<string> leading = new(StringComparer.Ordinal);

    public static OfficeTable Load(string actorsFolder)
    {
        var table = new OfficeTable();
        var file = Path.Combine(actorsFolder, "offices.tsv");
        foreach (var row in Atlas.Rows(file, 2))
            table.Add(file, row);
        return table;
    }

    /// <summary>The party an office belongs to by its title alone; null when any state has it.</summary>
    public string? PartyOf(string? office)
    {
        if (office is null)
            return null;
        for (var end = office.Length; end > 0; end = office.LastIndexOf(' ', end - 1))
            if (belongs.TryGetValue(office[..end], out var party))
                return party;
        foreach (var (words, owner) in within)
            if (office.Contains(words, StringComparison.Ordinal))
                return owner;
        return null;
    }

    public bool IsPosted(string? office) => office is not null && posted.Contains(office);

    public bool IsCrowned(string? office) => office is not null && crowned.Contains(office);

    /// <summary>True for a title that is said of the holder of an office: "the head of state" of a president.</summary>
    public bool Means(string title, string? office) => office is not null && means.Contains((title, office));

    /// <summary>True for words that mean whoever leads a party: "leader", "head of state".</summary>
    public bool Leads(string? office) => office is not null && leading.Contains(office);

    /// <summary>True for an office that a state has once: its leaders, and whoever holds a domain ("Minister of Trade"). Two who hold it are of two states.</summary>
    public bool IsSingle(string office) => office.Contains(" of ", StringComparison.Ordinal) || means.Any(m => m.Office == office && leading.Contains(m.Title));

    /// <summary>True for offices that bodies have and states have not.</summary>
    public bool IsOfBody(string? office) => office is not null && bodies.Contains(office);

    private void Add(string file, string[] row)
    {
        switch (row)
        {
            case [OfficeRows.Belongs, var title, var party]:
                belongs.TryAdd(title, party);
                break;
            case [OfficeRows.Holds, var words, var party]: within.Add((words, party)); break;
            case [OfficeRows.Posted, var title]: posted.Add(title); break;
            case [OfficeRows.Body, var title]: bodies.Add(title); break;
            case [OfficeRows.Crowned, var title]: crowned.Add(title); break;
            case [OfficeRows.Means, var title, var office]: means.Add((title, office)); break;
            case [OfficeRows.Leads, var title]: leading.Add(title); break;
            default: throw new PackException(file, 0, $"'{row[0]}' with {row.Length} columns is unknown");
        }
    }
}
