using System.Globalization;
using Dragoman.Figures;
using Dragoman.Record;

namespace Dragoman.Cli.Printing;

/// <summary>Values as people write them: 48700000000 with unit USD is "48.7 billion USD".</summary>
internal static class Quantities
{
    public static string Of(Figure figure)
    {
        var sign = figure is { Measure: Measure.Change, Value: > 0 } ? "+" : "";
        var bound = figure.Bound switch { Bound.Above => "> ", Bound.Below => "< ", _ => "" };
        var text = (figure.Approximate ? "~ " : "") + bound + sign + Of(figure.Value, figure.Unit);
        return figure.Measure == Measure.Share ? Texts.Share(text) : text;
    }

    public static string Of(decimal value, string unit)
    {
        var scaled = ScaledValue.Of(value);
        var size = scaled.Scale == Scale.One ? "" : " " + scaled.Scale.Spelt();
        return scaled.Number.ToString("#,0.############################", CultureInfo.InvariantCulture) + size + (unit == Texts.Count ? "" : " " + unit);
    }
}
