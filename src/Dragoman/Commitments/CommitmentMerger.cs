using System.Runtime.CompilerServices;
using Dragoman.Actors;
using Dragoman.Record;

namespace Dragoman.Commitments;

/// <summary>Makes commitment entries: the same actors, the same goal or sum, and no other date.</summary>
internal sealed class CommitmentMerger(Officials officials) : ClaimMerger<Commitment>
{
    private const double Alike = 0.4;

    private readonly ConditionalWeakTable<Commitment, HashSet<string>> stems = [];

    protected override string Signature(Commitment c, SourcedClaim source) =>
        string.Join('|', string.Join(';', c.Actors), c.Goal, c.Due, FieldList.Spell(c.Value), c.Unit);

    /// <summary>A pledge is told of for years.</summary>
    protected override int? YearOf(Candidate<Commitment> candidate) => null;

    protected override double? Likeness(Candidate<Commitment> a, Candidate<Commitment> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (HasOtherSum(x, y))
            return null;
        var goals = Phrase.Likeness(Goal(x), Goal(y));
        var sums = x.Value is not null && x.Value == y.Value && x.Unit == y.Unit;
        return (goals >= Alike || sums && (goals > 0 || x.Due is not null && x.Due == y.Due)) && !Excludes(a, b)
            ? goals + (sums ? 1 : 0) + (x.Due is not null && x.Due == y.Due ? 0.5 : 0) : null;
    }

    protected override bool Excludes(Candidate<Commitment> a, Candidate<Commitment> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        return HasOtherSum(x, y) || x.Due != y.Due && !IsoPeriod.Meet(x.Due, y.Due) || a.SharesArticleWith(b) && x.Goal != y.Goal || !Homes(a).Overlaps(Homes(b));
    }

    private static bool HasOtherSum(Commitment x, Commitment y) => x.Value is not null && y.Value is not null && x.Unit == y.Unit && x.Value != y.Value;

    protected override IEnumerable<string> PartiesOf(Commitment merged, IReadOnlyList<Candidate<Commitment>> group) => group.SelectMany(Homes);

    protected override Merged Merge(IReadOnlyList<Candidate<Commitment>> group)
    {
        var valued = group.Where(c => c.Claim.Value is not null).ToList();
        var merged = group[0].Claim with
        {
            Actors = [.. group.SelectMany(c => c.Claim.Actors).Distinct().Order(StringComparer.Ordinal)],
            Goal = Said.Most(group, c => c.Goal)!,
            Due = Said.Finest(group, c => c.Due),
            Value = Said.Most(valued, c => c.Value),
            Unit = Said.Most(valued, c => c.Unit),
        };
        return new Merged(merged, Fields);

        FieldList Fields()
        {
            var fields = new FieldList();
            foreach (var actor in merged.Actors)
                fields.Add(Contract.FieldActors, actor, Said.All(group, c => c.Actors.Contains(actor) ? actor : null));
            fields.Add(Contract.FieldGoal, merged.Goal, Said.All(group, c => c.Goal))
                .Add(Contract.FieldDue, merged.Due, Said.All(group, c => c.Due))
                .Add(Contract.FieldValue, merged.Value, group.Select(c => (c.Claim.Value, c.Sources)))
                .Add(Contract.FieldUnit, merged.Unit, Said.All(group, c => c.Unit));
            return fields;
        }
    }

    private HashSet<string> Goal(Commitment commitment) => stems.GetValue(commitment, c => Phrase.Stems(c.Goal));

    private HashSet<string> Homes(Candidate<Commitment> told) =>
        [.. told.Claim.Actors.Select(a => told.Article.HomeOf(a) ?? officials.PartyOf(a) ?? a)];
}
