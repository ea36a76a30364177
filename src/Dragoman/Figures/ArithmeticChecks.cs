using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Does the sums that figures imply: exports and imports make the turnover, their difference the balance, two levels the growth. Figures of the
/// same article are held together first; those without period only so.
/// </summary>
internal sealed class ArithmeticChecks(FigureWords words)
{
    private const decimal Hundred = 100;

    public IEnumerable<Finding> Run(IReadOnlyList<Entry> figures)
    {
        var values = figures.SelectMany(FigureValue.Of).ToList();
        var levels = values.Where(v => v.Figure.Measure == Measure.Level).ToList();
        var byPeriod = levels.ToLookup(l => (l.Figure.Indicator, FigureSeries.PairOf(l.Figure), l.Period));
        foreach (var value in values)
        {
            var finding = value.Figure switch
            {
                { Indicator: Contract.TradeTurnover, Measure: Measure.Level } => Sum(value, levels),
                { Indicator: Contract.TradeBalance, Measure: Measure.Level } => Balance(value, levels),
                { Measure: Measure.Change, Unit: FigureUnits.Percent, Period: not null } => Growth(value, byPeriod),
                _ => null,
            };
            if (finding is not null)
                yield return finding;
        }
    }

    private Finding? Sum(FigureValue whole, List<FigureValue> levels)
    {
        if (whole.Figure is not { Area: { } a, Counterpart: { } b } || Flow(whole, levels, a, b) is not { } there || Flow(whole, levels, b, a) is not { } back)
            return null;
        var holds = (there.Range + back.Range).Meets(whole.Range);
        return Made(FindingKind.Sum, holds, $"{Exact(there)} + {Exact(back)} {(holds ? "=" : "is not")} {Exact(whole)}", whole, [there, back]);
    }

    private Finding? Balance(FigureValue balance, List<FigureValue> levels)
    {
        if (balance.Figure is not { Area: { } a, Counterpart: { } b } || Flow(balance, levels, a, b) is not { } exports || Flow(balance, levels, b, a) is not { } imports)
            return null;
        var holds = (exports.Range - imports.Range).Meets(balance.Range);
        return Made(FindingKind.Balance, holds, $"{Exact(exports)} - {Exact(imports)} {(holds ? "=" : "is not")} {Exact(balance)}", balance, [exports, imports]);
    }

    private Finding? Growth(FigureValue change, ILookup<(string Indicator, (string? Area, string? Counterpart) Pair, IsoPeriod? Period), FigureValue> levels)
    {
        var (indicator, pair) = (change.Figure.Indicator, FigureSeries.PairOf(change.Figure));
        foreach (var now in Nearest(change, levels[(indicator, pair, change.Period)]))
            foreach (var before in Nearest(change, levels[(indicator, pair, change.Period?.Shifted(-1))].Where(l => l.Figure.Unit == now.Figure.Unit)))
            {
                if (now.Range.Over(before.Range) is not { } ratio)
                    continue;
                var growth = new Interval((ratio.Low - 1) * Hundred, (ratio.High - 1) * Hundred);
                var holds = growth.Meets(change.Range);
                return Made(FindingKind.Growth, holds, $"a change of {FigureWords.Amount(change.Figure)} {(holds ? "follows" : "does not follow")} from {FigureWords.Valued(before.Figure)} and {FigureWords.Valued(now.Figure)}",
                    change, [before, now]);
            }
        return null;
    }

    /// <summary>What goes from one party to the other in the whole's period and unit: exports of one, or imports of the other.</summary>
    private static FigureValue? Flow(FigureValue whole, List<FigureValue> levels, string from, string to) => Nearest(whole, levels.Where(l =>
        l.Figure.Unit == whole.Figure.Unit && SamePeriod(l, whole)
        && (l.Figure.Indicator == Contract.Exports && l.Figure.Area == from && l.Figure.Counterpart == to
            || l.Figure.Indicator == Contract.Imports && l.Figure.Area == to && l.Figure.Counterpart == from))).FirstOrDefault();

    private static bool SamePeriod(FigureValue a, FigureValue b) =>
        a.Figure.Period is null || b.Figure.Period is null ? a.Figure.Period == b.Figure.Period && a.SharesArticleWith(b)
            : a.Period is { } p ? p == b.Period : a.Figure.Period == b.Figure.Period;

    private static IEnumerable<FigureValue> Nearest(FigureValue to, IEnumerable<FigureValue> values) =>
        values.OrderByDescending(v => v.SharesArticleWith(to)).ThenByDescending(v => v.Sources.Count).ThenBy(v => v.Entry.Id, StringComparer.Ordinal).ThenBy(v => v.Figure.Value);

    private static string Exact(FigureValue value) => FigureWords.Amount(value.Figure);

    private Finding Made(FindingKind kind, bool holds, string sum, FigureValue whole, IReadOnlyList<FigureValue> parts)
    {
        IReadOnlyList<FigureValue> all = [whole, .. parts];
        return FindingMaker.Make(kind, holds ? FindingLabel.Holds : FindingLabel.DoesNotAddUp,
            $"The {words.Name(whole.Figure)} {FigureWords.Period(whole.Figure)}: {sum} ({FindingMaker.Sources(all.SelectMany(v => v.Sources))}).", all.Select(v => v.Side()), [.. all.Select(v => v.Entry)]);
    }
}
