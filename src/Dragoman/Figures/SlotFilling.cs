using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Puts the places around an indicator into area and counterpart by their roles: pairs first, then what touches the indicator, then what
/// stands behind a preposition, then bare subjects and objects in the order of the text.
/// </summary>
internal static class SlotFilling
{
    public static void Fill(FigureDraft draft, List<PlaceRole> places)
    {
        if (draft.Quantity.CountedOf is { } people)
            (draft.Counterpart, draft.CounterpartSpan) = (people, draft.Span);
        foreach (var place in InOrder(draft, places))
            Put(draft, place);
    }

    /// <summary>Pairs and what touches the indicator, then what a preposition or ending marks; a bare subject takes what is left.</summary>
    private static IEnumerable<PlaceRole> InOrder(FigureDraft draft, List<PlaceRole> places)
    {
        var focus = draft.IndicatorSpan ?? draft.Span;
        return places.OrderBy(p => p.Role == Roles.By && draft.Rule.Family is Families.People or Families.Aid ? 2 : p.Role == Roles.Between || Touches(p.Span, focus) ? 0 : 1);
    }

    private static bool Touches(Mentions.Span place, Mentions.Span focus) => Math.Max(focus.Start - place.End, place.Start - focus.End) <= 1;

    private static void Put(FigureDraft draft, PlaceRole place)
    {
        if (place.Role == Roles.Between)
        {
            Take(draft, draft.Area is null ? PlaceSlot.Area : PlaceSlot.Counterpart, place);
            return;
        }
        var slot = SlotOf(draft, place.Role);
        var filled = slot == PlaceSlot.Area ? draft.Area : draft.Counterpart;
        if (filled is not null && slot != PlaceSlot.None && TakesOtherSide(draft, place.Role))
            slot = slot == PlaceSlot.Area ? PlaceSlot.Counterpart : PlaceSlot.Area;
        Take(draft, slot, place);
    }

    private static void Take(FigureDraft draft, PlaceSlot slot, PlaceRole place)
    {
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
        role == Roles.By || draft.Measure == Measure.Share || draft.Rule.Family is Families.Aid or Families.Investment || draft.Quantity.CountedOf is not null;

    /// <summary>In a share the owner of the whole is the area, and whoever takes a part of it the counterpart.</summary>
    private static PlaceSlot SlotOf(FigureDraft draft, string role)
    {
        if (role == Roles.Goods)
            return draft.Rule.Roles.TryGetValue(role, out var slot) ? slot : SlotOf(draft, Roles.Own);
        return draft.Measure != Measure.Share || draft.Rule.Family is Families.Votes or Families.Economy or Families.People ? draft.Rule.Slot(role)
            : role is Roles.Own or Roles.In ? PlaceSlot.Area : PlaceSlot.Counterpart;
    }
}
