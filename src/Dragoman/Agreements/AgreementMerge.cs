using System.Globalization;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Agreements;

/// <summary>
/// Makes one agreement of all places of an article that speak of it: the same abbreviation, or the same topic and parties, or a bare noun that
/// takes up the one before. What is further on counts, with its date.
/// </summary>
internal sealed class AgreementMerge(Discourse discourse, Occasion occasion)
{
    private const int ShortestStem = 2;
    private const int Stem = 5;
    private const int FewestParties = 2;
    private const int PhraseReach = 4;
    private const int YearReach = 2;

    private readonly List<List<AgreementDraft>> groups = [];

    public void Add(AgreementDraft draft)
    {
        if (draft.IsBare && HasOwnYear(draft))
            return;
        if (draft.IsBare && Antecedent(draft) is { } before)
        {
            if (draft.Parties.TrueForAll(p => Codes(before).Contains(p.Code)))
            {
                before.Add(draft);
                return;
            }
            TakeTopic(draft, before);
        }
        if (draft.IsBare)
            return;
        if (groups.FindLast(g => IsSame(g, draft)) is { } group)
            group.Add(draft);
        else
            groups.Add([draft]);
    }

    public IReadOnlyList<Agreement> ToList() => [.. groups.Where(IsAgreement).Select(Make)];

    /// <summary>"It replaces the agreement of 2015": another one.</summary>
    private static bool HasOwnYear(AgreementDraft draft) =>
        draft.Passage.All(Tag.Date, draft.Head.End, Math.Min(draft.Sentence.End, draft.Head.End + YearReach)).Any(d => d.Content is TimeParts { Year: not null, Month: null, Day: null })
        && draft.Passage.FindEnding(draft.Head.End + 1, Tag.Prep, draft.Head.End) is { Value: Roles.Of };

    /// <summary>"The agreement": the one spoken of last that has its parties, else the last of all.</summary>
    private List<AgreementDraft>? Antecedent(AgreementDraft draft) =>
        draft.IsSeveral ? null : groups.FindLast(g => draft.Parties.TrueForAll(p => Codes(g).Contains(p.Code))) ?? groups.LastOrDefault();

    /// <summary>"The one with Singapore": another agreement on the same topic, which shares a party with the first.</summary>
    private static void TakeTopic(AgreementDraft draft, List<AgreementDraft> before)
    {
        var said = before.Find(d => !d.IsBare) ?? before[0];
        (draft.Before, draft.Behind) = (said.IsNamed ? said.Kind : said.Kind == draft.Kind || !said.Kind.Contains(' ', StringComparison.Ordinal) ? said.Before : said.Kind, said.Behind);
        if (draft.Signatories.Count == 0)
            draft.Inferred = [.. Codes(before).Where(c => draft.Parties.TrueForAll(p => p.Code != c)).Take(1)];
    }

    private static bool IsSame(List<AgreementDraft> group, AgreementDraft draft)
    {
        var first = group[0];
        if (draft.Abbreviation is { } abbreviation && group.Exists(d => d.Abbreviation == abbreviation))
            return PartiesMeet(group, draft);
        return (draft.IsNamed || first.IsNamed ? draft.Kind == first.Kind : TopicsMeet(first, draft)) && PartiesMeet(group, draft);
    }

    private static bool PartiesMeet(List<AgreementDraft> group, AgreementDraft draft)
    {
        var (mine, theirs) = (Said(draft), group.SelectMany(Said).Distinct().ToList());
        if (mine.Count >= FewestParties && theirs.Count >= FewestParties)
            return mine.TrueForAll(theirs.Contains) || theirs.TrueForAll(mine.Contains);
        return mine.TrueForAll(c => Codes(group).Contains(c)) && theirs.TrueForAll(c => draft.Codes.Contains(c));
    }

    /// <summary>The parties that the words name; those who act in the sentence count where it says how the agreement stands.</summary>
    private static List<string> Said(AgreementDraft draft) => draft.Parties.Count < FewestParties && draft.StatusSpan is not null && draft.Inferred.Count == 0
        ? [.. draft.Codes] : draft.Parties.ConvertAll(p => p.Code);

    private static bool TopicsMeet(AgreementDraft a, AgreementDraft b)
    {
        var (mine, theirs) = (Stems(a), Stems(b));
        var shared = mine.Intersect(theirs).Count();
        return shared > 0 && shared * 2 >= Math.Min(mine.Count, theirs.Count) && (shared * 2 >= Math.Max(mine.Count, theirs.Count) || a.Kind == b.Kind);
    }

