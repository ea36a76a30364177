using Dragoman.Agreements;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;
using Dragoman.Tests.Stories;
using Xunit;

namespace Dragoman.Tests.Record;

/// <summary>The five real articles as one record: what is one stays one, what disagrees is shown, what adds up is kept.</summary>
public class SeedRecordTests
{
    private static readonly Lazy<IReadOnlyList<ArticleClaims>> Read = new(() => [.. AcceptanceSets.Read("seeds").Select(ArticleClaims.Of)]);
    private static readonly Lazy<IReadOnlyList<ArticleClaims>> Gold = new(() => GoldClaims.In(AcceptanceSets.Read("seeds")));

    public SeedRecordTests() => Assert.SkipWhen(AcceptanceSets.Missing() is not null, AcceptanceSets.Missing() ?? "");

    private static IReadOnlyList<Entry> Entries => MadeClaims.Builder.Build(Gold.Value, Rulings.None);

    private static IReadOnlyList<Finding> FindingsOf => MadeClaims.Builder.Check(Entries);

    [Fact]
    public void The_call_is_one_contact_told_in_two_languages_by_one_independent_text()
    {
        var call = Assert.Single(Entries, e => e.Merged is Contact { Kind: ContactKind.Call });
        Assert.Equal(["000", "001"], Files(call));
        Assert.Equal(["ar", "en"], call.Claims.Select(c => c.Article.Language).Distinct().Order());
        Assert.Equal(1, call.Independent);
        Assert.Equal(["António Costa", "Kassym-Jomart Tokayev"], ((Contact)call.Merged).Participants.Order());
    }

    [Fact]
    public void The_summit_is_one_planned_contact_first_of_its_series_with_the_finest_day()
    {
        var summit = Assert.Single(Entries, e => e.Merged is Contact { Kind: ContactKind.Summit } c && c.Parties.SequenceEqual(["C5", "EU"]));
        var contact = (Contact)summit.Merged;
        Assert.Equal(["000", "001", "002"], Files(summit));
        Assert.Equal((ContactStatus.Planned, 1, "2025-04-04", "Samarkand"), (contact.Status, contact.Ordinal, contact.Date, contact.Place));
        Assert.Equal(["2025-04-04", "2025-04"], summit.Of(Contract.FieldDate).Select(f => f.Value));
        Assert.Equal(2, summit.Independent);
    }

    [Fact]
    public void The_partnership_agreement_is_one_in_force_since_2020()
    {
        var epca = Assert.Single(Entries, e => e.Merged is Agreement { Abbreviation: "EPCA" });
        Assert.Equal(["000", "001", "002", "003"], Files(epca));
        Assert.Equal(3, epca.Claims.Select(c => c.Article.Language).Distinct().Count());
        Assert.Equal((AgreementStatus.InForce, "2020-03-01"), (((Agreement)epca.Merged).Status, ((Agreement)epca.Merged).Date));
        Assert.Equal(["mentioned", "signed", "in-force 2020-03-01"], epca.Of(Contract.FieldHistory).Select(f => f.Value));
    }

    [Theory]
    [InlineData("Kassym-Jomart Tokayev", "000 001 002 003")]
    [InlineData("Roman Vassilenko", "002 004")]
    public void A_person_is_one_actor_in_all_spellings(string name, string files)
    {
        var person = Assert.Single(Entries, e => e.Merged is Dragoman.Actors.Person p && p.Name == name);
        Assert.Equal(files.Split(' '), Files(person));
        Assert.DoesNotContain(Entries, e => e.Merged is Dragoman.Actors.Person p && p.Name != name && p.Name.StartsWith(name.Split(' ')[^1][..4], StringComparison.Ordinal));
    }

