using Dragoman.Agreements;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Xunit;
using static Dragoman.Tests.Record.MadeClaims;

namespace Dragoman.Tests.Record;

/// <summary>Each row of the table of findings: what shows it, and what does not.</summary>
public class FindingTests
{
    private static readonly DateOnly Today = new(2025, 6, 1);

    [Fact]
    public void Values_of_one_figure_differ() => Is(FindingKind.ValuesDiffer, FindingLabel.SourcesDiffer, 3, new MadeClaims()
        .Article("a", null, Figure("exports", 4_100_000_000, "USD", "2023", "KE", "SE")).Article("b", null, Figure("exports", 4_600_000_000, "USD", "2023", "KE", "SE")));

    [Fact]
    public void Rounding_is_no_difference() => Assert.DoesNotContain(Run(new MadeClaims()
        .Article("a", null, Figure("exports", 4_100_000_000, "USD", "2023", "KE", "SE")).Article("b", null, Figure("exports", 4_120_000_000, "USD", "2023", "KE", "SE"))), f => f.Label == FindingLabel.SourcesDiffer);

    [Fact]
    public void Parts_do_not_make_the_sum() => Is(FindingKind.Sum, FindingLabel.DoesNotAddUp, 3, new MadeClaims().Article("a", null,
        Figure("exports", 310, "USD", "2023", "KE", "SE"), Figure("imports", 120, "USD", "2023", "KE", "SE"), Figure("trade-turnover", 470, "USD", "2023", "KE", "SE")));

    [Fact]
    public void A_balance_is_the_difference() => Is(FindingKind.Balance, FindingLabel.Holds, 0, new MadeClaims().Article("a", null,
        Figure("exports", 310, "USD", "2023", "KE", "SE"), Figure("imports", 120, "USD", "2023", "KE", "SE"), Figure("trade-balance", 190, "USD", "2023", "KE", "SE")));

    [Fact]
    public void Growth_does_not_follow_from_the_levels() => Is(FindingKind.Growth, FindingLabel.DoesNotAddUp, 3, new MadeClaims().Article("a", null,
        Figure("exports", 310, "USD", "2023", "KE", "SE"), Figure("exports", 250, "USD", "2022", "KE", "SE"), Figure("exports", 12, "%", "2023", "KE", "SE", Measure.Change)));

    [Fact]
    public void Currencies_imply_different_rates() => Is(FindingKind.Rates, FindingLabel.DoesNotAddUp, 3, new MadeClaims().Article("a", null,
        Figure("exports", 110_000_000, "USD", "2023", "KE", "SE") with { Converted = [new Amount(101_000_000, "EUR")] },
        Figure("imports", 210_000_000, "USD", "2023", "KE", "SE") with { Converted = [new Amount(226_000_000, "EUR")] }));

    [Fact]
    public void A_share_is_over_the_whole() => Is(FindingKind.ShareOverWhole, FindingLabel.DoesNotAddUp, 2, new MadeClaims().Article("a", null,
        Figure("turnout", 104, "%", "2023", "KE", measure: Measure.Share)));

    [Fact]
    public void A_million_for_a_billion_is_far_outside() => Is(FindingKind.OutsideSeries, FindingLabel.DoesNotAddUp, 2, new MadeClaims().Article("a", null,
        Figure("exports", 4_100_000_000, "USD", "2021", "KE", "SE"), Figure("exports", 4_400_000_000, "USD", "2022", "KE", "SE"), Figure("exports", 4_300_000_000, "USD", "2023", "KE", "SE"), Figure("exports", 4_700_000, "USD", "2024", "KE", "SE")));

    [Fact]
    public void A_period_is_stated_elsewhere() => Is(FindingKind.PeriodMissing, FindingLabel.Unclear, 1, new MadeClaims()
        .Article("a", null, Figure("exports", 4_100_000_000, "USD", "2023", "KE", "SE")).Article("b", null, Figure("exports", 4_100_000_000, "USD", null, "KE", "SE")));

