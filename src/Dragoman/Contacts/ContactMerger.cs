using Dragoman.Actors;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Makes contact entries: a planned contact becomes the held one, the finer date wins and the coarser stays cited, a postponed one
/// follows its new date, participants of all reports are put together.
/// </summary>
internal sealed class ContactMerger(Atlas atlas, Officials officials, Namesakes namesakes) : ClaimMerger<Contact>
{
    private const string Between = "|";

    private readonly ContactLikeness likeness = new(atlas, officials, namesakes);

    protected override string Signature(Contact c, SourcedClaim source) =>
        string.Join(Between, c.Kind, c.Status, c.Series, c.Ordinal, c.Date, c.Place, c.Was, string.Join(';', c.Parties), string.Join(';', c.Participants.Order(StringComparer.Ordinal)));

    protected override double? Likeness(Candidate<Contact> a, Candidate<Contact> b) => likeness.Of(a, b);

    protected override bool Excludes(Candidate<Contact> a, Candidate<Contact> b) => likeness.Excludes(a, b);

    /// <summary>A postponed contact says by its old date which plan it was.</summary>
    protected override IEnumerable<(int A, int B)> Tied(IReadOnlyList<Candidate<Contact>> candidates)
    {
        for (var a = 0; a < candidates.Count; a++)
            if (candidates[a].Claim is { Status: ContactStatus.Postponed, Was: { } was })
                for (var b = 0; b < candidates.Count; b++)
                    if (a != b && candidates[b].Claim is { Status: ContactStatus.Planned or ContactStatus.Postponed, Date: not null } plan && IsoPeriod.Meet(was, plan.Was ?? plan.Date)
                        && likeness.Of(candidates[a], candidates[b]) is not null)
                        yield return (a, b);
    }

    protected override int? YearOf(Candidate<Contact> candidate) => IsoPeriod.Parse(candidate.Claim.Date)?.First.Year ?? candidate.Published?.Year;

    protected override IEnumerable<string> PartiesOf(Contact merged, IReadOnlyList<Candidate<Contact>> group) => merged.Parties;

    protected override Merged Merge(IReadOnlyList<Candidate<Contact>> group)
    {
        var status = StatusOf(group);
        var persons = Persons(group);
        var merged = group[0].Claim with
        {
            Kind = Said.Most(group, c => (ContactKind?)c.Kind)!.Value,
            Status = status,
            Series = Said.Most(group, c => c.Series),
            Ordinal = Said.Most(group, c => c.Ordinal),
            Date = DateOf(group, status),
            Place = PlaceOf(group),
            Was = Said.Most(group, c => c.Was),
            Parties = PartiesOf(group),
            Participants = [.. persons.Select(p => p.Name)],
        };
        return new Merged(merged, () => Fields(group, merged, persons));
    }

    /// <summary>Those who take part, each once: also one whose name two languages spell so that only the office tells.</summary>
    private List<(string Name, IReadOnlyList<string> Spellings)> Persons(IReadOnlyList<Candidate<Contact>> group)
    {
        var persons = new List<(string Name, IReadOnlyList<string> Spellings)>();
        foreach (var person in NameGroups.Of(group.SelectMany(c => c.Sources.SelectMany(_ => c.Claim.Participants)), namesakes, officials))
            if (persons.FindIndex(known => IsOne(known.Spellings, person.Spellings, group)) is >= 0 and var at)
                persons[at] = (Tellings(person) > Tellings(persons[at]) ? person.Name : persons[at].Name, [.. persons[at].Spellings, .. person.Spellings]);
            else
                persons.Add(person);
        return persons;

        int Tellings((string Name, IReadOnlyList<string> Spellings) person) => group.Where(c => c.Claim.Participants.Any(person.Spellings.Contains)).Sum(c => c.Sources.Count);
    }

    private bool IsOne(IReadOnlyList<string> known, IReadOnlyList<string> other, IReadOnlyList<Candidate<Contact>> told) =>
        (from a in told
         from p in a.Claim.Participants.Where(known.Contains)
         from b in told
         from q in b.Claim.Participants.Where(other.Contains)
         select likeness.HoldOneOffice(p, a, q, b)).Any(same => same);

    /// <summary>All that are named, but not the members of a bloc where another report names the bloc alone.</summary>
    private List<string> PartiesOf(IReadOnlyList<Candidate<Contact>> group)
    {
        var all = group.SelectMany(c => c.Claim.Parties).Distinct().Order(StringComparer.Ordinal).ToList();
        var blocs = all.FindAll(p => !all.Exists(bloc => atlas.Body(bloc) is { } body && body.Members.Contains(p)));
        return group.Any(c => blocs.ToHashSet().SetEquals(c.Claim.Parties)) ? blocs : all;
    }

    private static FieldList Fields(IReadOnlyList<Candidate<Contact>> group, Contact merged, List<(string Name, IReadOnlyList<string> Spellings)> persons)
    {
        var fields = new FieldList()
            .Add(Contract.FieldKind, merged.Kind.Spelt(), Said.All(group, c => c.Kind.Spelt()))
            .Add(Contract.FieldStatus, merged.Status.Spelt(), Said.All(group, c => c.Status.Spelt()))
            .Add(Contract.FieldSeries, merged.Series, Said.All(group, c => c.Series))
            .Add(Contract.FieldOrdinal, merged.Ordinal, group.Select(c => ((decimal?)c.Claim.Ordinal, c.Sources)))
            .Add(Contract.FieldDate, merged.Date, Said.All(group, c => c.Date))
            .Add(Contract.FieldPlace, merged.Place, Said.All(group, c => c.Place));
        foreach (var party in merged.Parties)
            fields.Add(Contract.FieldParties, party, Said.All(group, c => c.Parties.Contains(party) ? party : null));
        foreach (var (name, spellings) in persons)
            fields.Add(Contract.FieldParticipants, name, Said.All(group, c => c.Participants.Any(spellings.Contains) ? name : null));
        return fields.Add(Contract.FieldWas, merged.Was, Said.All(group, c => c.Was));
    }

    private static ContactStatus StatusOf(IReadOnlyList<Candidate<Contact>> group)
    {
        ReadOnlySpan<ContactStatus> rank =
            [ContactStatus.Held, ContactStatus.Cancelled, ContactStatus.Postponed, ContactStatus.Planned, ContactStatus.Invited, ContactStatus.Denied];
        foreach (var status in rank)
            if (group.Any(c => c.Claim.Status == status))
                return status;
        return ContactStatus.Held;
    }

    /// <summary>The finest date of those who tell of the final state; else of all.</summary>
    private static string? DateOf(IReadOnlyList<Candidate<Contact>> group, ContactStatus status) =>
        Said.Finest(group.Where(c => c.Claim.Status == status).ToList(), c => c.Date) ?? Said.Finest(group.Where(c => c.Claim.Status != ContactStatus.Postponed).ToList(), c => c.Date);

    private string? PlaceOf(IReadOnlyList<Candidate<Contact>> group) =>
        Said.Most([.. group.Where(c => !atlas.States.Any(s => s.Name == c.Claim.Place))], c => c.Place) ?? Said.Most(group, c => c.Place);
}
