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
            Again(scene, same, draft);
            return;
        }
        if (GoesOn(scene, draft) is { } before)
        {
            Take(draft, before);
            return;
        }
        var places = PlaceRoles.Read(scene, WindowStart(scene, draft), WindowEnd(scene, draft), draft.Rule.Family == Families.Aid);
        if (draft.Rule.Family == Families.Aid && !scene.Discourse.Pack.Settings.VerbFirst)
            AidParties.Fill(scene, draft, places);
        else
            SlotFilling.Fill(draft, places);
        if (draft.Rule.Alone || IsWithAll(scene, draft))
            Alone(scene, draft, memory);
        else
            Complete(scene, draft, memory);
        draft.Area = draft.Area == PlaceRoles.NoParty ? null : draft.Area;
        draft.Counterpart = draft.Counterpart == PlaceRoles.NoParty ? null : draft.Counterpart;
    }

    /// <summary>"3,900 Chileans were enrolled, 12 percent fewer than in 2024": the percentage is about the same people.</summary>
    private static FigureDraft? GoesOn(FigureScene scene, FigureDraft draft) =>
        draft is { IndicatorSpan: null, Quantity.Kind: QuantityKind.Percent } && scene.Read.LastOrDefault() is { IndicatorSpan: null } last && last.Indicator == draft.Indicator
        && !scene.Discourse.Places(scene.Passage, last.Span.End, draft.Span.Start).Any() ? last : null;

    private static void Take(FigureDraft draft, FigureDraft from)
    {
        (draft.Area, draft.AreaSpan) = (from.Area, from.AreaSpan);
        (draft.Counterpart, draft.CounterpartSpan) = (from.Counterpart, from.CounterpartSpan);
    }

    /// <summary>What stands before the first "and" or comma behind the quantity before belongs to that one.</summary>
    private static int WindowStart(FigureScene scene, FigureDraft draft)
    {
        var focus = Math.Min(draft.IndicatorSpan?.Start ?? draft.Span.Start, draft.Span.Start);
        if (scene.Quantities.LastOrDefault(q => q.End <= focus) is not { } previous)
            return scene.Start;
        if (draft.IndicatorSpan is null && !scene.HasMark(previous.End, focus, ",;"))
            return scene.Start;
        for (var i = previous.End; i < focus; i++)
            if (scene.HasMark(i, i + 1, ",;:") || scene.Passage.Has(i, Tag.NumberAnd))
                return i;
        return previous.End;
    }

    private static int WindowEnd(FigureScene scene, FigureDraft draft)
    {
        var focus = Math.Max(draft.IndicatorSpan?.End ?? draft.Span.End, draft.Span.End);
        var nextIndicator = scene.Indicators.FirstOrDefault(i => i.Start >= focus && i != draft.IndicatorSpan && i.Tag != Tag.Counted
            && FigureScene.IndicatorOf(i) != draft.Indicator && !IsWholeOf(scene, draft, i));
        return Math.Min(nextIndicator?.Start ?? scene.End, NextItem(scene, draft, focus));
    }

    /// <summary>"... 910 million, Uruguay came second with 85": a place between a comma or conjunction and the next amount is that one's.</summary>
    private static int NextItem(FigureScene scene, FigureDraft draft, int focus)
    {
        if (scene.QuantityAfter(draft.Span) is not { } next || next.Start < focus)
            return scene.End;
        for (var i = draft.Span.End; i < next.Start; i++)
            if (scene.HasMark(i, i + 1, ",;:") || scene.Passage.Has(i, Tag.NumberAnd))
                return i >= focus && scene.Discourse.Places(scene.Passage, i, next.Start).Any() ? i : scene.End;
        return scene.End;
    }

    /// <summary>"Makes up 80 percent of the total trade of Kenya": what a share is of belongs to it.</summary>
    private static bool IsWholeOf(FigureScene scene, FigureDraft draft, Span indicator) =>
        draft.Measure == Measure.Share && scene.Passage.FindEnding(indicator.Start, Tag.ShareOf, draft.Span.End) is not null;

    /// <summary>"To Uganda by 4 percent, to Tanzania by 7": a second amount has the places of its own stretch and the rest of the first.</summary>
    private static void Again(FigureScene scene, FigureDraft same, FigureDraft draft)
    {
        SlotFilling.Fill(draft, PlaceRoles.Read(scene, OwnStart(scene, same, draft), draft.Span.Start, bodies: false));
        if (draft.Area is null && same.Area != draft.Counterpart)
            (draft.Area, draft.AreaSpan) = (same.Area, same.AreaSpan);
        if (draft.Counterpart is null && same.Counterpart != draft.Area)
            (draft.Counterpart, draft.CounterpartSpan) = (same.Counterpart, same.CounterpartSpan);
    }

    private static int OwnStart(FigureScene scene, FigureDraft same, FigureDraft draft)
    {
        var previous = scene.QuantityBefore(draft.Span)?.End ?? same.Span.End;
        for (var i = previous; i < draft.Span.Start; i++)
            if (scene.HasMark(i, i + 1, ",;:") || scene.Passage.Has(i, Tag.NumberAnd))
                return i;
        return draft.Span.Start;
    }

    /// <summary>"Total exports", "foreign trade": with the whole world.</summary>
    private static bool IsWithAll(FigureScene scene, FigureDraft draft) =>
        draft.IndicatorSpan is { } i && draft.Counterpart is null
        && (scene.Passage.FindEnding(i.Start, Tag.Total, scene.Start) is not null || scene.First(Tag.Total, i.End, Math.Max(i.End + 1, draft.Span.Start)) is not null);

    private static void Alone(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        if (draft.CounterpartSpan is { } other && draft.Rule.Roles.Values.Contains(PlaceSlot.Counterpart) && draft.Rule.Alone)
        {
            draft.Area ??= PlaceRoles.LastState(scene, other.Start);
            return;
        }
        draft.Area ??= draft.Counterpart ?? PlaceRoles.StateIn(scene, draft.Span.Start) ?? SameParagraph(scene, memory.LastOf(draft.Rule.Family))?.Area
            ?? PlaceRoles.LastState(scene, draft.Span.Start);
        (draft.Counterpart, draft.CounterpartSpan) = (null, null);
    }

    /// <summary>True for a home that the article tells of, rather than that of its language alone.</summary>
    private static bool IsLocal(FigureScene scene, string home) => scene.Discourse.Ranked.Contains(home) && !scene.Discourse.Pack.Settings.Home.Contains(home);

    private static FigureDraft? SameParagraph(FigureScene scene, FigureDraft? last) => ReferenceEquals(last?.Passage, scene.Passage) ? last : null;

    private static void Complete(FigureScene scene, FigureDraft draft, FigureMemory memory)
    {
        var last = memory.LastOf(draft.Rule.Family);
        if (draft.Area is null && draft.Counterpart is null && CityState(scene, draft) is { } town)
            draft.Area = town;
        if (draft.Area is null && draft.Counterpart is null)
        {
            (draft.Area, draft.Counterpart) = Carried(scene, last);
            return;
        }
        if (draft.Area is null && scene.Discourse.Heading(scene.Passage).FirstOrDefault(h => h != draft.Counterpart) is { } head)
            draft.Area = head;
        draft.Area ??= CityState(scene, draft) ?? Partner(scene, last, draft.Counterpart!, counterpartKnown: true);
        if (draft.Rule.Family is not (Families.Other or Families.Energy or Families.Freight))
            draft.Counterpart ??= Partner(scene, last, draft.Area ?? "", counterpartKnown: false);
    }

    /// <summary>Of the last figure of the family in the paragraph; else the two parties of the sentence or the one before; else the article's pair.</summary>
    private static (string? Area, string? Counterpart) Carried(FigureScene scene, FigureDraft? last)
    {
        if (scene.Discourse.Heading(scene.Passage) is { Count: > 0 } heading)
            return (heading[0], heading.Count > 1 ? heading[1] : null);
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
        foreach (var sentence in scene.Back())
        {
            var codes = scene.Discourse.Places(scene.Passage, sentence.Start, sentence.End).Select(p => p.Code).Distinct().ToList();
            if (codes.Count == 2)
                return (codes[0], codes[1], sentence.Start);
            if (codes.Count > 2)
                return null;
        }
        return null;
    }

    /// <summary>"The port of Koper handled 22 million tonnes": for what is done in one place a town says where, when no state is named.</summary>
    private static string? CityState(FigureScene scene, FigureDraft draft) =>
        draft.Rule.Family is Families.Freight or Families.People && !scene.Discourse.Places(scene.Passage, scene.Start, scene.End).Any()
            ? scene.First(Tag.City, scene.Start, scene.End)?.Entry!.Code : null;

    private static string? Partner(FigureScene scene, FigureDraft? last, string known, bool counterpartKnown)
    {
        if (last is not null && ReferenceEquals(last.Passage, scene.Passage))
        {
            if (last.Area == known)
                return last.Counterpart;
            if (last.Counterpart == known)
                return last.Area;
            if (counterpartKnown && last.Rule.Family == Families.Trade && last.Area is not null)
                return last.Area;
        }
        var others = scene.Discourse.Places(scene.Passage, scene.Start, scene.End).Select(p => p.Code).Where(c => c != known).Distinct().ToList();
        if (others.Count == 1)
            return others[0];
        if (scene.Home is { } home && home != known && scene.Discourse.Atlas.Body(known)?.Members.Contains(home) != true && (scene.Discourse.Pair.Contains(home) || IsLocal(scene, home)))
            return home;
        return counterpartKnown || scene.Discourse.Pair.Contains(known) ? scene.Discourse.Other(known) : null;
    }
}
