namespace Dragoman.Actors;

/// <summary>Names that several claims give, spellings of one person joined under one name: the known one, else the one given most, else the longest.</summary>
public static class NameGroups
{
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Spellings)> Of(IEnumerable<string> names, Namesakes namesakes, Officials officials)
    {
        var groups = new List<List<string>>();
        var counted = names.GroupBy(n => n).OrderByDescending(g => officials.IsKnown(g.Key)).ThenByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var name in counted.Select(g => g.Key))
            if (groups.Find(g => namesakes.IsSame(g[0], name)) is { } group)
                group.Add(name);
            else
                groups.Add([name]);
        return [.. groups.Select(g => (g[0], (IReadOnlyList<string>)g))];
    }
}
