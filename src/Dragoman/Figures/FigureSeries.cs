using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>What figures that can be held against each other over time have in common: "exports of KZ to BE, level, USD".</summary>
internal sealed record FigureSeries(string Indicator, Measure Measure, string Unit, string? Area, string? Counterpart)
{
    public static FigureSeries Of(Figure figure)
    {
        var (area, counterpart) = PairOf(figure);
        return new FigureSeries(figure.Indicator, figure.Measure, figure.Unit, area, counterpart);
    }

    /// <summary>Area and counterpart; sorted where the indicator has no direction.</summary>
    public static (string? Area, string? Counterpart) PairOf(Figure figure) =>
        figure is { Indicator: Contract.TradeTurnover or Contract.ShareOfTrade, Area: not null, Counterpart: not null } && string.CompareOrdinal(figure.Area, figure.Counterpart) > 0
            ? (figure.Counterpart, figure.Area) : (figure.Area, figure.Counterpart);
}
