using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Finds what a quantity measures: its counted noun; an indicator right behind it; the nearest compatible one on the left;
/// else one on the right; else what the sentence before was about, when something takes it up.
/// </summary>
internal sealed class IndicatorBinding(IndicatorTable table)
{
    private const int NearRight = 4;

    public bool Bind(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        var quantity = draft.Quantity;
        if (quantity.Counted is { } counted)
            return table.IsGeneric(counted) && Persons(scene, draft) is { } said ? Set(draft, said) : Set(draft, null, counted, table.ForCounted(counted));
        var right = NextTo(scene, draft);
        var left = Left(scene, draft);
        if (quantity.Kind == QuantityKind.Percent && right is null && Continues(scene, left) is { } before)
            return Set(draft, before.IndicatorSpan, before.Indicator, before.Rule);
        if (right is not null && !Stays(draft, left) && (left is null || left.Tag == Tag.Give || IsTaken(scene, left, quantity.Kind) || IsLinked(scene, draft.Span, right)))
            return Set(draft, right);
        if (left is not null)
            return Set(draft, left) && Balance(scene, draft);
        if (quantity.Kind == QuantityKind.Physical && table.OfUnit(quantity.Unit) is { } natural)
            return Set(draft, null, natural, table[natural]);
        if ((Right(scene, draft) ?? Behind(scene, draft)) is { } later)
            return Set(draft, later);
        if (NamedBefore(scene, draft) is { } named && quantity.Kind == QuantityKind.Money)
            return Set(draft, null, FigureScene.IndicatorOf(named), table[FigureScene.IndicatorOf(named)]);
        return Carry(scene, draft, memory);
    }

    /// <summary>"Employ 2,100 people": the indicator on the left says what the people are.</summary>
    private Span? Persons(FigureScene scene, FigureDraft draft)
    {
        var from = scene.QuantityBefore(draft.Span)?.End ?? scene.Start;
        return scene.Last(Tag.Indicator, from, draft.Span.Start) is { } indicator && table[indicator.Value].Units.Contains(QuantityKind.Count)
            && !table[indicator.Value].Units.Contains(QuantityKind.Money) ? indicator
            : scene.Last(Tag.Counted, from, draft.Span.Start) is { } noun && !table.IsGeneric(noun.Value) ? noun : null;
    }

    /// <summary>"Carried 1.9 million passengers, 3 percent fewer than in 2023": a percentage goes on about the figure right before it.</summary>
    private static FigureDraft? Continues(FigureScene scene, Span? left) =>
        scene.Read.LastOrDefault() is { IndicatorSpan: null or { Tag: Tag.Counted } } last && (left is null || left.End <= last.Span.Start && left != last.IndicatorSpan) && last.Quantity.Kind != QuantityKind.Percent
            ? last : null;

    /// <summary>"A surplus of 310 million in its trade", "debt fell to 62 percent of GDP": what stands right before, or is a state's own, stays.</summary>
    private bool Stays(FigureDraft draft, Span? left) =>
        left is not null && (left.Tag is Tag.Deficit or Tag.Surplus && draft.Span.Start - left.End <= 1
            || draft.Quantity.Kind == QuantityKind.Percent && left.Tag == Tag.Indicator && table[left.Value].Family == Families.State);

    /// <summary>A deficit or surplus beside the word for trade makes the amount a balance.</summary>
    private bool Balance(FigureScene scene, FigureDraft draft)
    {
        if (draft.Indicator is not (Contract.TradeTurnover or Contract.Exports or Contract.Imports) || draft.IndicatorSpan is not { } trade)
            return true;
        var sign = scene.First(Tag.Deficit, trade.Start - 5, trade.End + 2) ?? scene.First(Tag.Surplus, trade.Start - 5, trade.End + 2);
        return sign is null || scene.Quantities.Any(q => q.Start >= sign.End && q.End <= trade.Start) || Set(draft, trade, Contract.TradeBalance, table[Contract.TradeBalance]);
    }

    private bool Fits(Span indicator, Quantity quantity) => indicator.Tag switch
    {
        Tag.Give or Tag.Invest => quantity.Kind == QuantityKind.Money,
        Tag.Counted => quantity.Kind is QuantityKind.Percent or QuantityKind.Points,
        _ => table[FigureScene.IndicatorOf(indicator)].Units.Contains(quantity.Kind),
    };

    private Span? NextTo(FigureScene scene, FigureDraft draft)
    {
        foreach (var span in scene.Indicators)
            if (span.Start >= draft.Span.End && span.Start - draft.Span.End <= NearRight && Fits(span, draft.Quantity)
                && !scene.HasMark(draft.Span.End, span.Start, ",;:()") && scene.QuantityAfter(draft.Span) is var next && (next is null || next.Start >= span.End))
                return span;
        return null;
    }

    /// <summary>"412 million in exports", "38 billion of imports".</summary>
    private static bool IsLinked(FigureScene scene, Span quantity, Span indicator)
    {
        var link = scene.Passage.Find(quantity.End, Tag.Prep);
        return link is { Value: Roles.Of or Roles.In } && indicator.Start - link.End <= 2 && !scene.Passage.All(Tag.Date, link.End, indicator.Start).Any();
    }

    /// <summary>A level on the left that already has its amount, so that the next amount wants the indicator behind it.</summary>
    private static bool IsTaken(FigureScene scene, Span indicator, QuantityKind kind) =>
        scene.Read.Any(r => r.IndicatorSpan == indicator && (r.Measure == Measure.Level || r.Quantity.Kind == kind));

