using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Finds the period of a figure: right behind it, else before it in the sentence, else carried within its family. What stands behind a
/// comparison marker belongs to the figure compared with, whose period is its own or one year earlier.
/// </summary>
internal static class PeriodBinding
{
    private const int Close = 3;
    private const int Near = 6;
    private static readonly string[] Carried = [Families.Trade, Families.Investment, Families.Energy, Families.Freight, Families.Economy, Families.Other];

    public static void Bind(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        if (FromTo(scene, draft, scene.Discourse.Anchor(null)))
            return;
        var marker = ComparisonMarker(scene, draft);
        draft.IsComparison = marker is not null;
        var previous = scene.Read.LastOrDefault(r => !r.IsComparison) ?? scene.Read.LastOrDefault();
        var anchor = scene.Discourse.Anchor(previous?.Period?.Iso ?? memory.LastOf(draft.Rule.Family)?.Period?.Iso);
        if (marker is not null)
        {
            Comparison(scene, draft, marker, previous, anchor);
            return;
        }
        foreach (var date in Candidates(scene, draft))
            if ((TimeResolver.Period((TimeParts)date.Content!, anchor) ?? (draft.Measure == Measure.Level ? Since(scene, (TimeParts)date.Content!) : null)) is { } period && !IsAhead(scene, date))
            {
                (draft.Period, draft.PeriodSpan) = (period, date);
                draft.IsComparison = previous?.Indicator == draft.Indicator && previous.Period is { } other && string.CompareOrdinal(period.Iso, other.Iso) < 0;
                return;
            }
        if (Behind(scene, draft, anchor))
            return;
        Carry(draft, previous, memory);
        if (draft.Period is null && Carried.Contains(draft.Rule.Family) && draft.Measure != Measure.Share && PeriodHeading.Above(scene) is { } heading
            && TimeResolver.Period((TimeParts)heading.Content!, anchor) is { } above)
            draft.Period = above with { Because = "stated above for what follows" };
        if (draft.Period is null && IsOfPeriod(draft) && (memory.LastOf(draft.Rule.Family) ?? memory.LastOf(Families.Trade)) is { IsComparison: false, Period: { } told })
            draft.Period = told with { Because = "the period told of last" };
    }

