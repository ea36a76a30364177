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
    private const int DaysOfNews = 10;
    private const double ByDayAlone = 0.1;

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

    /// <summary>Where no article tells of two signings on a day, and no language calls them differently, they are one, whatever each language calls it.</summary>
    protected override IEnumerable<(int A, int B, double Score)> Aligned(IReadOnlyList<Candidate<Agreement>> candidates)
    {
        foreach (var day in Enumerable.Range(0, candidates.Count).Where(i => DayOfSigning(candidates[i]) is not null).GroupBy(i => DayOfSigning(candidates[i])).Where(d => d.Count() > 1))
        {
            var pairs = (from i in day from j in day where i < j select (A: i, B: j, AreAlike: Phrase.Likeness(Topic(candidates[i].Claim), Topic(candidates[j].Claim)) >= Alike)).ToList();
            if (pairs.TrueForAll(p => p.AreAlike || !Languages(candidates[p.A]).Intersect(Languages(candidates[p.B])).Any() && !candidates[p.A].SharesArticleWith(candidates[p.B])))
                foreach (var (a, b, _) in pairs)
                    yield return (a, b, ByDayAlone);
        }
    }

    private static IEnumerable<string?> Languages(Candidate<Agreement> candidate) => candidate.Sources.Select(s => s.Article.Language);

    /// <summary>Signed on one day and told in two languages, which name the same thing more or less closely.</summary>
    private bool IsOneSigning(Candidate<Agreement> a, Candidate<Agreement> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        return a.Article.Article.Language != b.Article.Article.Language && x.Status == y.Status && x.Status == AgreementStatus.Signed && AreOfOneDay(a, b)
            && (Topic(x).Overlaps(Topic(y)) || Topic(x).Count * Topic(y).Count == 0 && Paper(x) == Paper(y) && Paper(x) != Contract.PlainPaper);
    }

    /// <summary>What is told without a day is news, so its day is not long before the telling.</summary>
    private static bool AreOfOneDay(Candidate<Agreement> a, Candidate<Agreement> b) => (DayOfSigning(a), DayOfSigning(b)) switch
    {
        ({ } x, { } y) => x == y,
        ({ } day, null) => IsToldSoonAfter(day, b),
        (null, { } day) => IsToldSoonAfter(day, a),
        _ => false,
    };

    private static DateOnly? DayOfSigning(Candidate<Agreement> candidate) =>
        candidate.Claim.Status == AgreementStatus.Signed && IsoPeriod.Parse(candidate.Claim.Date) is { IsDay: true } day ? day.First : null;

    private static bool IsToldSoonAfter(DateOnly day, Candidate<Agreement> candidate) =>
        candidate.Claim.Date is null && candidate.Sources.All(s => s.Article.Published is { } told && told.DayNumber - day.DayNumber is >= 0 and <= DaysOfNews);

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
