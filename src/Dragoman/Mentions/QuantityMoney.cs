using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>Makes amounts of money from a number and its currency, with cents ("5 dollars and 20 cents") and a currency named twice ("$5 million US").</summary>
internal static class QuantityMoney
{
    public static Quantity Of(Passage passage, Sentence sentence, NumberValue number, Span currency, ref int end)
    {
        if (currency.End <= end)
            currency = Clearer(passage, sentence, currency, ref end);
        if (CentsBehind(passage, sentence, end) is { } cents)
        {
            end = cents.End;
            return Scaled(number.Value + cents.Value / 100, QuantityKind.Money, currency.Value);
        }
        if (!number.HasScale && currency.End == end && passage.Tokens[currency.Start].AllCapitals && end < sentence.End && passage.Find(end, Tag.Scale) is { } scale)
        {
            end = scale.End;
            return Scaled(number.Value * scale.Entry!.Number, QuantityKind.Money, currency.Value) with { HasScale = true, Scale = scale.Entry.Number };
        }
        return Scaled(number.Value, QuantityKind.Money, currency.Value);
    }

    /// <summary>"50 cents": hundredths of the currency the word belongs to.</summary>
    public static Quantity Cents(NumberValue number, Span cent) => new(number.Value / 100, QuantityKind.Money, cent.Value);

    /// <summary>A unit may hold a factor: <c>m3*1000000000</c> is a billion cubic metres.</summary>
    public static Quantity Scaled(decimal value, QuantityKind kind, string unit)
    {
        var star = unit.IndexOf('*');
        if (star < 0)
            return new(value, kind, unit);
        var factor = decimal.Parse(unit.AsSpan(star + 1).TrimEnd("/yda"), CultureInfo.InvariantCulture);
        return new(Product(value, factor), kind, unit[..star]);
    }

    /// <summary>What no longer fits into a number is left without its factor rather than lost.</summary>
    private static decimal Product(decimal value, decimal factor) =>
        Math.Abs(value) < decimal.MaxValue / Math.Max(1, factor) ? value * factor : value;

    private static (decimal Value, int End)? CentsBehind(Passage passage, Sentence sentence, int at)
    {
        if (at < sentence.End && passage.Find(at, Tag.NumberAnd) is { } and)
            at = and.End;
        return at < sentence.End && passage.Find(at, Tag.Number) is { } cents && cents.End < sentence.End && passage.Find(cents.End, Tag.Cent) is { } cent
            ? (((NumberValue)cents.Content!).Value, cent.End) : null;
    }

    /// <summary>"$5 million US" and "5 dollars (USD)" name the currency twice.</summary>
    private static Span Clearer(Passage passage, Sentence sentence, Span currency, ref int end)
    {
        if (end >= sentence.End || passage.Find(end, Tag.Currency) is not { } second || currency.Start >= end - 1 || second.Start < currency.End || passage.Find(second.End, Tag.Number) is not null)
            return currency;
        if (second.Value != currency.Value && !(currency.Value.EndsWith('?') && !second.Value.EndsWith('?')))
            return currency;
        end = second.End;
        return second;
    }
}
