using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>The slots without which words are no contact: two sides, or a traveller and a place abroad.</summary>
internal static class Least
{
    private const int Near = 3;
    private const int Far = 6;

    public static bool Has(ContactDraft draft, Discourse discourse)
    {
        var parties = draft.AllParties.ToList();
        if (draft.Members.Count == 0 && !draft.Trigger.IsNoun && draft.Passage.All(Tag.Quantity, draft.Trigger.End, Math.Min(draft.Passage.Tokens.Count, draft.Trigger.End + Near)).Any())
            return false;
        if (draft is { Kind: ContactKinds.Visit, Trigger.IsNoun: false } && draft.Passage.All(Tag.Quantity, draft.Trigger.End, Math.Min(draft.Passage.Tokens.Count, draft.Trigger.End + Far)).Any(q => q.Content is Quantity { Kind: QuantityKind.Money }))
            return false;
        if (draft is { Status: ContactStatus.Planned, Day: null, Venue: null, Ordinal: null, Format: null, Trigger: { IsNoun: true, Verb: null, Kind: ContactKinds.Negotiations or FrameKinds.Talk } } && draft.Members.Count + draft.Parties.Count < 3 && IsAgreedOn(draft))
            return false;
        var sides = draft.Members.Count + draft.Parties.Count;
        return draft.Kind switch
        {
            ContactKinds.Visit => sides > 0 && (draft.Venue is not null || draft.Status is ContactStatus.Invited or ContactStatus.Postponed or ContactStatus.Cancelled || draft.Day is not null && draft.Members.Count > 0) && !IsAtHome(draft, parties),
            ContactKinds.Call or ContactKinds.Meeting or ContactKinds.Message => sides > 1 && !IsDomestic(draft, parties),
            ContactKinds.Conference => draft.Venue is not null && (draft.Day is not null || sides > 1) || draft.Members.Count > 1 && parties.Count > 1 || parties.Count > 1 && draft.Day is not null,
            ContactKinds.Session when draft.Format is null => parties.Count > 1 && draft.Ordinal is not null,
            _ => (parties.Count > 1 || parties.Exists(p => discourse.Atlas.State(p) is null) && (draft.Day is not null || draft.Venue is not null) || draft.Ordinal is not null || draft.Format is not null && (draft.Day is not null || draft.Venue is not null)) && (discourse.Pair.Count > 1 || parties.Exists(p => discourse.Atlas.State(p) is null)) && !(parties.Count == 1 && IsDomestic(draft, parties)),
        };
    }

    /// <summary>"Agreed to begin talks on an agreement": an intention, and no round of talks.</summary>
    private static bool IsAgreedOn(ContactDraft draft)
    {
        var sentence = draft.Passage.SentenceOf(draft.Trigger.Start);
        return draft.Passage.All(Tag.Agreement, draft.Trigger.End, sentence.End).Concat(draft.Passage.All(Tag.AgreementKind, draft.Trigger.End, sentence.End)).Any(a => a.Start - draft.Trigger.End <= Near);
    }

    /// <summary>Persons meet; states only together: "Kenya and Finland met", but not "the EU welcomed the reforms of Kenya".</summary>
    public static bool AreTogether(ContactScene scene, IReadOnlyList<Side> acting)
    {
        var persons = acting.Count(s => s.IsPersonal);
        if (persons > 0)
            return persons == acting.Count || persons > 1 || acting.Any(s => s.Kind == SideKind.Pair || !s.IsPersonal && s.Link is Roles.With or Roles.Between);
        for (var i = 1; i < acting.Count; i++)
            if (scene.Binding.IsJoined(acting[i - 1].End, acting[i].Start))
                return true;
        return false;
    }

    private static bool IsAtHome(ContactDraft draft, List<string> parties) => draft.Venue is { } venue && parties.Count > 0 && parties.TrueForAll(p => p == venue.Code);

    private static bool IsDomestic(ContactDraft draft, List<string> parties) => parties.Count == 1 && draft.Members.TrueForAll(m => m.Of is not null) && draft.Members.Count > 1;
}