    private Span? Left(FigureScene scene, FigureDraft draft)
    {
        Span? counted = null;
        for (var i = scene.Indicators.Count - 1; i >= 0; i--)
        {
            var span = scene.Indicators[i];
            if (span.End > draft.Span.Start || !Fits(span, draft.Quantity) || IsInClosedBracket(scene, span, draft.Span.Start))
                continue;
            if (span.Tag != Tag.Counted)
                return Pairwise(scene, draft, i) ?? span;
            counted ??= span;
        }
        return counted;
    }

    /// <summary>"Exports and imports came to 3.1 and 2.2 billion", "... respectively": the first amount is the first noun's.</summary>
    private Span? Pairwise(FigureScene scene, FigureDraft draft, int second)
    {
        var last = scene.Indicators[second];
        var first = scene.Indicators.Take(second).LastOrDefault(i => i.Tag == Tag.Indicator && FigureScene.IndicatorOf(i) != FigureScene.IndicatorOf(last));
        if (first is null || !Fits(first, draft.Quantity))
            return null;
        var joined = scene.Passage.Find(first.End, Tag.NumberAnd) is { } link && last.Start - link.End <= 1;
        if (!joined && scene.First(Tag.Respectively, last.End, scene.End) is null)
            return null;
        var next = scene.QuantityAfter(draft.Span);
        var pairs = next is not null && scene.Passage.Find(draft.Span.End, Tag.NumberAnd) is { } and && next.Start - and.End <= 1;
        return pairs && (joined ? scene.Quantities.First(q => q.Start >= last.End) == draft.Span : true) ? first : null;
    }

    private static bool IsInClosedBracket(FigureScene scene, Span indicator, int quantity) =>
        scene.OpenBracket(indicator.Start) is >= 0 and var open && scene.OpenBracket(quantity) != open;

    private Span? Right(FigureScene scene, FigureDraft draft)
    {
        var limit = scene.QuantityAfter(draft.Span)?.Start ?? scene.End;
        foreach (var span in scene.Indicators)
            if (span.Start >= draft.Span.End && span.Start < limit && Fits(span, draft.Quantity))
                return span;
        return null;
    }

    /// <summary>"3.1 billion dollars, 9.6 percent more than before, is the value of trade": the only indicator stands behind.</summary>
    private Span? Behind(FigureScene scene, FigureDraft draft) =>
        scene.Indicators.Any(i => i.End <= draft.Span.Start) ? null : scene.Indicators.FirstOrDefault(i => i.Start >= draft.Span.End && i.Tag == Tag.Indicator && Fits(i, draft.Quantity)
            && !scene.HasMark(draft.Span.End, i.Start, ";:"));

    /// <summary>"Imports? 118 million": the sentence before named the indicator and gave no figure.</summary>
    private Span? NamedBefore(FigureScene scene, FigureDraft draft)
    {
        var before = scene.Before().FirstOrDefault();
        return before.End == 0 || scene.Passage.All(Tag.Quantity, before.Start, before.End).Any() ? null
            : scene.Passage.All(Tag.Indicator, before.Start, before.End).LastOrDefault(i => Fits(i, draft.Quantity));
    }

    /// <summary>Percent is carried with a direction or a share word, money behind an anaphor or inside the same sentence.</summary>
    private static bool Carry(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        if (memory.Last is not { } last || !last.Rule.Units.Contains(draft.Quantity.Kind) || !ReferenceEquals(last.Passage, draft.Passage))
            return false;
        var kind = draft.Quantity.Kind;
        var taken = kind switch
        {
            QuantityKind.Percent or QuantityKind.Points => Near(scene, draft, Tag.Up, Tag.Down, Tag.ShareOf) || draft.Quantity.Signed,
            QuantityKind.Money => Near(scene, draft, Tag.Anaphor, Tag.Up, Tag.Down, Tag.Against, Tag.OfWhich, Tag.Total) || GoesOn(scene),
            _ => false,
        };
        return taken && Set(draft, null, last.Indicator, last.Rule);
    }

    /// <summary>"Slovakia came second with 410 million": a sentence with a place and no noun of its own goes on with the list before.</summary>
    private static bool GoesOn(FigureScene scene) =>
        scene.Indicators.Count == 0 && scene.Discourse.Places(scene.Passage, scene.Start, scene.End).Any();

    private static bool Near(FigureScene scene, FigureDraft draft, params ReadOnlySpan<Tag> tags)
    {
        foreach (var tag in tags)
            if (scene.Last(tag, scene.Start, draft.Span.Start) is not null || scene.First(tag, draft.Span.End, draft.Span.End + 3) is not null)
                return true;
        return false;
    }

    private bool Set(FigureDraft draft, Span indicator)
    {
        var name = FigureScene.IndicatorOf(indicator);
        // Exports in barrels or cubic metres are a volume of energy, with the sides of exports.
        if (draft.Quantity.Kind == QuantityKind.Physical && name is Contract.Exports or Contract.Imports && table.OfUnit(draft.Quantity.Unit) == Contract.EnergyVolume)
            return Set(draft, indicator, Contract.EnergyVolume, table[name]);
        return Set(draft, indicator, name, indicator.Tag == Tag.Counted ? table.ForCounted(name) : table[name]);
    }

    private static bool Set(FigureDraft draft, Span? span, string indicator, IndicatorRule rule)
    {
        (draft.IndicatorSpan, draft.Indicator, draft.Rule) = (span, indicator, rule);
        return true;
    }
}