    [Fact]
    public void A_partner_is_stated_elsewhere() => IsOpen(FindingKind.PartnerMissing, FindingLabel.Unclear, 1, new MadeClaims()
        .Article("a", null, Figure("exports", 4_100_000_000, "USD", "2023", "KE", "SE")).Article("b", null, Figure("exports", 4_100_000_000, "USD", "2023", "KE")));

    [Fact]
    public void A_number_of_a_series_is_missing() => Is(FindingKind.OrdinalMissing, FindingLabel.Open, 2, new MadeClaims()
        .Article("a", null, Contact(ContactKind.Session, "KE SE", "2021-03-01", series: "Joint Commission", ordinal: 4)).Article("b", null, Contact(ContactKind.Session, "KE SE", "2024-03-01", series: "Joint Commission", ordinal: 6)));

    [Fact]
    public void A_plan_is_not_reported() => IsOpen(FindingKind.NeverReported, FindingLabel.Open, 2, new MadeClaims()
        .Article("a", "2025-01-01", Contact(ContactKind.Visit, "KE SE", "2025-02-03", "Ingrid Alm", status: ContactStatus.Planned)));

    [Fact]
    public void A_commitment_is_past_its_date() => IsOpen(FindingKind.PastDue, FindingLabel.Open, 2, new MadeClaims()
        .Article("a", "2023-01-01", Commitment("SE", "wind farm at Turkana", "2024")));

    [Fact]
    public void A_commitment_is_kept_by_a_later_agreement() => IsOpen(FindingKind.PastDue, FindingLabel.Holds, 0, new MadeClaims()
        .Article("a", "2023-01-01", Commitment("KE", "double taxation agreement", "2024")).Article("b", "2024-02-01", Agreement("double taxation agreement", "KE SE", AgreementStatus.Signed, "2024-01-30")));

    [Fact]
    public void Silence_where_a_rhythm_was() => IsOpen(FindingKind.Silence, FindingLabel.Open, 2, new MadeClaims()
        .Article("a", null, Contact(ContactKind.Session, "KE SE", "2019-03-01", series: "Joint Commission")).Article("b", null, Contact(ContactKind.Session, "KE SE", "2020-03-01", series: "Joint Commission"))
        .Article("c", null, Contact(ContactKind.Session, "KE SE", "2021-03-01", series: "Joint Commission")));

    [Fact]
    public void Neighbouring_days_may_be_one() => Is(FindingKind.PossibleDuplicate, FindingLabel.PossibleDuplicate, 1, new MadeClaims()
        .Article("a", null, Contact(ContactKind.Call, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno")).Article("b", null, Contact(ContactKind.Call, "KE SE", "2024-03-04", "Ingrid Alm, Peter Otieno")));

    [Fact]
    public void A_weekday_that_does_not_fit_is_found_in_the_text()
    {
        var reading = LoadedPacks.Pipeline.Read(LoadedPacks.ArticleOf("The ministers met in Nairobi on Monday, 21 June 2022. They agreed to meet on Thursday, 23 June 2022.", "en", new DateOnly(2022, 6, 23)));
        var finding = Assert.Single(RecordBuilder.CheckArticle(ArticleClaims.Of(reading)), f => f.Kind == FindingKind.Weekday);
        Assert.Contains("2022-06-21", finding.Sentence, StringComparison.Ordinal);
    }

    private static void Is(FindingKind kind, FindingLabel label, int severity, MadeClaims made) => Holds(kind, label, severity, Run(made));

    private static void IsOpen(FindingKind kind, FindingLabel label, int severity, MadeClaims made) => Holds(kind, label, severity, Builder.Open(made.Entries(), Today));

    private static void Holds(FindingKind kind, FindingLabel label, int severity, IReadOnlyList<Finding> findings)
    {
        var finding = Assert.Single(findings, f => f.Kind == kind);
        Assert.Equal((label, severity), (finding.Label, finding.Severity));
        Assert.All(finding.Sides, s => Assert.NotEmpty(s.Words));
    }

    private static IReadOnlyList<Finding> Run(MadeClaims made) => Builder.Check(made.Entries());
}
