using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Makes figure entries: figures of one indicator, measure, unit, period and pair are one whatever value they give; those without period
/// are one only when the value is the same.
/// </summary>
internal sealed class FigureMerger : ClaimMerger<Figure>
{
    protected override string Signature(Figure f, SourcedClaim source) =>
        string.Join('|', f.Indicator, f.Measure, FieldList.Spell(f.Value), f.Unit, f.Period, f.Area, f.Counterpart, f.Bound, f.Approximate, string.Join(';', f.Converted.Select(c => $"{FieldList.Spell(c.Value)} {c.Unit}")));

    protected override DateOnly? DayOf(SourcedClaim source) => null;

    protected override string BucketOf(Candidate<Figure> candidate) => Key(candidate.Claim);

    /// <summary>Only figures of one bucket meet, and they are one.</summary>
    protected override double? Likeness(Candidate<Figure> a, Candidate<Figure> b) => 1;

    protected override bool Excludes(Candidate<Figure> a, Candidate<Figure> b) => false;

    protected override int? YearOf(Candidate<Figure> candidate) => null;

    protected override IEnumerable<string> PartiesOf(Figure merged, IReadOnlyList<Candidate<Figure>> group) =>
        new[] { merged.Area, merged.Counterpart }.OfType<string>();

    protected override Merged Merge(IReadOnlyList<Candidate<Figure>> group)
    {
        var value = Said.Most(group, c => (decimal?)c.Value)!.Value;
        var first = group.Where(c => c.Claim.Value == value).OrderBy(c => c.Claim.Bound).ThenBy(c => c.Claim.Approximate).First().Claim;
        var sides = Said.Most(group, c => $"{c.Area} {c.Counterpart}");
        var named = group.First(c => $"{c.Claim.Area} {c.Claim.Counterpart}" == sides).Claim;
        var merged = first with { Period = Said.Most(group, c => c.Period), Area = named.Area, Counterpart = named.Counterpart };
        return new Merged(merged, Fields);

        FieldList Fields()
        {
            var fields = new FieldList()
                .Add(Contract.FieldIndicator, merged.Indicator, Said.All(group, c => c.Indicator))
                .Add(Contract.FieldMeasure, merged.Measure.Spelt(), Said.All(group, c => c.Measure.Spelt()))
                .Add(Contract.FieldValue, value, group.Select(c => ((decimal?)c.Claim.Value, c.Sources)))
                .Add(Contract.FieldUnit, merged.Unit, Said.All(group, c => c.Unit))
                .Add(Contract.FieldPeriod, merged.Period, Said.All(group, c => c.Period))
                .Add(Contract.FieldArea, merged.Area, Said.All(group, c => c.Area))
                .Add(Contract.FieldCounterpart, merged.Counterpart, Said.All(group, c => c.Counterpart))
                .Add(Contract.FieldBound, merged.Bound.Spelt(), Said.All(group, c => c.Bound == Bound.Exact ? null : c.Bound.Spelt()));
            foreach (var converted in group.SelectMany(c => c.Claim.Converted).Distinct())
                fields.Add(Contract.FieldConverted, null, Said.All(group, c => c.Converted.Contains(converted) ? $"{FieldList.Spell(converted.Value)} {converted.Unit}" : null));
            return fields;
        }
    }

    /// <summary>What makes figures one. Trade as a whole has no direction.</summary>
    private static string Key(Figure f)
    {
        var pair = FigureSeries.PairOf(f);
        var period = IsoPeriod.Parse(f.Period) is { } p ? $"{p.First:yyyyMMdd}-{p.Last:yyyyMMdd}" : f.Period ?? "=" + FieldList.Spell(f.Value);
        return string.Join('|', f.Indicator, f.Measure, f.Unit, period, pair.Area, pair.Counterpart);
    }
}
