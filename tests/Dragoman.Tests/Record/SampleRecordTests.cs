using Dragoman.Agreements;
using Dragoman.Articles;
using Dragoman.Contacts;
using Dragoman.Record;
using Dragoman.Statements;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Record;

/// <summary>
/// The samples as one record, read and merged as anybody would: what seeds show where they are at hand is shown here everywhere. Events told in four
/// languages are one, plans come true, what disagrees is a finding and what adds up is kept.
/// </summary>
public class SampleRecordTests
{
    private static readonly Lazy<IReadOnlyList<ArticleClaims>> Read = new(() => [.. Repository.Files("samples", "*.txt").Select(Claims)]);
    private static readonly Lazy<IReadOnlyList<Entry>> Merged = new(() => MadeClaims.Builder.Build(Read.Value, Rulings.None));

    private static IReadOnlyList<Entry> Entries => Merged.Value;

    [Fact]
    public void A_session_is_one_in_four_languages_and_its_plan_came_true()
    {
        var session = Assert.Single(Entries, e => e.Merged is Contact { Ordinal: 2, Kind: ContactKind.Session } c && c.Parties.SequenceEqual(["KE", "SE"]));
        Assert.Equal(["ar", "en", "it", "sv"], Languages(session));
        Assert.Equal((ContactStatus.Held, "2025-05-06", "Nairobi"), (((Contact)session.Merged).Status, ((Contact)session.Merged).Date, ((Contact)session.Merged).Place));
        Assert.Contains("en-kenya-sweden-before", Files(session));
        Assert.Contains(session.Of(Contract.FieldStatus), f => f.Value == "planned");
    }

    [Fact]
    public void The_next_session_is_another_and_planned()
    {
        var next = Assert.Single(Entries, e => e.Merged is Contact { Ordinal: 3 } c && c.Parties.SequenceEqual(["KE", "SE"]));
        Assert.Equal((ContactStatus.Planned, "2026-05", "Stockholm"), (((Contact)next.Merged).Status, ((Contact)next.Merged).Date, ((Contact)next.Merged).Place));
        Assert.Equal(["ar", "en", "it", "sv"], Languages(next));
    }

    [Fact]
    public void A_postponed_session_follows_its_new_day()
    {
        var session = Assert.Single(Entries, e => e.Merged is Contact { Ordinal: 5 } c && c.Parties.SequenceEqual(["IT", "UZ"]));
        Assert.Equal((ContactStatus.Held, "2025-10-16", "2025-10-09"), (((Contact)session.Merged).Status, ((Contact)session.Merged).Date, ((Contact)session.Merged).Was));
        Assert.Contains("en-italy-uzbekistan-postponed", Files(session));
    }

    [Fact]
    public void An_agreement_is_one_in_four_languages()
    {
        var agreement = Assert.Single(Entries, e => e.Merged is Agreement { Name: "memorandum of understanding on vocational training" } a && a.Parties.SequenceEqual(["KE", "SE"]));
        Assert.Equal(["ar", "en", "it", "sv"], Languages(agreement));
        Assert.Equal((AgreementStatus.Signed, "2025-05-06"), (((Agreement)agreement.Merged).Status, ((Agreement)agreement.Merged).Date));
    }

    [Theory]
    [InlineData("2025-10-16")]
    [InlineData("2025-12-12")]
    public void An_agreement_that_each_language_names_in_its_own_way_is_one(string date)
    {
        var agreement = Assert.Single(Entries, e => e.Merged is Agreement a && a.Parties.SequenceEqual(["IT", "UZ"]) && (a.Date ?? date) == date);
        Assert.Equal(["ar", "en", "it", "sv"], Languages(agreement));
        Assert.Equal(date, ((Agreement)agreement.Merged).Date);
    }

    [Fact]
    public void What_was_said_in_four_languages_is_one_statement() =>
        Assert.Contains(Entries, e => e.Merged is Statement { Speaker: "Karin Ahlmark" } && Languages(e).SequenceEqual(["ar", "en", "it", "sv"]));

    [Theory]
    [InlineData("2.3 billion SEK", "2.6 billion SEK", FindingLabel.SourcesDiffer, 3)]
    [InlineData("700 million SEK + 1.6 billion SEK = 2.3 billion SEK", "trade turnover", FindingLabel.Holds, 0)]
    [InlineData("700 million SEK + 1.6 billion SEK is not 2.6 billion SEK", "trade turnover", FindingLabel.DoesNotAddUp, 3)]
    [InlineData("a change of 6.3 percent follows from", "1.6 billion SEK for 2024", FindingLabel.Holds, 0)]
    public void What_disagrees_is_a_finding_and_what_holds_is_kept(string one, string other, FindingLabel label, int severity)
    {
        var finding = Assert.Single(MadeClaims.Builder.Check(Entries), f => f.Label == label && f.Sentence.Contains(one, StringComparison.Ordinal) && f.Sentence.Contains(other, StringComparison.Ordinal));
        Assert.Equal(severity, finding.Severity);
        Assert.All(finding.Sides, s => Assert.NotEmpty(s.Words));
    }

    [Fact]
    public void A_damaged_number_is_shown_and_not_used()
    {
        Assert.Contains(Read.Value.SelectMany(RecordBuilder.CheckArticle), f => f.Kind == FindingKind.DamagedNumber && f.Sentence.Contains("64,000 410", StringComparison.Ordinal));
        Assert.DoesNotContain(Entries, e => e.Merged is Dragoman.Figures.Figure { Value: 64_000 or 410 or 64_000_410 });
    }

    [Fact]
    public void A_copy_is_no_independent_text() =>
        Assert.Contains(Independence.Groups(Read.Value.Select(a => a.Article)), g => g.Select(File).Order(StringComparer.Ordinal).Contains("en-kenya-sweden") && g.Select(File).Contains("en-kenya-sweden-copy"));

    [Fact]
    public void Neither_order_nor_repetition_changes_anything()
    {
        var again = MadeClaims.Builder.Build(Read.Value.Reverse().Concat(Read.Value.Take(9)), Rulings.None);
        Assert.Equal(Entries.Select(e => $"{e.Id} {e.Claims.Count} {e.Independent}"), again.Select(e => $"{e.Id} {e.Claims.Count} {e.Independent}"));
    }

    private static ArticleClaims Claims(string path)
    {
        using var bytes = System.IO.File.OpenRead(Path.Combine(Repository.Root, path));
        return ArticleClaims.Of(LoadedPacks.Pipeline.Read(LoadedPacks.Pipeline.Articles(path, bytes, new ArticleOptions()).Single().Article!));
    }

    private static string File(ArticleFacts article) => Path.GetFileNameWithoutExtension(article.File);

    private static IEnumerable<string> Languages(Entry entry) => entry.Claims.Select(c => c.Article.Language!).Distinct().Order(StringComparer.Ordinal);

    private static HashSet<string> Files(Entry entry) => entry.Claims.Select(c => File(c.Article)).ToHashSet(StringComparer.Ordinal);
}
