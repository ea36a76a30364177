using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Finds area and counterpart: by the roles of the places around the indicator; for a second figure of one indicator the same as the
/// first; else those of the last figure of the family; else the pair of the sentence or of the article.
/// </summary>
internal static class PartyBinding
{
    public static void Bind(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        if (scene.Read.LastOrDefault(r => r.IndicatorSpan is not null && r.IndicatorSpan == draft.IndicatorSpan) is { } same && draft.IndicatorSpan!.End <= same.Span.Start)
        {
            Copy(same, draft);
            return;
        }
        var places = PlaceRoles.Read(scene, WindowStart(scene, draft), WindowEnd(scene, draft), draft.Rule.Family == "aid");
        foreach (var place in TouchingFirst(draft, places))
            Put(draft, place);
        if (draft.Quantity.CountedOf is { } people && draft.Counterpart is null && people != draft.Area)
            (draft.Counterpart, draft.CounterpartSpan) = (people, draft.Span);
        if (draft.Rule.Alone || IsWithAll(scene, draft))
            Alone(scene, draft, memory);
        else
            Complete(scene, draft, memory);
    }

    private static int WindowStart(FigureScene scene, FigureDraft draft)
    {
        var focus = Math.Min(draft.IndicatorSpan?.Start ?? draft.Span.Start, draft.Span.Start);
        var previous = scene.Quantities.LastOrDefault(q => q.End <= focus);
        var start = previous?.End ?? scene.Start;
        return previous is not null && draft.IndicatorSpan is null && scene.HasMark(start, focus, ",;") is false ? scene.Start : start;
    }

    private static int WindowEnd(FigureScene scene, FigureDraft draft)
    {
        var focus = Math.Max(draft.IndicatorSpan?.End ?? draft.Span.End, draft.Span.End);
        var nextIndicator = scene.Indicators.FirstOrDefault(i => i.Start >= focus && i != draft.IndicatorSpan && i.Tag != Tag.Counted && FigureScene.IndicatorOf(i) != draft.Indicator);
        return nextIndicator?.Start ?? scene.End;
    }

    private static void Put(FigureDraft draft, PlaceRole place)
    {
        if (place.Role == Roles.Between)
        {
            if (draft.Area is null)
                (draft.Area, draft.AreaSpan) = (place.Code, place.Span);
            else if (draft.Counterpart is null && place.Code != draft.Area)
                (draft.Counterpart, draft.CounterpartSpan) = (place.Code, place.Span);
            return;
        }
        var slot = SlotOf(draft, place.Role);
        if (TakesOtherSide(draft, place.Role) && slot != PlaceSlot.None && (slot == PlaceSlot.Area ? draft.Area : draft.Counterpart) is not null)
            slot = slot == PlaceSlot.Area ? PlaceSlot.Counterpart : PlaceSlot.Area;
        if (slot == PlaceSlot.Area && draft.Area is null && place.Code != draft.Counterpart)
            (draft.Area, draft.AreaSpan) = (place.Code, place.Span);
        else if (slot == PlaceSlot.Counterpart && draft.Counterpart is null && place.Code != draft.Area)
            (draft.Counterpart, draft.CounterpartSpan) = (place.Code, place.Span);
    }

    /// <summary>
    /// "Is lending the Kingdom 18 million", "Brazil's share of Uruguay's exports": of two places of one role the farther one is the
    /// other side.
    /// </summary>
    private static bool TakesOtherSide(FigureDraft draft, string role) =>
        role == Roles.By || draft.Measure == Measure.Share || draft.Rule.Family is "aid" or Families.Investment;

    /// <summary>A place that touches the indicator is asked first, the others in the order of the text.</summary>
    private static IEnumerable<PlaceRole> TouchingFirst(FigureDraft draft, List<PlaceRole> places)
    {
        var focus = draft.IndicatorSpan ?? draft.Span;
        return places.OrderBy(p => p.Role == Roles.Between || Math.Max(focus.Start - p.Span.End, p.Span.Start - focus.End) <= 1 ? 0 : 1);
    }