    /// <summary>"Since 2019": until the month of publication.</summary>
    private static ResolvedTime? Since(FigureScene scene, TimeParts parts) =>
        parts is { Since: true, Day: null, Weekday: null } && scene.Discourse.Article.Published is { } published
        && TimeResolver.Period(parts with { Since = false }, scene.Discourse.Anchor(null)) is { } start && !start.Iso.Contains('/') && !start.Iso.Contains('Q')
            ? new(start.Iso + published.ToString("'/'yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), "until the text was published") : null;

    /// <summary>What has no sense without a period: trade, passengers and freight carried, and every change.</summary>
    private static bool IsOfPeriod(FigureDraft draft) => draft.Measure != Measure.Share && (draft.Measure == Measure.Change || draft.Rule.Family is Families.Trade or Families.Freight || draft.Indicator == Contract.Passengers);

    /// <summary>"Up 2.7 percent on 2024": the year behind the one compared with, where no other is told.</summary>
    private static bool Behind(FigureScene scene, FigureDraft draft, TimeAnchor anchor)
    {
        var change = draft.Measure == Measure.Change ? draft.Span : ChangeBehind(scene, draft);
        if (change is null)
            return false;
        var next = scene.QuantityAfter(change)?.Start ?? scene.End;
        foreach (var date in scene.Passage.All(Tag.Date, change.End, next))
            if (date.Content is TimeParts { Year: not null, SamePeriod: false } parts && IsCompared(scene, date) && !IsDay(date)
                && TimeResolver.Period(parts with { Compared = false }, anchor) is { } other && TimeResolver.Shift(other.Iso, 1) is { } behind)
            {
                (draft.Period, draft.PeriodSpan) = (new(behind, "a year behind the one compared with"), date);
                return true;
            }
        return false;
    }

    /// <summary>"3.8 billion (up 2.7 percent on 2024)": the percentage right behind a level.</summary>
    private static Span? ChangeBehind(FigureScene scene, FigureDraft draft) =>
        draft.Measure == Measure.Level && scene.QuantityAfter(draft.Span) is { Content: Quantity { Kind: QuantityKind.Percent } } percent && percent.Start - draft.Span.End <= Near
        && !scene.Indicators.Any(i => i.Start >= draft.Span.End && i.End <= percent.Start) ? percent : null;

    /// <summary>"Between 2020 and 2024 exports grew from 2.1 to 3.4 billion": the first end is of the first year, the second of the last.</summary>
    private static bool FromTo(FigureScene scene, FigureDraft draft, TimeAnchor anchor)
    {
        if (scene.Passage.All(Tag.Date, scene.Start, draft.Span.Start).LastOrDefault() is not { Content: TimeParts { Year: { } first, Year2: { } last } } date)
            return false;
        var previous = scene.QuantityBefore(draft.Span);
        var second = previous is not null && draft.Span.Start - previous.End <= 3 && IsFrom(scene, previous);
        if (!second && !IsFrom(scene, draft.Span))
            return false;
        (draft.Period, draft.PeriodSpan) = (TimeResolver.Period(new TimeParts { Year = second ? last : first }, anchor), date);
        return true;
    }

    private static bool IsFrom(FigureScene scene, Span span) =>
        scene.Passage.FindEnding(span.Start, Tag.LevelFrom, scene.Start) is not null || scene.Passage.FindEnding(span.Start, Tag.Prep, scene.Start) is { Value: Roles.From };

    private static IEnumerable<Span> Candidates(FigureScene scene, FigureDraft draft)
    {
        var dates = scene.Passage.All(Tag.Date, scene.Start, scene.End)
            .Where(d => !IsDay(d) && !IsCompared(scene, d) && !IsOfBracket(scene, draft, d) && !(scene.HasMark(d.End, d.End + 1, ":") && scene.QuantityAfter(d) != draft.Span) && !scene.Read.Any(r => r.IsComparison && r.PeriodSpan == d)).ToList();
        var next = scene.QuantityAfter(draft.Span)?.Start ?? scene.End;
        var right = dates.FirstOrDefault(d => d.Start >= draft.Span.End && d.Start < next);
        var left = dates.LastOrDefault(d => d.End <= draft.Span.Start);
        if (!Carried.Contains(draft.Rule.Family))
        {
            // A number of people or firms is of the day of writing unless a date stands in its own clause.
            left = left is not null && scene.QuantityBefore(draft.Span) is { } other && other.Start >= left.End ? null : left;
            right = right is not null && scene.HasMark(draft.Span.End, right.Start, ",;:") ? null : right;
        }
        if (right is not null && (right.Start - draft.Span.End <= Close && !scene.HasMark(draft.Span.End, right.Start, ",;:") || left is null) && !CrossesIndicator(scene, draft, right))
            yield return right;
        if (left is not null)
            yield return left;
        if (right is not null)
            yield return right;
        if (Carried.Contains(draft.Rule.Family) && dates.FirstOrDefault(d => d.Start >= draft.Span.End) is { } later && scene.First(Tag.Against, draft.Span.End, later.Start) is null
            && !scene.Quantities.Any(q => q.Start > draft.Span.End && q.End <= later.Start && scene.Passage.FindEnding(q.Start, Tag.LevelFrom, draft.Span.End) is not null))
            yield return later;
    }

    /// <summary>"Remittances: $120 million (2024: $98 million)": the date is the bracketed amount's.</summary>
    private static bool IsOfBracket(FigureScene scene, FigureDraft draft, Span date) =>
        scene.OpenBracket(date.Start) is >= 0 and var open && scene.OpenBracket(draft.Span.Start) != open && scene.Quantities.Any(q => q.Start > open && scene.OpenBracket(q.Start) == open);

    private static bool IsAhead(FigureScene scene, Span date) =>
        scene.Discourse.Article.Published is { } published && date.Content is TimeParts { Year: { } year, Year2: null } && year > published.Year;

    private static bool CrossesIndicator(FigureScene scene, FigureDraft draft, Span date) =>
        scene.Indicators.Any(i => i.Start >= draft.Span.End && i.End <= date.Start) && scene.HasMark(draft.Span.End, date.Start, ",;");

    private static bool IsDay(Span date) => date.Content is TimeParts { IsDay: true } or TimeParts { Until: true };

    /// <summary>"compared with 2023", "the previous year": a date that another period is held against.</summary>
    private static bool IsCompared(FigureScene scene, Span date) =>
        date.Content is TimeParts { SamePeriod: true } or TimeParts { Ago: true } or TimeParts { Compared: true }
        || (scene.Last(Tag.Against, date.Start - Close, date.Start) ?? BoundBehindQuantity(scene, date)) is { } marker
        && !scene.Quantities.Any(q => q.Start >= marker.End && q.End <= date.Start);

    /// <summary>"two percent fewer than in October".</summary>
    private static Span? BoundBehindQuantity(FigureScene scene, Span date) =>
        scene.Last(Tag.Bound, date.Start - Close, date.Start) is { Value: Bounds.Above or Bounds.Below } bound
        && (bound.End == date.Start || scene.Quantities.Any(q => q.End == bound.Start)) ? bound : null;

    private static Span? ComparisonMarker(FigureScene scene, FigureDraft draft)
    {
        var from = scene.QuantityBefore(draft.Span)?.End ?? scene.Start;
        var marker = scene.Last(Tag.Against, from, draft.Span.Start) ?? scene.Last(Tag.LevelFrom, from, draft.Span.Start);
        if (marker is null)
            return BracketLevel(scene, draft);
        if (marker.Tag == Tag.LevelFrom && draft.Span.Start > marker.End)
            return null;
        if (scene.First(Tag.Level, marker.End, draft.Span.Start) is { } again && (scene.First(Tag.NumberAnd, marker.End, again.Start) is not null || scene.HasMark(marker.End, again.Start, ",;")))
            return BracketLevel(scene, draft);
        var indicatorBetween = scene.Indicators.Any(i => i.Start >= marker.End && i.End <= draft.Span.Start);
        return draft.Span.Start - marker.End <= 6 && !indicatorBetween ? marker : BracketLevel(scene, draft);
    }

    /// <summary>"up 1.7 percent on 2022 (514.9 million)": the bracket holds the level of the year compared with.</summary>
    private static Span? BracketLevel(FigureScene scene, FigureDraft draft)
    {
        var open = scene.OpenBracket(draft.Span.Start);
        return open > scene.Start && draft.Span.Start - open <= 2 && scene.Passage.FindEnding(open, Tag.Date, scene.Start) is { } date && IsCompared(scene, date) ? date : null;
    }

    private static void Comparison(FigureScene scene, FigureDraft draft, Span marker, FigureDraft? previous, TimeAnchor anchor)
    {
        var next = scene.QuantityAfter(draft.Span)?.Start ?? scene.End;
        var dates = scene.Passage.All(Tag.Date, marker.Start, Math.Min(next, scene.End)).Where(d => !IsDay(d)).ToList();
        var own = dates.FirstOrDefault(d => d.Start >= draft.Span.End && d.Start - draft.Span.End <= Close + 1) ?? dates.LastOrDefault(d => d.End <= draft.Span.Start);
        if (own?.Content is TimeParts { Spoken: false } said && TimeResolver.Period(said, anchor) is { } period)
        {
            (draft.Period, draft.PeriodSpan) = (period, own);
            return;
        }
        if (previous?.Period is { } before && TimeResolver.Shift(before.Iso, -1) is { } shifted)
            (draft.Period, draft.PeriodSpan) = (new ResolvedTime(shifted, "the period compared with is a year earlier"), previous.PeriodSpan);
    }

    private static bool IsTheOnly(FigureDraft draft, FigureMemory memory, FigureDraft last) =>
        draft.Rule.Family == Families.Trade && memory.OnlyPeriod is { } only && last.Period?.Iso == only;

    private static void Carry(FigureDraft draft, FigureDraft? previous, FigureMemory memory)
    {
        if (previous is { Period: not null, IsComparison: false } && previous.Rule.Family == draft.Rule.Family)
            (draft.Period, draft.PeriodSpan) = (previous.Period with { Because = "carried from the figure before" }, previous.PeriodSpan);
        else if (Carried.Contains(draft.Rule.Family) && draft.Measure != Measure.Share && memory.LastOf(draft.Rule.Family) is { IsComparison: false, Period: { } period } last && (IsNear(draft, last) || IsTheOnly(draft, memory, last)))
            (draft.Period, draft.PeriodSpan) = (period with { Because = "carried from the figure before" }, ReferenceEquals(draft.Passage, last.Passage) ? last.PeriodSpan : null);
    }

    /// <summary>In the same paragraph, or of the same two parties.</summary>
    private static bool IsNear(FigureDraft draft, FigureDraft last) =>
        ReferenceEquals(draft.Passage, last.Passage) || draft.Area is not null && draft.Counterpart is not null
        && (draft.Area == last.Area && draft.Counterpart == last.Counterpart || draft.Area == last.Counterpart && draft.Counterpart == last.Area);
}
