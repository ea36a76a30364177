namespace Dragoman.Record;

/// <summary>
/// Makes entries of the claims of a block: equal claims are one candidate, candidates that are alike join best first unless a field
/// forbids it, and what a group says becomes an entry. Each kind says what alike, forbidden and merged mean.
/// </summary>
internal abstract class ClaimMerger<T> : IMerger
    where T : Claim
{
    /// <summary>Above so many candidates only those of one year are compared first, and the undated join last.</summary>
    private const int Many = 600;

    public IReadOnlyList<Entry> Merge(ClaimBlock block)
    {
        var links = Links.Of(block);
        var candidates = Candidates(block, links);
        var joining = new Joining(candidates.Count, (a, b) => links.Apart(candidates[a].Sources, candidates[b].Sources)
            || !links.Together(candidates[a].Sources, candidates[b].Sources) && Excludes(candidates[a], candidates[b]));
        foreach (var (a, b) in links.Forced(candidates.ConvertAll(c => c.Sources)))
            joining.Force(a, b);
        foreach (var (a, b) in Tied(candidates))
            if (!links.Apart(candidates[a].Sources, candidates[b].Sources))
                joining.Force(a, b);
        foreach (var pairs in Rounds(candidates))
            joining.Join(pairs);
        return [.. joining.Groups.Select(g => EntryOf(block, [.. g.Select(i => candidates[i])], links)).OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>Claims with the same signature, in articles of the same day where it matters, are one candidate.</summary>
    protected abstract string Signature(T claim, SourcedClaim source);

    /// <summary>The day of telling, where it says something about what is told; null where it does not, so that a block stays small however often it is told.</summary>
    protected virtual DateOnly? DayOf(SourcedClaim source) => source.Article.Published;

    /// <summary>How much speaks for two candidates being one thing; null when not enough does.</summary>
    protected abstract double? Likeness(Candidate<T> a, Candidate<T> b);

    /// <summary>True when two candidates cannot be one thing.</summary>
    protected abstract bool Excludes(Candidate<T> a, Candidate<T> b);

    /// <summary>What the group says: the merged claim and all values of all fields.</summary>
    protected abstract Merged Merge(IReadOnlyList<Candidate<T>> group);

    /// <summary>The parties an entry is filed under.</summary>
    protected abstract IEnumerable<string> PartiesOf(T merged, IReadOnlyList<Candidate<T>> group);

    /// <summary>The year in which a candidate is compared in large blocks; null when it has none.</summary>
    protected virtual int? YearOf(Candidate<T> candidate) => candidate.Published?.Year;

    /// <summary>Only candidates of one bucket are compared; one for all unless a kind knows better.</summary>
    protected virtual string BucketOf(Candidate<T> candidate) => "";

    /// <summary>Pairs that only the whole set shows; none for most kinds.</summary>
    protected virtual IEnumerable<(int A, int B, double Score)> Aligned(IReadOnlyList<Candidate<T>> candidates) => [];

    /// <summary>Pairs that one of the two itself says are one, though a field differs; none for most kinds.</summary>
    protected virtual IEnumerable<(int A, int B)> Tied(IReadOnlyList<Candidate<T>> candidates) => [];

    private Entry EntryOf(ClaimBlock block, IReadOnlyList<Candidate<T>> group, Links links)
    {
        var claims = group.SelectMany(c => c.Sources).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        var merged = Merge(group);
        var what = (T)block.Rulings.Corrected(merged.Claim, claims);
        return new Entry
        {
            Block = block.Key,
            Merged = what with { Id = claims[0].Id, Citations = [], WorkedOut = [] },
            FieldsWhenAsked = () => block.Rulings.Mark(merged.Fields().ToList(), claims),
            Claims = claims,
            Parties = [.. PartiesOf(what, group).Distinct().Order(StringComparer.Ordinal)],
            Tier = merged.IsKnown || block.Rulings.IsConfirmed(claims) ? Tier.Confirmed : Tier.Seen,
            Decisions = [.. block.Rulings.About(claims).Concat(links.DecisionsOn(claims)).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private List<Candidate<T>> Candidates(ClaimBlock block, Links links) =>
        [.. block.Claims.GroupBy(c => (Signature((T)c.Claim, c), DayOf(c), links.KeyOf(c)))
            .Select(g => new Candidate<T>((T)g.First().Claim, [.. g], block.ArticleOf(g.First())))
            .OrderBy(c => c.Claim.Id, StringComparer.Ordinal)];

    /// <summary>In large blocks those of one year first, then those without one against all.</summary>
    private IEnumerable<IEnumerable<(int, int, double)>> Rounds(List<Candidate<T>> candidates)
    {
        var all = Enumerable.Range(0, candidates.Count).ToList();
        if (candidates.Count <= Many)
        {
            yield return all.GroupBy(i => BucketOf(candidates[i])).SelectMany(b => Pairs(candidates, [.. b])).Concat(Aligned(candidates));
            yield break;
        }
        foreach (var year in all.GroupBy(i => (YearOf(candidates[i]), BucketOf(candidates[i]))).Where(y => y.Key.Item1 is not null))
            yield return Pairs(candidates, [.. year]);
        yield return from bucket in all.GroupBy(i => BucketOf(candidates[i]))
                     let undated = bucket.Where(i => YearOf(candidates[i]) is null).ToHashSet()
                     from pair in Pairs(candidates, [.. bucket], undated)
                     select pair;
        yield return Aligned(candidates);
    }

    private IEnumerable<(int, int, double)> Pairs(List<Candidate<T>> candidates, List<int> some, HashSet<int>? withOneOf = null)
    {
        for (var i = 0; i < some.Count; i++)
            for (var j = i + 1; j < some.Count; j++)
                if ((withOneOf is null || withOneOf.Contains(some[i]) || withOneOf.Contains(some[j])) && Likeness(candidates[some[i]], candidates[some[j]]) is { } score)
                    yield return (some[i], some[j], score);
    }
}

/// <summary>A way to make entries of the claims of a block; each kind of claim has one.</summary>
internal interface IMerger
{
    /// <summary>The entries, ordered by id.</summary>
    IReadOnlyList<Entry> Merge(ClaimBlock block);
}

/// <summary>What a group of claims says together.</summary>
/// <param name="Claim">The merged claim.</param>
/// <param name="Fields">All values of all fields, worked out when they are asked for.</param>
internal sealed record Merged(Claim Claim, Func<FieldList> Fields)
{
    /// <summary>True where data of actors/ confirms what the claims say.</summary>
    public bool IsKnown { get; init; }
}
