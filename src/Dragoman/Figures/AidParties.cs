using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Figures;

/// <summary>
/// Tells who gives and who receives money: the subject of a verb of giving gives, whoever stands behind it receives; of a verb of receiving
/// the other way round; banks give; an adjective at the noun says whose money it is. Where the subject follows its verb, roles alone decide.
/// </summary>
internal static class AidParties
{
    /// <summary>Puts the receiver into the area of a figure and the giver into its counterpart, as far as the words say.</summary>
    public static void Fill(FigureScene scene, FigureDraft draft, List<PlaceRole> places)
    {
        var verb = Verb(scene, draft);
        foreach (var place in places.OrderBy(p => IsLender(scene, p) ? 0 : p.Marked ? 1 : 2).ThenBy(p => Distance(scene, verb, p)))
            if (Gives(scene, draft, verb, place))
                Give(draft, place);
            else
                Receive(draft, place);
    }

    /// <summary>How far a place is from being the subject of the verb: on its side, the nearest first.</summary>
    private static int Distance(FigureScene scene, Span? verb, PlaceRole place)
    {
        if (verb is null)
            return place.Span.Start;
        var before = place.Span.End <= verb.Start;
        var gap = before ? verb.Start - place.Span.End : place.Span.Start - verb.End;
        return gap + (before ? 0 : scene.End);
    }

    /// <summary>The verb of giving or receiving that the amount hangs on: the last before it, else the first behind.</summary>
    private static Span? Verb(FigureScene scene, FigureDraft draft)
    {
        var from = scene.QuantityBefore(draft.Span)?.End ?? scene.Start;
        return Verbs(scene, from, draft.Span.Start).LastOrDefault() ?? Verbs(scene, draft.Span.End, scene.QuantityAfter(draft.Span)?.Start ?? scene.End).FirstOrDefault()
            ?? Verbs(scene, scene.Start, draft.Span.Start).LastOrDefault();
    }

    /// <summary>Verbs of giving; a word that is as often the noun ("a grant") is none.</summary>
    private static IEnumerable<Span> Verbs(FigureScene scene, int from, int to) => scene.Passage.All(Tag.Give, from, to).Where(v => !scene.Passage.Has(v.Start, Tag.Indicator));

    private static bool IsLender(FigureScene scene, PlaceRole place) =>
        place.Span.Tag == Tag.Body && scene.Discourse.Atlas.Body(place.Code) is { Kind: ActorKinds.Bank } && place.Role is not (Roles.To or Roles.For or Roles.In);

    private static bool Gives(FigureScene scene, FigureDraft draft, Span? verb, PlaceRole place)
    {
        if (IsLender(scene, place))
            return true;
        if (place.Role is Roles.To or Roles.For or Roles.In)
            return false;
        if (place.Role is Roles.From or Roles.With || place is { Role: Roles.By, Marked: true })
            return true;
        if (draft.IndicatorSpan is { Tag: Tag.Indicator } noun && place.Role == Roles.Own
            && (place.Marked ? place.Span.Start - noun.End is 1 or 2 : Math.Max(noun.Start - place.Span.End, place.Span.Start - noun.End) is 0 or 1))
            return true;
        if (verb is null)
            return draft.Counterpart is null && place is not { Role: Roles.Own, Marked: true };
        var active = verb.Value != Gifts.Receive;
        return place.Span.End <= verb.Start == active;
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
