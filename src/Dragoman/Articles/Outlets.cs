using Dragoman.Actors;
using Dragoman.Languages;

namespace Dragoman.Articles;

/// <summary>
/// A publisher: what kind it is (agency, ministry, presidency, government, parliament, newspaper, broadcaster, portal, organisation, statistics), the state or body it belongs to,
/// and how reliable it is by the NATO Admiralty scale, A (completely) to F (cannot be judged).
/// </summary>
public sealed record Outlet(string Name, string Kind, string Country, char Grade, IReadOnlyList<string> Hosts, IReadOnlyList<string> Names);

/// <summary>The publishers of outlets/*.tsv, found by name or by the host of an address. Later files replace rows of earlier ones.</summary>
public sealed class Outlets
{
    private const int Columns = 5;
    private const string Grades = "ABCDEF";

    private readonly Dictionary<string, Outlet> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Outlet> byHost = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="PackException">A row lacks a column or has a grade that the scale does not know.</exception>
    public static Outlets Load(IEnumerable<string> files)
    {
        var outlets = new Outlets();
        foreach (var file in files)
            foreach (var row in Atlas.Rows(file, Columns))
                outlets.Add(row[3] is [var grade] && Grades.Contains(grade) ? row : throw new PackException(file, 0, $"the grade of '{row[0]}' is none of {Grades}"));
        return outlets;
    }

    /// <summary>The kinds that publishers have, by name.</summary>
    public IReadOnlyList<string> Kinds => [.. byName.Values.Concat(byHost.Values).Select(o => o.Kind).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The publisher; null when no row says anything of it.</summary>
    public Outlet? Find(string? publisher, string? url)
    {
        if (publisher is not null && byName.TryGetValue(publisher, out var named))
            return named;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;
        for (var host = address.Host; host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
            if (byHost.TryGetValue(host, out var hosted))
                return hosted;
        return null;
    }

    private void Add(string[] row)
    {
        var outlet = new Outlet(row[0], row[1], row[2], row[3][0], row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries), row.Length > Columns ? row[5].Split(" | ", StringSplitOptions.RemoveEmptyEntries) : []);
        foreach (var name in outlet.Names.Prepend(outlet.Name))
            byName[name] = outlet;
        foreach (var host in outlet.Hosts)
            byHost[host] = outlet;
    }
}