    /// <summary>In a share the owner of the whole is the area, and whoever takes a part of it the counterpart.</summary>
    private static PlaceSlot SlotOf(FigureDraft draft, string role) =>
        draft.Measure != Measure.Share || draft.Rule.Family is Families.Votes or Families.Economy or Families.People ? draft.Rule.Slot(role)
            : role is Roles.Own or Roles.In ? PlaceSlot.Area : PlaceSlot.Counterpart;

    private static void Copy(FigureDraft from, FigureDraft to) =>
        (to.Area, to.AreaSpan, to.Counterpart, to.CounterpartSpan) = (from.Area, from.AreaSpan, from.Counterpart, from.CounterpartSpan);

    /// <summary>"Total exports", "foreign trade": with the whole world.</summary>
    private static bool IsWithAll(FigureScene scene, FigureDraft draft) =>
        draft.IndicatorSpan is { } i && draft.Counterpart is null
        && (scene.Passage.FindEnding(i.Start, Tag.Total, scene.Start) is not null || scene.First(Tag.Total, i.End, Math.Max(i.End + 1, draft.Span.Start)) is not null);

    private static void Alone(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        draft.Area ??= draft.Counterpart ?? PlaceRoles.LastState(scene, draft.Span.Start) ?? memory.LastOf(draft.Rule.Family)?.Area;
        (draft.Counterpart, draft.CounterpartSpan) = (null, null);
    }

    private static void Complete(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        var last = memory.LastOf(draft.Rule.Family);
        if (draft.Area is null && draft.Counterpart is null)
        {
            (draft.Area, draft.Counterpart) = Carried(scene, last);
            return;
        }
        draft.Area ??= Partner(scene, last, draft.Counterpart!);
        if (draft.Rule.Family != Families.Other)
            draft.Counterpart ??= Partner(scene, last, draft.Area ?? "");
    }

    /// <summary>Of the last figure of the family in the paragraph; else the two parties of the sentence or the one before; else the article's pair.</summary>
    private static (string? Area, string? Counterpart) Carried(FigureScene scene, FigureDraft? last)
    {
        var recent = RecentPair(scene);
        if (last is not null && ReferenceEquals(last.Passage, scene.Passage) && (recent is null || last.Span.Start >= recent.Value.At))
            return (last.Area, last.Counterpart);
        if (recent is { } pair)
            return (pair.First, pair.Second);
        if (last is not null && scene.Discourse.Pair.Contains(last.Area ?? ""))
            return (last.Area, last.Counterpart);
        return scene.Discourse.Pair.Count == 2 ? (scene.Discourse.Pair[0], scene.Discourse.Pair[1]) : (null, null);
    }

    /// <summary>The two parties of the nearest sentence of the paragraph, this one first, that names just two.</summary>
    private static (string First, string Second, int At)? RecentPair(FigureScene scene)
    {
        foreach (var sentence in scene.Passage.Sentences.Where(s => s.Start <= scene.Start).Reverse())
        {
            var codes = scene.Discourse.Places(scene.Passage, sentence.Start, sentence.End).Select(p => p.Code).Distinct().ToList();
            if (codes.Count == 2)
                return (codes[0], codes[1], sentence.Start);
            if (codes.Count > 2)
                return null;
        }
        return null;
    }

    private static string? Partner(FigureScene scene, FigureDraft? last, string known)
    {
        if (last is not null && ReferenceEquals(last.Passage, scene.Passage))
        {
            if (last.Area == known)
                return last.Counterpart;
            if (last.Counterpart == known)
                return last.Area;
        }
        var others = scene.Discourse.Places(scene.Passage, scene.Start, scene.End).Select(p => p.Code).Where(c => c != known).Distinct().ToList();
        if (others.Count == 1)
            return others[0];
        return scene.Discourse.Other(known);
    }
}
