namespace Dragoman.Record;

/// <summary>What people decided about which claims of a block belong together and which do not; the later decision about a pair counts.</summary>
internal sealed class Links
{
    private readonly List<(string Decision, HashSet<string> Claims, bool Joined)> sets = [];

    public static Links Of(ClaimBlock block)
    {
        var links = new Links();
        foreach (var decision in block.Rulings.InForce)
            if (decision.Kind is DecisionKind.Merge or DecisionKind.Split)
            {
                var ids = decision.Claims.Where(m => m.Type == block.Key.Type).Select(m => m.Find(block.Claims)?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
                if (ids.Count > 0)
                    links.sets.Add((decision.Id, ids, decision.Kind == DecisionKind.Merge));
            }
        return links;
    }

    public bool Apart(IReadOnlyList<SourcedClaim> a, IReadOnlyList<SourcedClaim> b) => Verdict(a, b) is false;

    public bool Together(IReadOnlyList<SourcedClaim> a, IReadOnlyList<SourcedClaim> b) => Verdict(a, b) is true;

    /// <summary>Pairs of candidates that people joined and did not part again.</summary>
    public IEnumerable<(int A, int B)> Forced(IReadOnlyList<IReadOnlyList<SourcedClaim>> candidates)
    {
        if (sets.TrueForAll(s => !s.Joined))
            yield break;
        for (var a = 0; a < candidates.Count; a++)
            for (var b = a + 1; b < candidates.Count; b++)
                if (Together(candidates[a], candidates[b]))
                    yield return (a, b);
    }

    public IEnumerable<string> DecisionsOn(IReadOnlyList<SourcedClaim> claims) =>
        sets.Where(s => claims.Any(c => s.Claims.Contains(c.Id))).Select(s => s.Decision);

    /// <summary>Claims that decisions treat differently have different keys.</summary>
    public string KeyOf(SourcedClaim claim) => sets.Count == 0 ? "" : string.Join(' ', sets.Where(s => s.Claims.Contains(claim.Id)).Select(s => s.Decision));

    private bool? Verdict(IReadOnlyList<SourcedClaim> a, IReadOnlyList<SourcedClaim> b)
    {
        bool? verdict = null;
        foreach (var (_, claims, joined) in sets)
        {
            var (left, right) = (a.Any(c => claims.Contains(c.Id)), b.Any(c => claims.Contains(c.Id)));
            if (joined && left && right)
                verdict = true;
            else if (!joined && left != right)
                verdict = false;
        }
        return verdict;
    }
}
