using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>Decides whether a quantity is a level, a change or a share, and the sign of changes and balances.</summary>
internal static class MeasureBinding
{
    private const int MoreReach = 4;

    /// <summary>False when the quantity is neither: a percentage that nothing says the meaning of.</summary>
    public static bool Bind(FigureScene scene, FigureDraft draft) => draft.Quantity.Kind switch
    {
        QuantityKind.Percent => Percent(scene, draft),
        QuantityKind.Points => Change(draft, Direction(scene, draft)) || Plain(draft, Measure.Change),
        _ => Amount(scene, draft),
    };

    private static bool Amount(FigureScene scene, FigureDraft draft)
    {
        var before = draft.Span.Start;
        if (scene.Passage.FindEnding(before, Tag.ChangeBy, scene.Start) is not null && Direction(scene, draft) is { } direction
            && scene.Passage.FindEnding(before, Tag.LevelTo, scene.Start) is null)
            return Change(draft, direction);
        if (scene.Read.LastOrDefault() is { Measure: Measure.Change, Quantity.Kind: QuantityKind.Percent } change && draft.Span.Start - change.Span.End <= 2
            && scene.First(Tag.Equals, change.Span.End, draft.Span.Start + 1) is not null)
        {
            // "An increase of 8.2 percent or 98 million": the same change in money.
            draft.MeasureSpan = change.MeasureSpan;
            draft.Value = change.Value < 0 ? -draft.Value : draft.Value;
            return Plain(draft, Measure.Change);
        }
        if (draft.Quantity.Kind == QuantityKind.Money && scene.Read.LastOrDefault() is { Measure: Measure.Level, Quantity.Kind: QuantityKind.Money } level && level.Indicator == draft.Indicator && MoreThan(scene, draft) is { } more)
            return Change(draft, more);
        draft.Measure = Measure.Level;
        if (draft.Indicator == Contract.TradeBalance && draft.Value > 0 && Nearest(scene, draft, Tag.Deficit, Tag.Surplus) is { Tag: Tag.Deficit })
            draft.Value = -draft.Value;
        return true;
    }

    /// <summary>"7.8 million, 2.1 million more than the year before": a change in money.</summary>
    private static Span? MoreThan(FigureScene scene, FigureDraft draft)
    {
        var end = draft.Span.End;
        if (end >= scene.End)
            return null;
        return scene.Passage.Find(end, Tag.Bound) is { Value: Bounds.Above or Bounds.Below } bound ? bound
            : scene.QuantityAfter(draft.Span) is { } next && next.Start - end <= MoreReach ? null : scene.Passage.Find(end, Tag.Up) ?? scene.Passage.Find(end, Tag.Down);
    }

    private static bool Percent(FigureScene scene, FigureDraft draft)
    {
        var share = ShareWord(scene, draft);
        var direction = Direction(scene, draft);
        if (draft.Quantity.Signed)
            return Plain(draft, Measure.Change);
        if (draft.Rule.Rate && scene.Passage.FindEnding(draft.Span.Start, Tag.ChangeBy, scene.Start) is null)
            return Plain(draft, Measure.Level);
        if (draft.Indicator == Contract.Gdp && scene.Passage.FindEnding(draft.Span.Start, Tag.LevelTo, scene.Start) is not null)
            return Plain(draft, Measure.Change);
        if (share is not null && (direction is null || Distance(share, draft.Span) <= Distance(direction, draft.Span)))
            return Share(draft, share);
        if (IsNewShare(scene, draft))
            return Plain(draft, Measure.Share);
        if (direction is not null)
            return Change(draft, direction);
        if (draft.Rule.Family == Families.Votes || draft.Indicator is Contract.ShareOfTrade)
            return Plain(draft, Measure.Share);
        return InheritDirection(scene, draft);
    }

    /// <summary>"The share rose by 1.2 points to 11.5 percent".</summary>
    private static bool IsNewShare(FigureScene scene, FigureDraft draft) =>
        scene.QuantityBefore(draft.Span) is { Content: Quantity { Kind: QuantityKind.Points } } points && draft.Span.Start - points.End <= 2;

    private static bool Share(FigureDraft draft, Span word)
    {
        draft.MeasureSpan = word;
        draft.Indicator = draft.Indicator switch
        {
            Contract.TradeTurnover or Contract.ShareOfTrade => Contract.ShareOfTrade,
            Contract.Gdp or Contract.Turnout or Contract.Votes => draft.Indicator,
            _ when draft.Indicator.StartsWith(Contract.OtherPrefix, StringComparison.Ordinal) => draft.Indicator,
            _ => Contract.OtherPrefix + draft.Indicator,
        };
        return Plain(draft, Measure.Share);
    }

