using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Figures;
using Dragoman.Record;

namespace Dragoman.Commitments;

/// <summary>Looks after commitments whose day has come: kept, where a later entry says so, else without news.</summary>
internal sealed class CommitmentChecks(PartyNames parties)
{
    private const double Alike = 0.4;

    public IEnumerable<Finding> Open(IReadOnlyList<Entry> entries, DateOnly today)
    {
        foreach (var entry in entries)
            if (entry.Merged is Commitment commitment)
            {
                if (Evidence(entry, commitment, entries) is { } kept)
                    yield return FindingMaker.Make(FindingKind.PastDue, FindingLabel.Holds, $"{Told(commitment)}: kept, {kept.Says}.", [Side(entry, commitment), kept], [entry]);
                else if (IsoPeriod.Parse(commitment.Due) is { } due && due.Last < today)
                    yield return FindingMaker.Make(FindingKind.PastDue, FindingLabel.Open, $"{Told(commitment)} was due {commitment.Due}; there is no news of it in the record.", [Side(entry, commitment)], [entry]);
            }
    }

    private string Told(Commitment commitment) => $"{parties.Of(commitment.Actors)}: {commitment.Goal}";

    private FindingSide Side(Entry entry, Commitment commitment) => FindingMaker.Side(Told(commitment), entry.Claims, Contract.FieldGoal);

    /// <summary>An agreement of that name that came about, or a figure that reaches the sum, told later than the promise.</summary>
    private static FindingSide? Evidence(Entry entry, Commitment commitment, IReadOnlyList<Entry> entries)
    {
        var told = entry.Claims.Min(c => c.Article.Published);
        foreach (var other in entries.OrderBy(e => e.Id, StringComparer.Ordinal))
            if (other.Parties.Intersect(entry.Parties).Any() && other.Claims.Where(c => c.Article.Published > told).ToList() is { Count: > 0 } later)
                switch (other.Merged)
                {
                    case Agreement { Status: AgreementStatus.Signed or AgreementStatus.Ratified or AgreementStatus.InForce } agreement
                        when Phrase.Likeness(Phrase.Stems(agreement.Name, Contract.PaperWords.ContainsKey), Phrase.Stems(commitment.Goal, Contract.PaperWords.ContainsKey)) >= Alike:
                        return FindingMaker.Side($"{agreement.Name} {agreement.Status.Spelt()} {agreement.Date}".TrimEnd(), later, Contract.FieldStatus);
                    case Figure { Measure: Measure.Level } figure when commitment.Value is { } aim && figure.Unit == commitment.Unit && figure.Value >= aim
                        && Phrase.Stems(figure.Indicator).Overlaps(Phrase.Stems(commitment.Goal)):
                        return FindingMaker.Side($"{FigureWords.Amount(figure)} {FigureWords.Period(figure)}", later, Contract.FieldValue);
                }
        return null;
    }
}
