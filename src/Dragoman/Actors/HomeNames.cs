namespace Dragoman.Actors;

/// <summary>
/// Names as the people of each state spell them (actors/names-by-state.tsv), found by a spelling in another script or by how it sounds.
/// </summary>
public sealed class HomeNames
{
    private const string Joined = "@joined";

    private readonly SoundTable table;
    private readonly Dictionary<string, List<Lazy<Row>>> byState = new(StringComparer.Ordinal);
    private readonly HashSet<string> joining = new(StringComparer.Ordinal);

    public HomeNames(string actorsFolder, SoundTable table)
    {
        this.table = table;
        var file = Path.Combine(actorsFolder, "names-by-state.tsv");
        if (!File.Exists(file))
            return;
        foreach (var cells in Atlas.Rows(file, 2))
        {
            if (cells[1] == Joined)
            {
                joining.UnionWith(cells[0].Split(' '));
                continue;
            }
            var states = cells[0].Split(' ');
            var row = new Lazy<Row>(() => Read(cells[1], states.Length));
            foreach (var state in states)
                (byState.TryGetValue(state, out var rows) ? rows : byState[state] = []).Add(row);
        }
    }

    /// <summary>The names of that state in small letters.</summary>
    public IEnumerable<string> All(string state) => byState.TryGetValue(state, out var rows) ? rows.SelectMany(r => r.Value.Names) : [];

    /// <summary>The names of that state in small letters, and with how many states it shares each.</summary>
    public IEnumerable<(string Name, int States)> Shared(string state) => byState.TryGetValue(state, out var rows) ? rows.SelectMany(r => r.Value.Names.Select(n => (n, r.Value.States))) : [];

    /// <summary>True where the two syllables of a given name are written as one word behind the family name.</summary>
    public bool Joins(string state) => joining.Contains(state);

    /// <summary>The name whose spelling in this script a row gives, of one word or of two; null when none does.</summary>
    public string? Written(string word, string? second, string state)
    {
        if (!byState.TryGetValue(state, out var rows) || Key(word) is not { } key)
            return null;
        if (second is not null)
            key = $"{key} {Key(second)}";
        foreach (var row in rows)
            if (row.Value.Spellings.TryGetValue(key, out var name))
                return name;
        return null;
    }

    /// <summary>The name of that state that the word sounds like best; null when none is near.</summary>
    public string? Sounding(string word, string state)
    {
        if (!byState.TryGetValue(state, out var rows) || table.Word(word) is not { Forms: [var sounds, ..] } sounded)
            return null;
        var nearest = new NearestName(sounded with { Forms = [sounds] }, NearestName.AtHome);
        foreach (var row in rows)
            nearest.Among(row.Value.Index);
        return nearest.Name;
    }

    private Row Read(string names, int states)
    {
        var row = new Row { States = states };
        foreach (var cell in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var spellings = cell.Split('=');
            var name = spellings[0].Replace('_', ' ');
            if (name == spellings[0])
            {
                row.Names.Add(NameSpelling.Fold(name));
                row.Index.Add(name, table);
            }
            foreach (var spelling in spellings.Skip(1))
                row.Spellings.TryAdd(string.Join(' ', spelling.Split('_').Select(Key)), name);
        }
        return row;
    }

    /// <summary>True when the word is a name of that state as it stands.</summary>
    public bool Has(string word, string state) => byState.TryGetValue(state, out var rows) && rows.Exists(r => r.Value.Names.Contains(word));

    private string? Key(string word) => table.Word(word) is { Forms: [var sounds, ..] } ? sounds : null;

    private sealed class Row
    {
        public int States { get; init; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Spellings { get; } = new(StringComparer.Ordinal);

        public NameIndex Index { get; } = new();
    }
}
