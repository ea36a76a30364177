namespace Dragoman.Record;

/// <summary>What the claims of a group say in one field.</summary>
internal static class Said
{
    /// <summary>The value that most articles give; of several the first by spelling. Null when nobody gives one.</summary>
    public static TValue? Most<T, TValue>(IReadOnlyList<Candidate<T>> group, Func<T, TValue?> field)
        where T : Claim => group.Count == 1 ? field(group[0].Claim) :
        group.Select(c => (Value: field(c.Claim), c.Sources)).Where(c => c.Value is not null).GroupBy(c => c.Value)
            .OrderByDescending(g => g.SelectMany(c => c.Sources).Select(s => s.Article.Id).Distinct().Count()).ThenByDescending(g => $"{g.Key}".Length).ThenBy(g => $"{g.Key}", StringComparer.Ordinal)
            .Select(g => g.Key).FirstOrDefault();

    /// <summary>The date with the fewest days, of equal ones the one that most articles give; days of an open year come last.</summary>
    public static string? Finest<T>(IReadOnlyList<Candidate<T>> group, Func<T, string?> field)
        where T : Claim => group.Count == 1 ? field(group[0].Claim) :
        group.Select(c => (Value: field(c.Claim), c.Sources)).Where(c => c.Value is not null).GroupBy(c => c.Value)
            .OrderBy(g => IsoPeriod.Parse(g.Key)?.Days ?? int.MaxValue)
            .ThenByDescending(g => g.SelectMany(c => c.Sources).Select(s => s.Article.Id).Distinct().Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key).FirstOrDefault();

    public static IEnumerable<(string? Value, IReadOnlyList<SourcedClaim> Sources)> All<T>(IReadOnlyList<Candidate<T>> group, Func<T, string?> field)
        where T : Claim =>
        group.Select(c => (field(c.Claim), c.Sources));
}