    [Fact]
    public void Statements_in_two_languages_are_paired_in_order()
    {
        var pairs = Entries.Where(e => e.Merged is Statement { Speaker: "António Costa" } && e.Claims.Count > 1).ToList();
        Assert.Equal(2, pairs.Count);
        Assert.All(pairs, p => Assert.Equal(["ar", "en"], p.Claims.Select(c => c.Article.Language).Order()));
        Assert.Single(pairs, p => p.Claims.Any(c => ((Statement)c.Claim).Text.Contains("commended", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("48.7 billion USD", "49.7 billion USD")]
    [InlineData("18 percent", "16.9 percent")]
    public void Turnover_with_and_without_a_year_is_shown_with_both_sources(string dated, string open)
    {
        var finding = Assert.Single(FindingsOf, f => f.Kind == FindingKind.ValuesDiffer && f.Label == FindingLabel.SourcesDiffer && f.Sentence.Contains(dated, StringComparison.Ordinal) && f.Sentence.Contains(open, StringComparison.Ordinal));
        Assert.Equal(3, finding.Severity);
        Assert.Contains("states no period", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(["000", "001", "002"], finding.Sides.SelectMany(s => s.Words).Select(w => Path.GetFileName(w.Article.File)[..3]).Distinct().Order().Where(f => f != "003"));
    }

    [Theory]
    [InlineData("38.6 billion USD + 11.1 billion USD = 49.7 billion USD")]
    [InlineData("220.7 million USD + 303 million USD = 523.7 million USD")]
    [InlineData("114.3 million USD + 174.7 million USD = 289 million USD")]
    public void Sums_that_hold_are_kept(string sum) =>
        Assert.Equal(FindingLabel.Holds, Assert.Single(FindingsOf, f => f.Kind == FindingKind.Sum && f.Sentence.Contains(sum, StringComparison.Ordinal)).Label);

    [Fact]
    public void Growth_over_the_year_before_holds()
    {
        var growth = Assert.Single(FindingsOf, f => f.Kind == FindingKind.Growth && f.Sentence.Contains("514.9 million USD", StringComparison.Ordinal));
        Assert.Equal(FindingLabel.Holds, growth.Label);
        Assert.Contains("1.7 percent", growth.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Dollar_and_euro_amounts_imply_rates_that_agree()
    {
        var rates = FindingsOf.Where(f => f.Kind == FindingKind.Rates).ToList();
        Assert.NotEmpty(rates);
        Assert.All(rates, r => Assert.Equal(FindingLabel.Holds, r.Label));
    }

    [Fact]
    public void Damaged_counts_are_shown_and_not_used()
    {
        var damaged = Gold.Value.SelectMany(RecordBuilder.CheckArticle).Where(f => f.Kind == FindingKind.DamagedNumber).ToList();
        Assert.Contains(damaged, f => f.Sentence.Contains("27,000 3,700", StringComparison.Ordinal));
        Assert.Contains(damaged, f => f.Sentence.Contains("XNUMX XNUMX", StringComparison.Ordinal));
        Assert.DoesNotContain(Entries, e => e.Merged is Figure { Indicator: "companies" } && Files(e).Contains("003"));
    }

    [Fact]
    public void An_article_and_its_translation_are_one_independent_text()
    {
        var groups = Independence.Groups(Read.Value.Select(a => a.Article));
        Assert.Equal(4, groups.Count);
        Assert.Equal(["000", "001"], groups.Single(g => g.Count > 1).Select(a => Path.GetFileName(a.File)[..3]).Order());
    }

    [Fact]
    public void Every_finding_cites_words_on_each_side()
    {
        Assert.NotEmpty(FindingsOf);
        Assert.All(FindingsOf, f => Assert.All(f.Sides, s => Assert.NotEmpty(s.Words)));
    }

    [Fact]
    public void What_is_read_joins_as_what_was_marked_by_hand()
    {
        var entries = MadeClaims.Builder.Build(Read.Value, Rulings.None);
        Assert.Equal(["000", "001"], Files(Assert.Single(entries, e => e.Merged is Contact { Kind: ContactKind.Call } c && c.Parties.SequenceEqual(["EU", "KZ"]))));
        var summit = Assert.Single(entries, e => e.Merged is Contact { Kind: ContactKind.Summit, Place: "Samarkand" });
        Assert.Equal((ContactStatus.Planned, "2025-04-04"), (((Contact)summit.Merged).Status, ((Contact)summit.Merged).Date));
        Assert.Superset(new HashSet<string> { "000", "002" }, Files(summit).ToHashSet());
        var epca = Assert.Single(entries, e => e.Merged is Agreement { Abbreviation: "EPCA" });
        Assert.Equal((AgreementStatus.InForce, "2020-03-01"), (((Agreement)epca.Merged).Status, ((Agreement)epca.Merged).Date));
        Assert.Superset(new HashSet<string> { "001", "002", "003" }, Files(epca).ToHashSet());
    }

    [Theory]
    [InlineData("48.7 billion USD", "49.7 billion USD", FindingLabel.SourcesDiffer)]
    [InlineData("38.6 billion USD + 11.1 billion USD", "49.7 billion USD", FindingLabel.Holds)]
    [InlineData("220.7 million USD + 303 million USD", "523.7 million USD", FindingLabel.Holds)]
    [InlineData("114.3 million USD + 174.7 million USD", "289 million USD", FindingLabel.Holds)]
    [InlineData("EUR and USD of", "imply rates that agree", FindingLabel.Holds)]
    public void Figures_that_are_read_are_held_against_each_other(string one, string other, FindingLabel label) =>
        Assert.Contains(MadeClaims.Builder.Check(MadeClaims.Builder.Build(Read.Value, Rulings.None)),
            f => f.Label == label && f.Sentence.Contains(one, StringComparison.Ordinal) && f.Sentence.Contains(other, StringComparison.Ordinal));

    private static IReadOnlyList<string> Files(Entry entry) => [.. entry.Claims.Select(c => Path.GetFileName(c.Article.File)[..3]).Distinct().Order()];
}
