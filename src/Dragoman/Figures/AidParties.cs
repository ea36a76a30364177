using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Tells who gives and who receives money: the subject of a verb of giving gives, whoever stands behind it receives; of a verb of receiving
/// the other way round; banks and organisations give; an adjective at the noun says whose money it is.
/// </summary>
internal static class AidParties
{
    /// <summary>Puts the receiver into the area of a figure and the giver into its counterpart, as far as the words say.</summary>
    public static void Fill(FigureScene scene, FigureDraft draft, List<PlaceRole> places)
    {
        var verb = Verb(scene, draft);
        foreach (var place in places.OrderBy(p => IsLender(scene, p) ? 0 : p.Marked ? 1 : 2).ThenBy(p => verb is not null && p.Span.End <= verb.Start ? verb.Start - p.Span.End : p.Span.Start))
            if (Gives(scene, draft, verb, place))
                Give(draft, place);
            else
                Receive(draft, place);
    }

    /// <summary>The verb of giving or receiving that the amount hangs on: the last before it, else the first behind.</summary>
    private static Span? Verb(FigureScene scene, FigureDraft draft)
    {
        var from = scene.QuantityBefore(draft.Span)?.End ?? scene.Start;
        return scene.Last(Tag.Give, from, draft.Span.Start) ?? scene.First(Tag.Give, draft.Span.End, scene.QuantityAfter(draft.Span)?.Start ?? scene.End)
            ?? scene.Last(Tag.Give, scene.Start, draft.Span.Start);
    }

    private static bool IsLender(FigureScene scene, PlaceRole place) =>
        place.Span.Tag == Tag.Body && scene.Discourse.Atlas.Body(place.Code) is { Kind: not ActorKinds.Bloc } && place.Role is not (Roles.To or Roles.For or Roles.In);

    private static bool Gives(FigureScene scene, FigureDraft draft, Span? verb, PlaceRole place)
    {
        if (IsLender(scene, place))
            return true;
        if (place.Role is Roles.To or Roles.For or Roles.In)
            return false;
        if (place.Role is Roles.From || place is { Role: Roles.By, Marked: true })
            return true;
        if (draft.IndicatorSpan is { Tag: Tag.Indicator } noun && place.Role == Roles.Own && noun.Start - place.Span.End is 0 or 1)
            return true;
        if (verb is null)
            return draft.Counterpart is null;
        var active = verb.Value != Gifts.Receive;
        return scene.Discourse.Pack.Settings.VerbFirst ? draft.Counterpart is null && !(place is { Role: Roles.Own, Marked: true } && place.Span.Start > verb.Start) == active : place.Span.End <= verb.Start == active;
    }

    private static void Give(FigureDraft draft, PlaceRole place)
    {
        if (draft.Counterpart is null && place.Code != draft.Area)
            (draft.Counterpart, draft.CounterpartSpan) = (place.Code, place.Span);
        else if (draft.Counterpart is not null)
            Receive(draft, place);
    }

    private static void Receive(FigureDraft draft, PlaceRole place)
    {
        if (draft.Area is null && place.Code != draft.Counterpart)
            (draft.Area, draft.AreaSpan) = (place.Code, place.Span);
    }
}
