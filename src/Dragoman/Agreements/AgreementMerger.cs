using System.Runtime.CompilerServices;
using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>
/// Makes agreement entries: one by abbreviation, or by name without words for the paper, with a dated history of its status. Papers of
/// another kind, and signatures of two dates under a general name, are agreements of their own.
/// </summary>
internal sealed class AgreementMerger : ClaimMerger<Agreement>
{
    private const double Alike = 0.75;
    private const int SpecificName = 3;

    private readonly ConditionalWeakTable<Agreement, HashSet<string>> topics = [];

    protected override string Signature(Agreement a, SourcedClaim source) =>
        string.Join('|', a.Name, a.Abbreviation, string.Join(';', a.Parties), a.Status, a.Date);

    protected override DateOnly? DayOf(SourcedClaim source) => null;

    protected override int? YearOf(Candidate<Agreement> candidate) => null;

    protected override double? Likeness(Candidate<Agreement> a, Candidate<Agreement> b)
    {
        if (Excludes(a, b))
            return null;
        if (HasSameAbbreviation(a.Claim, b.Claim))
            return 3;
        var likeness = Phrase.Likeness(Topic(a.Claim), Topic(b.Claim));
        if (likeness < Alike && IsOneSigning(a, b))
            return likeness;
        return likeness >= Alike || Topic(a.Claim).Count == 0 && Phrase.Fold(a.Claim.Name) == Phrase.Fold(b.Claim.Name) ? 1 + likeness + (a.Claim.Date == b.Claim.Date ? 0.5 : 0) : null;
    }

    protected override bool Excludes(Candidate<Agreement> a, Candidate<Agreement> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (HasSameAbbreviation(x, y))
            return false;
        if (x.Abbreviation is not null && y.Abbreviation is not null && !Topic(x).SetEquals(Topic(y)))
            return true;
        var signedTwice = x.Status == y.Status && x.Status is AgreementStatus.Signed or AgreementStatus.Ratified or AgreementStatus.InForce && !IsoPeriod.Meet(x.Date, y.Date);
        return signedTwice && Topic(x).Count < SpecificName || Paper(x) is { } p && Paper(y) is { } q && p != q
            || a.SharesArticleWith(b) && Phrase.Likeness(Topic(x), Topic(y)) < Alike;
    }

    /// <summary>Signed on one day and told in two languages, which name the same thing more or less closely.</summary>
    private bool IsOneSigning(Candidate<Agreement> a, Candidate<Agreement> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        return a.Article.Article.Language != b.Article.Article.Language && x.Status == y.Status && x.Status == AgreementStatus.Signed && x.Date == y.Date && IsoPeriod.Parse(x.Date) is { IsDay: true }
            && (Topic(x).Overlaps(Topic(y)) || Topic(x).Count * Topic(y).Count == 0 && Paper(x) == Paper(y) && Paper(x) != Contract.PlainPaper);
    }

    protected override IEnumerable<string> PartiesOf(Agreement merged, IReadOnlyList<Candidate<Agreement>> group) => merged.Parties;

    protected override Merged Merge(IReadOnlyList<Candidate<Agreement>> group)
    {
        var status = group.Max(c => c.Claim.Status);
        var merged = group[0].Claim with
        {
            Name = Said.Most(group, c => c.Name)!,
            Abbreviation = Said.Most(group, c => c.Abbreviation),
            Status = status,
            Date = Said.Finest([.. group.Where(c => c.Claim.Status == status)], c => c.Date),
            Parties = [.. group.SelectMany(c => c.Claim.Parties).Distinct().Order(StringComparer.Ordinal)],
        };
        return new Merged(merged, Fields);

        FieldList Fields()
        {
            var fields = new FieldList()
                .Add(Contract.FieldName, merged.Name, Said.All(group, c => c.Name))
                .Add(Contract.FieldAbbreviation, merged.Abbreviation, Said.All(group, c => c.Abbreviation));
            foreach (var party in merged.Parties)
                fields.Add(Contract.FieldParties, party, Said.All(group, c => c.Parties.Contains(party) ? party : null));
            fields.Add(Contract.FieldStatus, status.Spelt(), Said.All(group, c => c.Status.Spelt()))
                .Add(Contract.FieldDate, merged.Date, Said.All(group, c => c.Status == status ? c.Date : null))
                .AddInOrder(Contract.FieldHistory, group.OrderBy(c => c.Claim.Status).ThenBy(c => c.Claim.Date, StringComparer.Ordinal).Select(c => (Dated(c.Claim), c.Sources)));
            return fields;
        }
    }

    private static string? Dated(Agreement a) => a.Date is null ? a.Status.Spelt() : $"{a.Status.Spelt()} {a.Date}";

    private static bool HasSameAbbreviation(Agreement a, Agreement b) =>
        a.Abbreviation is not null && b.Abbreviation is not null && Phrase.Fold(a.Abbreviation) == Phrase.Fold(b.Abbreviation);

    private HashSet<string> Topic(Agreement agreement) => topics.GetValue(agreement, a => Phrase.Stems(a.Name, Contract.PaperWords.ContainsKey));

    /// <summary>What kind of paper the name says it is; the first word that says more than another decides.</summary>
    private static string? Paper(Agreement a)
    {
        var kinds = Phrase.Words(a.Name).Select(w => Contract.PaperWords.GetValueOrDefault(w)).OfType<string>().ToList();
        return kinds.Find(k => k != Contract.PlainPaper) ?? kinds.FirstOrDefault();
    }
}