    private static HashSet<string> Stems(AgreementDraft draft) =>
        [.. draft.Name.ToLowerInvariant().Split(' ', '-').Where(w => w.Length > ShortestStem && w != draft.Kind).Select(w => w[..Math.Min(Stem, w.Length)])];

    private static IEnumerable<string> Codes(List<AgreementDraft> group)
    {
        var said = group.Where(d => d.Parties.Count >= FewestParties).MaxBy(d => d.Parties.Count);
        return said?.Codes ?? (group.Find(d => d.Parties.Count > 0) ?? group.Find(d => d.Signatories.Count >= FewestParties) ?? group[0]).Codes;
    }

    private static bool IsAgreement(List<AgreementDraft> group) =>
        Codes(group).Count() >= FewestParties && group.Exists(d => d.StatusSpan is not null || d.IsNamed || d.Abbreviation is not null || !d.IsSeveral && (d.Parties.Count > 0 || !d.IsLoose || IsBetweenBoth(d)));

    private static bool IsBetweenBoth(AgreementDraft draft) =>
        draft.Passage.All(Tag.Pledge, draft.Head.End, Math.Min(draft.Sentence.End, draft.End + PhraseReach)).Any(s => s.Value == Pledges.Both);

    private Agreement Make(List<AgreementDraft> group)
    {
        var open = group.Exists(d => d.Status == AgreementStatus.Proposed);
        var best = group.Where(d => d.StatusSpan is not null && !(open && d is { IsNominal: true, Status: AgreementStatus.Signed })).OrderByDescending(d => AgreementStanding.Rank(d.Status)).ThenBy(d => d.Date is null).FirstOrDefault();
        var dated = best?.Date is null ? group.Find(d => d.Status == best?.Status && d.Date is not null) ?? best : best;
        var named = group.Find(d => d.IsNamed) ?? group.Where(d => !d.IsBare).MaxBy(d => d.Name.Length) ?? group[0];
        var abbreviated = group.Find(d => d.Abbreviation is not null);
        var parties = Codes(group).Distinct().Order(StringComparer.Ordinal).ToList();
        if (dated is { Date: null, IsOccasion: true })
            (dated.Date, dated.DateSpan, dated.DatePassage) = occasion.Of(dated, parties);
        var citations = new ClaimCitations(group[0].Passage).Back(Contract.FieldName, named.Start, Math.Max(named.End, named.Head.End), named.Passage)
            .Back(Contract.FieldAbbreviation, abbreviated?.AbbreviationSpan, abbreviated?.Passage)
            .Back(Contract.FieldStatus, best?.StatusSpan, best?.Passage)
            .Back(Contract.FieldDate, dated?.DateSpan, dated?.DatePassage ?? dated?.Passage);
        foreach (var side in group.SelectMany(d => d.Parties.Concat(d.Signatories).Select(s => (d.Passage, Side: s))).Where(s => parties.Contains(s.Side.Code)).DistinctBy(s => s.Side.Code))
            citations.Back(Contract.FieldParties, side.Side.Words, side.Passage);
        return new Agreement
        {
            Id = ClaimId.Of(discourse.Article.Id, Contract.TypeAgreement, group[0].Passage.Tokens[group[0].Head.Start].Start.ToString(CultureInfo.InvariantCulture), named.Name, string.Join(' ', parties)),
            Citations = citations.ToList(),
            WorkedOut = WorkedOut(group, dated, parties),
            Name = named.Name,
            Abbreviation = abbreviated?.Abbreviation,
            Parties = parties,
            Status = best?.Status ?? AgreementStatus.Mentioned,
            Date = dated?.Date?.Iso,
        };
    }

    private static List<WorkedOut> WorkedOut(List<AgreementDraft> group, AgreementDraft? dated, List<string> parties)
    {
        var found = new List<WorkedOut>();
        if (dated?.Date is { Because: { } because } date)
            found.Add(new(Contract.FieldDate, date.Iso, because, new ClaimCitations(dated.DatePassage ?? dated.Passage).Back(Contract.FieldDate, dated.DateSpan).ToList()));
        var said = group.SelectMany(d => d.Parties.Concat(d.Signatories)).Select(s => s.Code).ToHashSet();
        foreach (var code in parties.Where(c => !said.Contains(c)))
            found.Add(new(Contract.FieldParties, code, "the parties spoken of", []));
        return found;
    }
}
