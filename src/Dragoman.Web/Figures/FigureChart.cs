using System.Globalization;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Web.Figures;

/// <summary>
/// The levels of one indicator between the same parties in one unit, as columns over time: years without data are shown as such, values without a period
/// stand apart, and what was computed says so. Bars begin at zero.
/// </summary>
/// <param name="Sample">A figure that says what is shown: indicator, parties, unit.</param>
/// <param name="Columns">Periods in their order, then what has none.</param>
public sealed record FigureChart(Figure Sample, IReadOnlyList<ChartColumn> Columns)
{
    private const int MostColumns = 10;
    private const int FewestBars = 2;

    /// <summary>A period may run over the turn of a year.</summary>
    private const int MostYears = 2;

    /// <summary>How wide a month or a day is drawn, of a year's width.</summary>
    private const double Least = 0.15;

    /// <summary>The highest value, at the top of the axis or below it.</summary>
    public decimal Highest => Columns.Where(c => c.Kind != ColumnKind.ChangeOnly).SelectMany(c => c.Bars).Select(b => b.Value).DefaultIfEmpty(0).Max();

    /// <summary>The charts that figures make, those with the most periods first.</summary>
    public static IReadOnlyList<FigureChart> Of(IEnumerable<Entry> entries, CitedArticles cited, int most)
    {
        var figures = entries.Where(e => e.Merged is Figure).Select(e => (Entry: e, Figure: (Figure)e.Merged)).ToList();
        var changes = figures.Where(f => f.Figure is { Measure: Measure.Change, Unit: Contract.UnitPercent, Period: not null }).ToLookup(f => Subject(f.Figure));
        return
        [
            .. figures.Where(f => f.Figure is { Measure: Measure.Level, Value: >= 0 } && f.Figure.Unit != Contract.UnitPercent).GroupBy(f => (Subject(f.Figure), f.Figure.Unit)).Where(g => g.Count() >= FewestBars)
                .OrderByDescending(g => g.Select(f => f.Figure.Period).Distinct().Count()).ThenByDescending(g => g.Count()).ThenBy(g => g.First().Entry.Id, StringComparer.Ordinal).Take(most)
                .Select(g => new FigureChart(g.First().Figure, Filled([.. g], [.. changes[g.Key.Item1]], cited))),
        ];
    }

    private static (string, string?, string?) Subject(Figure figure)
    {
        var turned = figure.Indicator is Contract.TradeTurnover && string.CompareOrdinal(figure.Area, figure.Counterpart) > 0;
        return turned ? (figure.Indicator, figure.Counterpart, figure.Area) : (figure.Indicator, figure.Area, figure.Counterpart);
    }

    private static List<ChartColumn> Filled(List<(Entry Entry, Figure Figure)> levels, List<(Entry Entry, Figure Figure)> changes, CitedArticles cited)
    {
        var columns = levels.Where(f => IsPlaced(f.Figure.Period)).GroupBy(f => f.Figure.Period!, StringComparer.Ordinal)
            .Select(g => new ChartColumn(g.Key, ColumnKind.Level, [.. g.SelectMany(f => Bars(f.Entry, f.Figure.Unit, cited))])
            {
                IsWorkedOut = g.All(f => f.Entry.IsWorkedOut(Contract.FieldPeriod)),
                OfYear = PartOfYear(g.Key),
            }).ToList();
        var years = columns.SelectMany(c => YearsOf(c.Period!)).ToHashSet();
        if (years.Count > 0)
            columns.AddRange(Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Append(years.Min() - 1).Where(y => !years.Contains(y)).Select(y => Between(y, columns, changes, cited)).OfType<ChartColumn>()
                .Where(c => c.Kind != ColumnKind.NoData || string.CompareOrdinal(c.Period, Spelt(years.Min())) > 0));
        columns = [.. columns.OrderBy(c => c.Period!.Split('/')[0], StringComparer.Ordinal).ThenBy(c => c.Period, StringComparer.Ordinal).TakeLast(MostColumns)];
        var open = levels.Where(f => f.Figure.Period is null || f.Figure.Period.StartsWith('-')).SelectMany(f => Bars(f.Entry, f.Figure.Unit, cited)).ToList();
        return open.Count == 0 ? columns : [.. columns, new ChartColumn(null, ColumnKind.NotStated, open)];
    }

    private static IEnumerable<ChartBar> Bars(Entry entry, string unit, CitedArticles cited) =>
        ToldValue.Of(entry).Where(told => told.Figure.Unit == unit && told.Figure.Value >= 0).Select(told => new ChartBar(told.Figure.Value, entry, told.Places(cited)));

    /// <summary>A year for which no level was read: its change, what the year after implies, or nothing.</summary>
    private static ChartColumn Between(int year, List<ChartColumn> columns, List<(Entry Entry, Figure Figure)> changes, CitedArticles cited)
    {
        var own = changes.Where(c => c.Figure.Period == Spelt(year)).Select(c => new ChartBar(c.Figure.Value, c.Entry, cited.Of(c.Entry))).ToList();
        if (own.Count > 0)
            return new ChartColumn(Spelt(year), ColumnKind.ChangeOnly, own);
        var next = columns.Find(c => c.Period == Spelt(year + 1));
        var implied = next is null ? [] : changes.Where(c => c.Figure.Period == next.Period && c.Figure.Value > -100)
            .SelectMany(c => next.Bars.Where(b => b.Entry!.Articles.Select(a => a.Id).Intersect(c.Entry.Articles.Select(a => a.Id)).Any()).Select(b => new ChartBar(Rounded(b.Value / (1 + c.Figure.Value / 100)), null, cited.Of(c.Entry)))).ToList();
        return implied.Count > 0 ? new ChartColumn(Spelt(year), ColumnKind.Computed, implied) : new ChartColumn(Spelt(year), ColumnKind.NoData, []);
    }

    /// <summary>Three digits: more would say more than is known.</summary>
    private static decimal Rounded(decimal value)
    {
        var unit = 1m;
        while (value / unit >= 1000)
            unit *= 10;
        return decimal.Round(value / unit) * unit;
    }

    private static string Spelt(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>True for a period that has its place on an axis of years; sums over many years are in the table alone.</summary>
    private static bool IsPlaced(string? period) => period is { Length: >= 4 } && char.IsAsciiDigit(period[0]) && YearsOf(period).Take(MostYears + 1).Count() <= MostYears;

    private static IEnumerable<int> YearsOf(string period)
    {
        var (first, last) = (Months(period.Split('/')[0]) / 12, Months(period.Split('/')[^1]) / 12);
        return Enumerable.Range(first, Math.Max(1, last - first + 1));
    }

    private static double PartOfYear(string period) => period.Split('/') switch
    {
        [{ Length: >= 7 } from, { Length: >= 7 } to] => Math.Clamp((Months(to) - Months(from) + 1) / 12.0, Least, 1),
        [[_, _, _, _, '-', 'Q', _]] => 0.25,
        [{ Length: >= 7 }] => Least,
        _ => 1,
    };

    /// <summary>Months since the year 0; a year counts from its January, a quarter from its first month.</summary>
    private static int Months(string date)
    {
        var year = Digits(date, 0, 4);
        return 12 * year + (date.Length < 7 ? 0 : date[5] == 'Q' ? 3 * (Digits(date, 6, 1) - 1) : Digits(date, 5, 2) - 1);
    }

    private static int Digits(string date, int start, int length) => int.TryParse(date.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
