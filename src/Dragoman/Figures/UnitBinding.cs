using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Gives bare numbers the unit they share with a neighbour ("against 11.9 million the year before", "3.1 and 2.2 billion euros"), or the
/// noun they count.
/// </summary>
internal static class UnitBinding
{
    /// <summary>The quantity with its unit, worked out once; null for a number that counts nothing.</summary>
    public static Quantity? Bind(FigureScene scene, int index, FigureMemory memory)
    {
        for (var i = scene.Bound.Count; i <= index; i++)
            scene.Bound.Add(One(scene, i, memory));
        return scene.Bound[index];
    }

    private static Quantity? One(FigureScene scene, int index, FigureMemory memory)
    {
        var span = scene.Quantities[index];
        var quantity = (Quantity)span.Content!;
        if (quantity.Kind == QuantityKind.Bare)
            quantity = ((quantity.HasScale ? Subject(scene, span, quantity) : null) ?? Shared(scene, index, span, quantity, memory) ?? Subject(scene, span, quantity))!;
        return quantity;
    }

    private static Quantity? Shared(FigureScene scene, int index, Span span, Quantity quantity, FigureMemory memory)
    {
        if (index + 1 < scene.Quantities.Count && scene.Quantities[index + 1] is var next && Links(scene, span.End, next.Start)
            && (Quantity)next.Content! is { Kind: QuantityKind.Money or QuantityKind.Percent or QuantityKind.Physical } after)
            return As(quantity, after, scaleToo: true);
        if (Elliptic(scene, index, span, quantity) is { } ellipsis)
            return ellipsis;
        if (quantity.HasScale && (LastAmount(scene, index) ?? memory.LastMoneyIn(scene.Passage) ?? (IsEnd(scene, span) || IsSpent(scene, span) ? memory.LastMoney : null)) is { } amount)
            return As(quantity, amount, scaleToo: false);
        if (index > 0 && scene.Quantities[index - 1] is var before && Bind(scene, index - 1, memory) is { } earlier
            && earlier.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Physical or QuantityKind.Count
            && Compares(scene, before.End, span.Start) && (IsEnd(scene, span) || scene.First(Tag.Against, before.End, span.Start) is not null) && !(earlier.Kind == QuantityKind.Percent && scene.First(Tag.LevelTo, before.End, span.Start) is not null))
            return earlier.Kind == QuantityKind.Count && quantity.Value < 10 ? null : As(quantity, earlier, scaleToo: quantity.Value < 1000);
        return null;
    }

    /// <summary>
    /// The same said again with other places or another noun: "400 MW from Mozambique and 120 from South Africa", "exported for 3.4 billion
    /// and imported for 3.5", "Ghana has 34 million inhabitants, Togo 9 million".
    /// </summary>
    private static Quantity? Elliptic(FigureScene scene, int index, Span span, Quantity quantity)
    {
        if (index == 0 || (Quantity)scene.Quantities[index - 1].Content! is not { Kind: not (QuantityKind.Bare or QuantityKind.Percent or QuantityKind.Points) } earlier)
            return null;
        var before = scene.Quantities[index - 1];
        var otherPlace = scene.Passage.Find(span.End, Tag.Prep) is { } from && from.End < scene.End && scene.Passage.At(from.End).Any(s => s.Tag.IsPlace())
            && scene.First(Tag.NumberAnd, before.End, span.Start) is not null && span.Start - before.End <= 5;
        var otherNoun = earlier.Kind == QuantityKind.Money && IsEnd(scene, span) && scene.Indicators.Any(i => i.Start >= before.End && i.End <= span.Start && span.Start - i.End <= 3);
        var sameNoun = earlier.Kind == QuantityKind.Count && quantity.HasScale == earlier.HasScale && IsEnd(scene, span) && span.Start - before.End <= 4
            && scene.Passage.All(before.End, span.Start).Any(s => s.Tag.IsPlace());
        return otherPlace || otherNoun || sameNoun ? As(quantity, earlier, scaleToo: otherNoun && quantity.Value < 1000) : null;
    }

