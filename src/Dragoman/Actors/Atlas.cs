using Dragoman.Languages;

namespace Dragoman.Actors;

/// <summary>A state or territory: code, canonical English names, regions it is counted to, its money.</summary>
public sealed record State(string Code, string Name, string Capital, IReadOnlyList<string> Regions, string Currency, IReadOnlyList<string> CurrencyFamilies,
    bool IsSovereign)
{
    /// <summary>What its government makes it: kingdom, republic, emirate, federation.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>True for "the kingdom", "the island": its government or one of its regions says so.</summary>
    public bool Is(string sort) => Forms.Contains(sort) || Regions.Contains(sort);
}

/// <summary>A bloc, organisation or institution; institutions carry the code of the body they belong to.</summary>
public sealed record Body(string Code, string Name, string Kind, IReadOnlyList<string> Members)
{
    /// <summary>English name of the city it sits in; empty where it has no seat.</summary>
    public string Seat { get; init; } = "";
}

/// <summary>The states and bodies of actors/: no word of any language, only codes, canonical names and facts.</summary>
public sealed class Atlas
{
    private readonly Dictionary<string, State> states;
    private readonly Dictionary<string, Body> bodies = new(StringComparer.Ordinal);

    public Atlas(IEnumerable<State> states, IEnumerable<Body> bodies)
    {
        this.states = states.ToDictionary(s => s.Code, StringComparer.Ordinal);
        foreach (var body in bodies)
            this.bodies.TryAdd(body.Code, body);
    }

    /// <summary>What office titles say by themselves.</summary>
    public OfficeTable Offices { get; private init; } = new();

    public IReadOnlyCollection<State> States => states.Values;

    public State? State(string code) => states.GetValueOrDefault(code);

    public Body? Body(string code) => bodies.GetValueOrDefault(code);

    /// <summary>True when <paramref name="code"/> is a state or bloc that has relations of its own.</summary>
    public bool IsParty(string code) => states.ContainsKey(code) || bodies.TryGetValue(code, out var b) && b.Kind == ActorKinds.Bloc;

    /// <summary>The bloc that sits in a city, for which the city's name may stand; null when none does.</summary>
    public string? SeatedIn(string city) => bodies.Values.FirstOrDefault(b => b.Kind == ActorKinds.Bloc && b.Seat == city)?.Code;

    public static Atlas Load(string actorsFolder) => new(
        Rows(Path.Combine(actorsFolder, "states.tsv"), 8).Select(r => new State(r[0], r[1], r[3], r[4].Split(' '), r[5], r[6].Split(' '), !r[7].Contains(ActorKinds.Territory, StringComparison.Ordinal)) { Forms = r[7].Split(' ') }),
        Rows(Path.Combine(actorsFolder, "bodies.tsv"), 6).Select(r => new Body(r[0], r[1], r[2], r[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)) { Seat = r[5] }))
    { Offices = OfficeTable.Load(actorsFolder) };

    internal static IEnumerable<string[]> Rows(string file, int columns)
    {
        if (!File.Exists(file))
            throw new PackException(file, 0, "this file of actors is missing");
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length < columns)
                throw new PackException(file, number, $"{columns} columns were expected, {cells.Length} stand here");
            yield return cells;
        }
    }
}
