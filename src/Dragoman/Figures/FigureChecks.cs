using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>Holds the values of figures against each other: one figure in several sources, figures without period against their series, shares, outliers.</summary>
internal sealed class FigureChecks(FigureWords words)
{
    private const int CitedOfSeries = 3;
    private const decimal Near = 0.25m;
    private const int LongSeries = 3;
    private const double FarInLong = 8;
    private const double FarInShort = 400;

    public IEnumerable<Finding> Run(IReadOnlyList<Entry> figures)
    {
        foreach (var entry in figures)
        {
            foreach (var finding in OneFigure(entry))
                yield return finding;
            foreach (var finding in Shares(entry))
                yield return finding;
        }
        foreach (var series in figures.GroupBy(e => FigureSeries.Of((Figure)e.Merged)))
        {
            foreach (var entry in series.Where(e => IsOpen(e)))
                if (Against(entry, [.. series.Where(e => !IsOpen(e))]) is { } finding)
                    yield return finding;
            foreach (var finding in Outside([.. series.Where(e => !IsOpen(e))]))
                yield return finding;
        }
    }

    private static bool IsOpen(Entry entry) => ((Figure)entry.Merged).Period is null;

    /// <summary>Values of one figure that rounding does not explain; or several independent texts that agree.</summary>
    private IEnumerable<Finding> OneFigure(Entry entry)
    {
        var values = FigureValue.Of(entry);
        var figure = (Figure)entry.Merged;
        if (values.Count > 1 && values.Any(a => values.Any(b => !a.Range.Meets(b.Range))))
            yield return FindingMaker.Make(FindingKind.ValuesDiffer, FindingLabel.SourcesDiffer,
                $"The {words.Name(figure)} {FigureWords.Period(figure)} is {string.Join(" against ", values.Select(Told))}.", values.Select(v => v.Side()), [entry]);
        else if (entry.Independent > 1)
            yield return FindingMaker.Make(FindingKind.ValuesDiffer, FindingLabel.Holds,
                $"The {words.Name(figure)} {FigureWords.Period(figure)} is {FigureWords.Amount(figure)} in {entry.Independent} independent texts.", values.Select(v => v.Side()), [entry]);
    }

    private static string Told(FigureValue value) => $"{FigureWords.Amount(value.Figure)} ({FindingMaker.Sources(value.Sources)})";

    private IEnumerable<Finding> Shares(Entry entry) =>
        from value in FigureValue.Of(entry)
        where value.Figure is { Measure: Measure.Share, Unit: FigureUnits.Percent, Value: > 100 or < 0 }
        select FindingMaker.Make(FindingKind.ShareOverWhole, FindingLabel.DoesNotAddUp,
            $"The {words.Name(value.Figure)} is {FigureWords.Amount(value.Figure)} ({FindingMaker.Sources(value.Sources)}), which no share can be.", [value.Side()], [entry]);

    /// <summary>A figure without period against every period of its series.</summary>
    private Finding? Against(Entry open, IReadOnlyList<Entry> dated)
    {
        if (dated.Count == 0)
            return null;
        var value = FigureValue.Of(open)[0];
        var peers = dated.SelectMany(FigureValue.Of).OrderBy(p => Math.Abs(p.Figure.Value - value.Figure.Value)).ThenBy(p => p.Figure.Period, StringComparer.Ordinal).ToList();
        var nearest = peers[0];
        var sides = peers.Prepend(value).Select(p => p.Side());
        IReadOnlyCollection<Entry> entries = [open, .. peers.Select(p => p.Entry).Distinct()];
        if (peers.Exists(p => p.Range.Meets(value.Range)))
            return FindingMaker.Make(FindingKind.PeriodMissing, FindingLabel.Unclear,
                $"The {words.Name(value.Figure)} of {Told(value)} is given with no period; {FigureWords.Amount(nearest.Figure)} is that for {nearest.Figure.Period} ({FindingMaker.Sources(nearest.Sources)}).", sides, entries);
        if (Math.Abs(nearest.Figure.Value - value.Figure.Value) <= Near * Math.Abs(nearest.Figure.Value))
            return FindingMaker.Make(FindingKind.ValuesDiffer, FindingLabel.SourcesDiffer,
                $"The {words.Name(value.Figure)} is {FigureWords.Amount(nearest.Figure)} for {nearest.Figure.Period} ({FindingMaker.Sources(nearest.Sources)}) against {Told(value)}, which states no period.", sides, entries);
        return FindingMaker.Make(FindingKind.PeriodMissing, FindingLabel.Unclear,
            $"The {words.Name(value.Figure)} of {Told(value)} is given with no period and is near none of its series.", sides, entries);
    }

    /// <summary>A level that is many times, or a small part of, what is usual in its series: often a million for a billion.</summary>
    private IEnumerable<Finding> Outside(IReadOnlyList<Entry> series)
    {
        var levels = series.SelectMany(FigureValue.Of).Where(v => v.Figure.Measure == Measure.Level && v.Figure.Value > 0)
            .OrderBy(v => v.Figure.Period, StringComparer.Ordinal).ThenBy(v => v.Figure.Value).ToList();
        foreach (var value in levels)
        {
            var others = levels.FindAll(o => !ReferenceEquals(o.Entry, value.Entry) && Length(o) == Length(value));
            if (others.Count == 0)
                continue;
            var usual = others.Select(o => o.Figure.Value).Order().ElementAt(others.Count / 2);
            var ratio = (double)(value.Figure.Value / usual);
            var far = others.Count >= LongSeries ? FarInLong : FarInShort;
            if (Math.Max(ratio, 1 / ratio) > far)
                yield return FindingMaker.Make(FindingKind.OutsideSeries, FindingLabel.DoesNotAddUp,
                    $"The {words.Name(value.Figure)} {FigureWords.Period(value.Figure)} is {Told(value)}; the other {others.Count} of its series are around {FigureWords.Amount(usual, value.Figure.Unit)}.",
                    Nearest(others, usual).Prepend(value).Select(v => v.Side()), [value.Entry, .. Nearest(others, usual).Select(o => o.Entry).Distinct()]);
        }
    }

    /// <summary>A few stand for a long series, so that a finding does not cite all of it.</summary>
    private static IEnumerable<FigureValue> Nearest(List<FigureValue> series, decimal usual) =>
        series.OrderBy(v => Math.Abs(v.Figure.Value - usual)).ThenBy(v => v.Figure.Period, StringComparer.Ordinal).ThenBy(v => v.Entry.Id, StringComparer.Ordinal).Take(CitedOfSeries);

    private static int Length(FigureValue value) => (int)Math.Round((value.Period?.Days ?? 0) / 30.4);
}
