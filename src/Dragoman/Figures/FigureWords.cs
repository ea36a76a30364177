using System.Globalization;
using Dragoman.Actors;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>Says figures in plain words: "trade turnover of Kazakhstan with European Union", "48.7 billion USD", "for 2024".</summary>
internal sealed class FigureWords(PartyNames parties)
{
    private const decimal Billion = 1_000_000_000m;
    private const decimal Million = 1_000_000m;

    /// <summary>What is measured, for whom.</summary>
    public string Name(Figure figure)
    {
        var indicator = figure.Indicator.Replace(Contract.OtherPrefix, "", StringComparison.Ordinal).Replace('-', ' ');
        var what = figure.Measure switch { Measure.Change => $"change of {indicator}", Measure.Share => $"share in {indicator}", _ => indicator };
        var of = figure.Area is null ? "" : $" of {parties.Of(figure.Area)}";
        return figure.Counterpart is null ? what + of : $"{what}{of} with {parties.Of(figure.Counterpart)}";
    }

    /// <summary>The value as printed, and its period.</summary>
    public static string Valued(Figure figure) => $"{Amount(figure)} {Period(figure)}";

    public static string Period(Figure figure) => figure.Period is null ? $"with no period stated" : $"for {figure.Period}";

    public static string Amount(Figure figure)
    {
        var bound = figure.Bound switch { Bound.Above => $"more than ", Bound.Below => $"less than ", _ => figure.Approximate ? $"about " : "" };
        return bound + Amount(figure.Value, figure.Unit);
    }

    public static string Amount(decimal value, string unit)
    {
        var size = Math.Abs(value);
        return unit switch
        {
            FigureUnits.Percent => $"{Plain(value)} percent",
            FigureUnits.Points => $"{Plain(value)} percentage points",
            FigureUnits.Count => Plain(value),
            _ when size >= Billion => $"{Plain(value / Billion)} billion {unit}",
            _ when size >= Million => $"{Plain(value / Million)} million {unit}",
            _ => $"{Plain(value)} {unit}",
        };
    }

    private static string Plain(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);
}

/// <summary>Units that the contract names by a sign or word of its own.</summary>
internal static class FigureUnits
{
    public const string Percent = Contract.UnitPercent;
    public const string Points = Contract.UnitPoints;
    public const string Count = Contract.UnitCount;
    private const int CurrencyLength = 3;

    /// <summary>An ISO 4217 code; a dollar whose state is not known is none.</summary>
    public static bool IsCurrency(string unit) => unit.Length == CurrencyLength && unit.All(char.IsAsciiLetterUpper);
}