    private static bool Change(FigureDraft draft, Span? direction)
    {
        if (direction is null)
            return false;
        draft.MeasureSpan = direction;
        if (IsFall(direction) && draft.Value > 0)
            draft.Value = -draft.Value;
        return Plain(draft, Measure.Change);
    }

    private static bool IsFall(Span direction) => direction.Tag == Tag.Down || direction is { Tag: Tag.Bound, Value: Bounds.Below };

    private static bool Plain(FigureDraft draft, Measure measure)
    {
        draft.Measure = measure;
        return true;
    }

    /// <summary>"Exports rose 9 percent, imports 3 percent": the elided verb is the one before.</summary>
    private static bool InheritDirection(FigureScene scene, FigureDraft draft)
    {
        if (scene.Read.LastOrDefault() is not { Measure: not Measure.Level, Quantity.Kind: QuantityKind.Percent } before)
            return false;
        draft.MeasureSpan = before.MeasureSpan;
        if (before.Measure == Measure.Share)
            return before.MeasureSpan is { } word ? Share(draft, word) : Plain(draft, Measure.Share);
        if (before.Value < 0)
            draft.Value = -draft.Value;
        return Plain(draft, Measure.Change);
    }

    private static Span? ShareWord(FigureScene scene, FigureDraft draft)
    {
        var from = scene.QuantityBefore(draft.Span)?.End ?? scene.Start;
        if (scene.Last(Tag.ShareOf, from, draft.Span.Start) is { } left)
            return left;
        if (scene.First(Tag.ShareOf, draft.Span.End, draft.Span.End + 5) is { } right && !scene.HasMark(draft.Span.End, right.Start, ",;:"))
            return right;
        return scene.Passage.Find(Math.Min(draft.Span.End, scene.End - 1), Tag.Prep) is { Value: Roles.Of } of && of.Start == draft.Span.End
            && !draft.Quantity.Signed ? of : null;
    }

    private static Span? Direction(FigureScene scene, FigureDraft draft)
    {
        var previous = scene.QuantityBefore(draft.Span);
        var from = previous?.End ?? scene.Start;
        var left = Later(scene.Last(Tag.Up, from, draft.Span.Start), scene.Last(Tag.Down, from, draft.Span.Start));
        if (left is not null && scene.Indicators.Any(i => i != draft.IndicatorSpan && i.Tag != Tag.Counted && i.Start >= left.End && i.End <= draft.Span.Start))
            left = null;
        var right = After(scene, draft);
        if (right is not null && (left is null || right.Start - draft.Span.End <= 1))
            return right;
        if (left is not null)
            return left;
        // "an increase to 9.3 million (5 percent)": the direction stands before the level.
        return previous is not null && draft.Quantity.Kind == QuantityKind.Percent && scene.OpenBracket(draft.Span.Start) < 0
            ? Later(scene.Last(Tag.Up, scene.Start, previous.Start), scene.Last(Tag.Down, scene.Start, previous.Start)) is { } far
                && scene.Read.LastOrDefault() is { Measure: Measure.Level } ? far : null
            : null;
    }

    private static Span? After(FigureScene scene, FigureDraft draft)
    {
        var end = draft.Span.End;
        var limit = Math.Min(end + 5, scene.QuantityAfter(draft.Span)?.Start ?? scene.End);
        if (end < scene.End && scene.Passage.Find(end, Tag.Bound) is { Value: Bounds.Above or Bounds.Below } bound)
            return bound;
        for (var i = end; i < limit; i++)
        {
            if (scene.HasMark(i, i + 1, ",;:"))
                return null;
            if ((scene.Passage.Find(i, Tag.Up) ?? scene.Passage.Find(i, Tag.Down)) is { } found)
                return found;
        }
        return null;
    }

    private static Span? Later(Span? a, Span? b) => a is null ? b : b is null || a.Start > b.Start ? a : b;

    private static Span? Nearest(FigureScene scene, FigureDraft draft, Tag one, Tag other)
    {
        var spans = scene.Passage.All(scene.Start, scene.End).Where(s => s.Tag == one || s.Tag == other);
        return spans.MinBy(s => Distance(s, draft.Span));
    }

    private static int Distance(Span a, Span b) => a.End <= b.Start ? b.Start - a.End : a.Start - b.End;
}
