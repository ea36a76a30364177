using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Makes one actor of all spellings: known persons by their canonical name, others by name and party. Namesakes of two parties, and a known
/// person and an unknown namesake of another party, stay apart.
/// </summary>
internal sealed class PersonMerger(Officials officials, Namesakes namesakes) : ClaimMerger<Person>
{
    protected override string Signature(Person p, SourcedClaim source) => string.Join('|', p.Name, p.Office, p.Of);

    protected override DateOnly? DayOf(SourcedClaim source) => null;

    protected override int? YearOf(Candidate<Person> candidate) => null;

    protected override double? Likeness(Candidate<Person> a, Candidate<Person> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (Excludes(a, b) || x.Name != y.Name && !namesakes.IsSame(x.Name, y.Name))
            return null;
        return (x.Name == y.Name ? 2 : 1) + (x.Of is not null && x.Of == y.Of ? 1 : 0) + (x.Office is not null && y.Office is not null ? Phrase.Likeness(Phrase.Stems(x.Office), Phrase.Stems(y.Office)) : 0);
    }

    protected override bool Excludes(Candidate<Person> a, Candidate<Person> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (officials.IsKnown(x.Name) && officials.IsKnown(y.Name))
            return x.Name != y.Name;
        return x.Of is not null && y.Of is not null && x.Of != y.Of || a.SharesArticleWith(b) && x.Name != y.Name;
    }

    protected override IEnumerable<string> PartiesOf(Person merged, IReadOnlyList<Candidate<Person>> group) =>
        group.Select(c => c.Claim.Of).Append(merged.Of).OfType<string>();

    protected override Merged Merge(IReadOnlyList<Candidate<Person>> group)
    {
        var name = NameGroups.Of(group.SelectMany(c => c.Sources.Select(_ => c.Claim.Name)), namesakes, officials)[0].Name;
        var merged = group[0].Claim with { Name = name, Office = Said.Most(group, c => c.Office), Of = Said.Most(group, c => c.Of) };
        return new Merged(merged, Fields) { IsKnown = officials.IsKnown(name) };

        FieldList Fields() => new FieldList()
            .Add(Contract.FieldName, name, Said.All(group, c => c.Name))
            .Add(Contract.FieldOffice, merged.Office, Said.All(group, c => c.Office))
            .Add(Contract.FieldOf, merged.Of, Said.All(group, c => c.Of));
    }
}
