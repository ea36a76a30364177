using System.Globalization;
using Dragoman.Figures;

namespace Dragoman.Cli.Printing;

/// <summary>Values as people write them: 48700000000 with unit USD is "48.7 billion USD". Never rounded: what has too many digits for a short form is written out.</summary>
internal static class Quantities
{
    private const int Decimals = 3;

    private static readonly (decimal Size, string Name)[] Scales =
    [
        (1_000_000_000_000m, " trillion"),
        (1_000_000_000m, " billion"),
        (1_000_000m, " million"),
    ];

    public static string Of(Figure figure)
    {
        var sign = figure is { Measure: Measure.Change, Value: > 0 } ? "+" : "";
        var bound = figure.Bound switch { Bound.Above => "> ", Bound.Below => "< ", _ => "" };
        var text = (figure.Approximate ? "~ " : "") + bound + sign + Of(figure.Value, figure.Unit);
        return figure.Measure == Measure.Share ? Texts.Share(text) : text;
    }

    public static string Of(decimal value, string unit)
    {
        var suffix = unit == Texts.Count ? "" : " " + unit;
        foreach (var (size, name) in Scales)
        {
            var scaled = value / size;
            if (Math.Abs(scaled) >= 1 && decimal.Round(scaled, Decimals) == scaled)
                return $"{Digits(scaled)}{name}{suffix}";
        }

        return Digits(value) + suffix;
    }

    private static string Digits(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
