using System.Globalization;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Web.Strings;

namespace Dragoman.Web.Wording;

/// <summary>Values with their unit, as the interface writes them: "more than 6.4 billion USD", "+18 %", "3,000".</summary>
public sealed class ValueWords(Ui ui)
{
    private const char LeftToRight = '\u2066';
    private const char End = '\u2069';

    public string Of(Figure figure)
    {
        var text = (figure is { Measure: Measure.Change, Value: > 0 } ? "+" : "") + Of(figure.Value, figure.Unit);
        return figure.Bound switch
        {
            Bound.Above => ui["bound.above", text],
            Bound.Below => ui["bound.below", text],
            _ => figure.Approximate ? ui["bound.about", text] : Ordered(text),
        };
    }

    public string Of(decimal value, string unit)
    {
        var (number, scale) = ScaledValue.Of(value);
        var digits = Digits(number);
        var scaled = scale == Scale.One ? digits : ui[$"scale.{scale.Spelt()}", digits];
        return unit switch
        {
            Contract.UnitCount => ui["unit.count", scaled],
            Contract.UnitPoints => ui["unit.pp", scaled],
            _ => ui["unit.other", scaled, unit],
        };
    }

    /// <summary>Signs stand before their number and percent behind it also in a line that runs the other way.</summary>
    private string Ordered(string text) => ui.Culture.TextInfo.IsRightToLeft && !text.Any(char.IsLetter) ? $"{LeftToRight}{text}{End}" : text;

    public static string Digits(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);
}
