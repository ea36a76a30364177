using System.Globalization;
using Dragoman.Actors;

namespace Dragoman.Figures;

/// <summary>Yearly averages of actors/rates.tsv, to tell whether an implied rate is plausible. Nothing is ever converted with them.</summary>
internal sealed class ExchangeRates
{
    private readonly Dictionary<(string Of, string In, int Year), double> rates = [];

    public static ExchangeRates Load(string actorsFolder)
    {
        var table = new ExchangeRates();
        foreach (var row in Atlas.Rows(Path.Combine(actorsFolder, "rates.tsv"), 4))
        {
            var (year, rate) = (int.Parse(row[2], CultureInfo.InvariantCulture), double.Parse(row[3], CultureInfo.InvariantCulture));
            table.rates[(row[0], row[1], year)] = rate;
            table.rates[(row[1], row[0], year)] = 1 / rate;
        }
        return table;
    }

    /// <summary>Units of one currency for a unit of another in a year, directly or over a third; null when not known.</summary>
    public double? Rate(string of, string @in, int year)
    {
        if (rates.TryGetValue((of, @in, year), out var rate))
            return rate;
        foreach (var ((from, over, when), first) in rates)
            if (from == of && when == year && rates.TryGetValue((over, @in, year), out var second))
                return first * second;
        return null;
    }
}
