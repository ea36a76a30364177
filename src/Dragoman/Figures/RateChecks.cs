using System.Globalization;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Compares the exchange rates that amounts in two currencies imply: those of one article with each other, and each with the average of
/// its year, which only tells the implausible.
/// </summary>
internal sealed class RateChecks(FigureWords words, ExchangeRates rates)
{
    private const double Plausible = 0.2;

    public IEnumerable<Finding> Run(IReadOnlyList<Entry> figures)
    {
        var pairs = figures.SelectMany(e => e.Claims.SelectMany(c => Pairs(e, c))).ToList();
        foreach (var told in pairs.GroupBy(p => (p.Source.Article.Id, p.Of, p.In)).Where(g => g.Count() > 1))
            yield return Agreement([.. told.OrderBy(p => p.Source.Claim.Citations[0].Start)]);
        foreach (var pair in pairs)
            if (Implausible(pair.Of, pair.In, pair.Rate, YearsOf(pair.Source)) is { } usual)
                yield return FindingMaker.Make(FindingKind.Rates, FindingLabel.DoesNotAddUp,
                    $"{FigureWords.Amount(pair.First.Value, pair.First.Unit)} and {FigureWords.Amount(pair.Second.Value, pair.Second.Unit)} ({FindingMaker.Source(pair.Source.Article)}) imply {Spelt(pair)}; the average of the year was {Digits(usual)}.",
                    [Side(pair)], [pair.Entry]);
        foreach (var finding in AcrossSources(figures))
            yield return finding;
    }

    private static Finding Agreement(IReadOnlyList<RatePair> told)
    {
        var holds = told.All(a => told.All(b => a.Range.Meets(b.Range)));
        return FindingMaker.Make(FindingKind.Rates, holds ? FindingLabel.Holds : FindingLabel.DoesNotAddUp,
            $"The amounts in {told[0].Of} and {told[0].In} of {FindingMaker.Source(told[0].Source.Article)} imply {(holds ? "rates that agree" : "different rates")}: {string.Join(", ", told.Select(Spelt).Distinct())}.",
            told.Select(Side), [.. told.Select(p => p.Entry).DistinctBy(e => e.Id)]);
    }

    /// <summary>One level in two currencies from different sources: the rate between them is far from the year's.</summary>
    private IEnumerable<Finding> AcrossSources(IReadOnlyList<Entry> figures) =>
        from level in figures.Select(e => (Entry: e, Figure: (Figure)e.Merged)).Where(f => f.Figure is { Measure: Measure.Level, Period: not null, Value: > 0 } && FigureUnits.IsCurrency(f.Figure.Unit))
            .GroupBy(f => (FigureSeries.Of(f.Figure) with { Unit = "" }, f.Figure.Period))
        from a in level
        from b in level
        where string.CompareOrdinal(a.Figure.Unit, b.Figure.Unit) < 0
        let usual = Implausible(a.Figure.Unit, b.Figure.Unit, (double)(b.Figure.Value / a.Figure.Value), Years(a.Figure.Period, null))
        where usual is not null
        let sides = new[] { FigureValue.Of(a.Entry)[0], FigureValue.Of(b.Entry)[0] }
        select FindingMaker.Make(FindingKind.Rates, FindingLabel.SourcesDiffer,
            $"The {words.Name(a.Figure)} {FigureWords.Period(a.Figure)} is {FigureWords.Amount(a.Figure)} ({FindingMaker.Sources(sides[0].Sources)}) against {FigureWords.Amount(b.Figure)} ({FindingMaker.Sources(sides[1].Sources)}), far from the average rate of {Digits(usual.Value)} {b.Figure.Unit} to the {a.Figure.Unit}.",
            sides.Select(s => s.Side()), [a.Entry, b.Entry]);

    private static IEnumerable<RatePair> Pairs(Entry entry, SourcedClaim source)
    {
        var figure = (Figure)source.Claim;
        if (figure.Measure != Measure.Level)
            yield break;
        foreach (var converted in figure.Converted)
            if (converted.Unit != figure.Unit && FigureUnits.IsCurrency(figure.Unit) && FigureUnits.IsCurrency(converted.Unit) && converted.Value > 0 && figure.Value > 0)
            {
                var own = new Amount(figure.Value, figure.Unit);
                var (first, second) = string.CompareOrdinal(own.Unit, converted.Unit) < 0 ? (own, converted) : (converted, own);
                if (Interval.Of(second).Over(Interval.Of(first)) is { } range)
                    yield return new RatePair(entry, source, first, second, range);
            }
    }

    private double? Implausible(string of, string @in, double rate, IEnumerable<int> years)
    {
        var usual = years.Select(y => rates.Rate(of, @in, y)).OfType<double>().ToList();
        return usual.Count > 0 && usual.TrueForAll(u => Math.Abs(rate / u - 1) > Plausible) ? usual[0] : null;
    }

    private static IEnumerable<int> YearsOf(SourcedClaim source) => Years(((Figure)source.Claim).Period, source.Article.Published);

    /// <summary>The years of the period and the one after, when it was told; without period, those up to publication.</summary>
    private static IEnumerable<int> Years(string? period, DateOnly? published)
    {
        var last = IsoPeriod.Parse(period)?.Last.Year ?? published?.Year;
        return last is { } year ? [year, year + 1, year - 1] : [];
    }

    private static FindingSide Side(RatePair pair) => FindingMaker.Side(Spelt(pair), [pair.Source], Contract.FieldConverted);

    private static string Spelt(RatePair pair) => $"{Digits(pair.Rate)} {pair.In} to the {pair.Of}";

    private static string Digits(double rate) => rate.ToString("G4", CultureInfo.InvariantCulture);
}

/// <summary>Two amounts for one thing, in currencies ordered by code, and the rate between them.</summary>
internal sealed record RatePair(Entry Entry, SourcedClaim Source, Amount First, Amount Second, Interval Range)
{
    public string Of => First.Unit;

    public string In => Second.Unit;

    public double Rate => (double)(Second.Value / First.Value);
}
