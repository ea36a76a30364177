using System.Globalization;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>Turns drafts into claims: completes the parties, names the series, cites the words.</summary>
internal static class ContactMaker
{
    private const int MostNamed = 3;
    private const string OfThePair = "the other party the article is about";

    public static IReadOnlyList<Contact> Make(Discourse discourse, IReadOnlyList<ContactDraft> drafts, Lazy<string?> home)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. drafts.Select(d => Make(discourse, d, ids, home))];
    }

    private static Contact Make(Discourse discourse, ContactDraft draft, HashSet<string> ids, Lazy<string?> home)
    {
        var workedOut = new List<WorkedOut>();
        var parties = Parties(discourse, draft, workedOut, home);
        var kind = KindOf(draft.Kind);
        if (draft.Day is { } day)
        {
            draft.Back(Contract.FieldDate, day.Passage, day.Words.Start, day.Words.End);
            if (day.Because is { } because)
                workedOut.Add(new(Contract.FieldDate, day.Iso, because, [ClaimCitations.Of(day.Passage, day.Words)]));
        }
        if (draft.Venue is { } venue)
            draft.Back(Contract.FieldPlace, venue.Passage, venue.Words.Start, venue.Words.End);
        if (draft.Trigger.Ordinal is { } ordinal)
            draft.Back(Contract.FieldOrdinal, draft.Passage, ordinal.Start, ordinal.End);
        if (draft.Trigger.Format is { } format)
            draft.Back(Contract.FieldSeries, draft.Passage, format.Start, format.End);
        return new Contact
        {
            Id = IdOf(discourse, draft, ids),
            Citations = Citations(draft),
            WorkedOut = workedOut,
            Kind = kind,
            Status = draft.Status,
            Series = Series(discourse, draft, parties),
            Ordinal = draft.IsEdition ? draft.Ordinal : null,
            Date = draft.Day?.Iso,
            Place = kind is ContactKind.Call or ContactKind.Message ? null : draft.Venue?.Name,
            Parties = parties,
            Participants = [.. draft.Members.Select(m => m.Name)],
            Was = draft.Was?.Iso,
        };
    }

    /// <summary>One wording may tell of several contacts: each but the first counts on.</summary>
    private static string IdOf(Discourse discourse, ContactDraft draft, HashSet<string> ids)
    {
        var at = draft.Passage.Tokens[draft.Trigger.Words.Start].Start.ToString(CultureInfo.InvariantCulture);
        var id = ClaimId.Of(discourse.Article.Id, Contract.TypeContact, draft.Kind, at);
        for (var n = 2; !ids.Add(id); n++)
            id = ClaimId.Of(discourse.Article.Id, Contract.TypeContact, draft.Kind, at, n.ToString(CultureInfo.InvariantCulture));
        return id;
    }

    private static ContactKind KindOf(string kind) => Enum.Parse<ContactKind>(kind, ignoreCase: true);

    private static List<Citation> Citations(ContactDraft draft)
    {
        var citations = new ClaimCitations(draft.Passage);
        foreach (var (field, passage, start, end) in draft.Evidence)
            citations.Back(field, start, end, passage);
        return [.. citations.ToList()];
    }

    /// <summary>The sides, and for a journey the state of the place; where one is missing, the other party of the article.</summary>
    private static List<string> Parties(Discourse discourse, ContactDraft draft, List<WorkedOut> workedOut, Lazy<string?> home)
    {
        var parties = draft.AllParties.ToList();
        if (draft.Kind == ContactKinds.Visit && draft.Venue is { } venue && !parties.Contains(venue.Code))
            parties.Add(venue.Code);
        if (parties.Count == 0 || parties.Count > 2 && IsOfTwo(draft) && discourse.Pair.Count == 2)
            parties = [.. discourse.Pair];
        if (parties.Count == 1 && !IsOfBody(draft, discourse, parties[0]) && Other(discourse, parties[0], home) is { } other)
        {
            parties.Add(other);
            workedOut.Add(new(Contract.FieldParties, other, OfThePair, [ClaimCitations.Of(draft.Passage, draft.Trigger.Words)]));
        }
        return [.. parties.Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Who deals with a party that the article is not about deals with the one at home.</summary>
    private static string? Other(Discourse discourse, string party, Lazy<string?> home) =>
        !discourse.Pair.Contains(party) && home.Value is { } at && at != party && discourse.Ranked.Contains(at) ? at : discourse.Other(party);

    /// <summary>A council or a round whose words name no parties: those of the article, whoever chairs it.</summary>
    private static bool IsOfTwo(ContactDraft draft) => draft.Kind is ContactKinds.Session or ContactKinds.Consultations or ContactKinds.Negotiations && draft.Parties.Distinct().Count() < 2;

    /// <summary>"The GCC summit": those who meet are the members of one body.</summary>
    private static bool IsOfBody(ContactDraft draft, Discourse discourse, string party) => draft.Kind is ContactKinds.Summit or ContactKinds.Ministerial or ContactKinds.Conference && discourse.Atlas.State(party) is null;

    private static string? Series(Discourse discourse, ContactDraft draft, List<string> parties)
    {
        if (draft.Format is not { } format)
            return null;
        var names = parties.Select(c => discourse.Atlas.State(c)?.Name ?? c).Order(StringComparer.Ordinal).ToList();
        return names.Count is 0 or > MostNamed ? format : $"{string.Join('-', names)} {format}";
    }
}