    /// <summary>"... to 19.3 billion euros, while exports fell 2.1 percent to 10.4 billion": millions without a unit are of the last money.</summary>
    private static Quantity? LastAmount(FigureScene scene, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if ((Quantity)scene.Quantities[i].Content! is { Kind: QuantityKind.Money or QuantityKind.Physical } amount)
                return amount;
        return null;
    }

    /// <summary>"The Turkish companies number 1,320": a counted noun on the left, a level or a direction, then the bare number.</summary>
    private static Quantity? Subject(FigureScene scene, Span span, Quantity quantity)
    {
        if (Countable(scene, scene.QuantityBefore(span) is { } q && ((Quantity)q.Content!).Kind != QuantityKind.Percent ? q.End : scene.Start, span.Start) is not { } noun)
            return null;
        var said = scene.First(Tag.Level, noun.End, span.Start) ?? scene.First(Tag.LevelTo, noun.End, span.Start)
            ?? (scene.Passage.Find(noun.End, Tag.Prep) is { Value: "of" } of && span.Start - of.End <= 1 ? of : null);
        var crossed = scene.Indicators.Any(i => i.Tag != Tag.Counted && i.Start >= noun.End && i.End <= span.Start);
        var timed = scene.Passage.Has(Math.Min(span.End, scene.End - 1), Tag.TimeUnit) || scene.HasMark(span.End, span.End + 1, ":") || scene.HasMark(span.Start - 1, span.Start, ":");
        return said is null || crossed || timed ? null : quantity with { Kind = QuantityKind.Count, Unit = Counts.Unit, Counted = noun.Value };
    }

    private static Span? Countable(FigureScene scene, int from, int before)
    {
        var indicator = scene.Last(Tag.Indicator, from, before);
        var counted = scene.Last(Tag.Counted, from, before);
        return indicator is not null && scene.IsCounted(indicator) && (counted is null || counted.End < indicator.End) ? indicator : counted;
    }

    /// <summary>"Has set aside 6 million for cooperation": behind a verb of giving or investing it is money.</summary>
    private static bool IsSpent(FigureScene scene, Span span) =>
        scene.Passage.Find(Math.Min(span.End, scene.End - 1), Tag.Prep) is { Value: not Roles.Of } next && next.Start == span.End
        && scene.Indicators.LastOrDefault(i => i.End <= span.Start) is { Tag: Tag.Give or Tag.Invest };

    /// <summary>Nothing follows that could be counted: a mark, a comparison, a date.</summary>
    private static bool IsEnd(FigureScene scene, Span span) =>
        span.End >= scene.End || scene.Passage.Tokens[span.End].Kind == TokenKind.Mark || scene.Passage.Has(span.End, Tag.OfWhich)
        || scene.Passage.Has(span.End, Tag.Against) || scene.Passage.Has(span.End, Tag.Date) || scene.Passage.Has(span.End, Tag.NumberAnd);

    private static Quantity As(Quantity bare, Quantity other, bool scaleToo) => bare with
    {
        Kind = other.Kind,
        Unit = other.Unit,
        Counted = other.Counted,
        CountedOf = other.CountedOf,
        Value = scaleToo && !bare.HasScale ? bare.Value * other.Scale : bare.Value,
        HasScale = bare.HasScale || scaleToo && other.HasScale,
        Scale = Math.Max(bare.Scale, scaleToo ? other.Scale : 1),
    };

    private static bool Links(FigureScene scene, int from, int to) =>
        to - from is > 0 and <= 2 && (scene.First(Tag.NumberAnd, from, to) ?? scene.First(Tag.RangeTo, from, to) ?? scene.First(Tag.LevelTo, from, to)
            ?? scene.First(Tag.Prep, from, to)) is not null;

    private static bool Compares(FigureScene scene, int from, int to) =>
        scene.First(Tag.Against, from, to) is not null || scene.First(Tag.LevelFrom, from, to) is not null
        || scene.First(Tag.OfWhich, Math.Max(from, to - 2), to) is not null || to - from <= 2
        && (scene.First(Tag.NumberAnd, from, to) ?? scene.First(Tag.LevelTo, from, to) ?? scene.First(Tag.RangeTo, from, to)) is not null;
}
