namespace Dragoman.Record;

/// <summary>
/// Joins things pair by pair into groups, the best pair first and ties by place, unless anything in one group excludes anything in the
/// other (greedy agglomeration with cannot-link constraints). The result depends on the set of pairs alone, not on their order.
/// </summary>
public sealed class Joining(int count, Func<int, int, bool> excludes)
{
    private readonly int[] group = [.. Enumerable.Range(0, count)];
    private readonly int[] core = [.. Enumerable.Range(0, count)];
    private bool forced;
    private readonly List<int>[] members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];

    /// <summary>Joins two things and their groups whatever is said against it.</summary>
    public void Force(int a, int b)
    {
        forced = true;
        var (into, from) = (Math.Min(core[a], core[b]), Math.Max(core[a], core[b]));
        foreach (var member in members[group[a]].Concat(members[group[b]]))
            if (core[member] == from)
                core[member] = into;
        Union(group[a], group[b]);
    }

    public void Join(IEnumerable<(int A, int B, double Score)> pairs)
    {
        foreach (var (a, b, _) in pairs.OrderByDescending(p => p.Score).ThenBy(p => Math.Min(p.A, p.B)).ThenBy(p => Math.Max(p.A, p.B)))
            if (group[a] != group[b] && !Excluded(group[a], group[b]))
                Union(group[a], group[b]);
    }

    /// <summary>The groups, each in order, ordered by their first member.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups => [.. members.Where(m => m.Count > 0).Select(m => m.Order().ToList()).OrderBy(m => m[0])];

    /// <summary>Things that were joined by force speak with one voice: they exclude what all of them exclude.</summary>
    private bool Excluded(int a, int b) => !forced ? members[a].Exists(x => members[b].Exists(y => excludes(x, y)))
        : members[a].GroupBy(x => core[x]).Any(x => members[b].GroupBy(y => core[y]).Any(y => x.All(m => y.All(n => excludes(m, n)))));

    private void Union(int a, int b)
    {
        if (a == b)
            return;
        var (into, from) = a < b ? (a, b) : (b, a);
        foreach (var member in members[from])
            group[member] = into;
        members[into].AddRange(members[from]);
        members[from].Clear();
    }
}
