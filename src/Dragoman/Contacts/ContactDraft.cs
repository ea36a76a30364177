using Dragoman.Actors;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>A contact while the article is being read: what is known of it so far, and the words that say so.</summary>
internal sealed class ContactDraft(string kind, ContactStatus status, Passage passage, ContactTrigger trigger)
{
    public string Kind { get; set; } = kind;
    public ContactStatus Status { get; set; } = status;
    public Passage Passage { get; } = passage;
    public ContactTrigger Trigger { get; } = trigger;
    public List<CastMember> Members { get; } = [];

    /// <summary>Parties that the text names as sides, beyond those of the participants.</summary>
    public List<string> Parties { get; } = [];
    public ContactDay? Day { get; set; }
    public ContactDay? Was { get; set; }
    public Venue? Venue { get; set; }
    public int? Ordinal { get; set; }

    /// <summary>English name of the standing format.</summary>
    public string? Format { get; set; }

    /// <summary>The words behind each field.</summary>
    public List<(string Field, Passage Passage, int Start, int End)> Evidence { get; } = [];

    public bool IsEdition => Editions.Have(Kind);

    public void Back(string field, Passage passage, int start, int end)
    {
        if (!Evidence.Contains((field, passage, start, end)))
            Evidence.Add((field, passage, start, end));
    }

    public void Add(CastMember member)
    {
        if (!Members.Contains(member))
            Members.Add(member);
    }

    public void Add(string party)
    {
        if (!Parties.Contains(party))
            Parties.Add(party);
    }

    /// <summary>The same journey to another place.</summary>
    public ContactDraft Leg(Venue venue, ContactDay day)
    {
        var leg = new ContactDraft(Kind, Status, Passage, Trigger) { Venue = venue, Day = day };
        leg.Members.AddRange(Members);
        leg.Evidence.AddRange(Evidence);
        return leg;
    }

    /// <summary>
    /// Parties of those who take part and of the sides named. An edition is of the parties its own words name, whoever leads their delegations.
    /// </summary>
    public IEnumerable<string> AllParties => IsEdition && Kind != ContactKinds.Conference && Parties.Distinct().Count() > 1 ? Parties.Distinct()
        : Members.Select(m => m.Of).OfType<string>().Concat(Parties).Distinct();
}
