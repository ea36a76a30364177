using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>The record as people ask for it: parties by any name, words in any spelling, days of the past.</summary>
public sealed class ShowTests : IDisposable
{
    private readonly RecordSession session = new();

    public ShowTests() => session.Added(Samples("*-kenya-sweden.txt"));

    [Theory]
    [InlineData("KE", "SE")]
    [InlineData("Kenya", "Sweden")]
    [InlineData("Sverige", "kenia")]
    [InlineData("\u0643\u064a\u0646\u064a\u0627", "Svezia")]
    public void A_relation_is_found_by_any_name(string one, string other)
    {
        var outcome = session.Run("show", one, other);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("Kenya", outcome.Lines[0], StringComparison.Ordinal);
        Assert.Contains("700 million SEK", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Sources", outcome.Lines);
        Assert.DoesNotContain('\u001b', outcome.Output);
    }

    [Fact]
    public void An_unknown_party_is_refused_and_like_names_are_shown()
    {
        var outcome = session.Run("show", "Swedn");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("Sweden (SE)", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut flowers")]
    [InlineData("STOCKHOLM")]
    [InlineData("utrikes\u200Bhandel OR tea")]
    [InlineData("\u0646\u064a\u0631\u0648\u0628\u064a")]
    public void Words_are_looked_for_as_they_come(string words) => Assert.Equal(0, session.Run("search", words).Code);

    [Fact]
    public void A_word_is_found_behind_its_article_and_in_other_spellings()
    {
        Assert.Contains("ar", session.Run("search", "\u0628\u0644\u062f\u064a\u0646").Output, StringComparison.Ordinal);
        Assert.Contains("ar ", session.Run("search", "\u0634\u0627\u064a", "--language", "ar").Output, StringComparison.Ordinal);
        Assert.Contains("sv ", session.Run("search", "halften", "--language", "sv").Output + session.Run("search", "\u00e5r", "--language", "sv").Output, StringComparison.Ordinal);
        Assert.Contains("Looked for:", session.Run("search", "helicopter").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_of_an_earlier_day_is_smaller()
    {
        Assert.Contains("No figure was found", session.Run("figures", "--as-of", "2025-01-01").Output, StringComparison.Ordinal);
        Assert.Contains("No figure was found", session.Run("figures", "--known-on", "2000-01-01").Output, StringComparison.Ordinal);
        Assert.Equal(session.Run("figures", "KE", "SE").Output, session.Run("figures", "KE", "SE", "--known-on", "2999-01-01").Output);
    }

    [Theory]
    [InlineData("figures", "--kind", "companies")]
    [InlineData("figures", "--language", "ar")]
    [InlineData("figures", "--from", "2025")]
    [InlineData("articles", "--language", "sv")]
    [InlineData("statements", "KE")]
    [InlineData("actors")]
    [InlineData("findings", "--all")]
    [InlineData("findings", "--all", "--from", "2024", "--since", "2000-01-01")]
    [InlineData("export", "--kind", "visit")]
    public void Lists_pass_what_fits(params string[] arguments)
    {
        var outcome = session.Run(arguments);
        Assert.Equal(0, outcome.Code);
        Assert.NotEmpty(outcome.Lines);
    }

    [Theory]
    [InlineData("exports", "figures", "--kind", "exprots")]
    [InlineData("ministry", "statements", "--source-kind", "minstry")]
    [InlineData("ministry", "articles", "--source-kind", "minstry")]
    public void A_mistyped_condition_is_answered_with_those_there_are(string known, params string[] arguments)
    {
        var outcome = session.Run(arguments);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(known, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_relation_of_an_earlier_day_is_what_was_told_of_it_then()
    {
        var then = session.Run("contacts", "--as-of", "2025-05-07", "--json").Lines.Where(l => l.Contains("\"KE\"", StringComparison.Ordinal)).ToList();
        Assert.Equal(then, session.Run("contacts", "KE", "--as-of", "2025-05-07", "--json").Lines.Where(l => l.Contains("\"KE\"", StringComparison.Ordinal)));
        Assert.NotEmpty(then);
    }

    [Fact]
    public void Conditions_hold_for_exports_and_findings_too()
    {
        Assert.All(session.Run("export", "--kind", "session").Lines, line => Assert.Contains("\"kind\":\"session\"", line, StringComparison.Ordinal));
        Assert.Contains("Nothing was found", session.Run("findings", "--all", "--from", "2090").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_without_anything_cites_nothing()
    {
        var outcome = session.Run("show", "KE", "JP");
        Assert.Contains("open in the 4 articles read", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sources", outcome.Lines);
    }

    public void Dispose() => session.Dispose();

    private static string[] Samples(string pattern) => [.. Directory.EnumerateFiles(Path.Combine(Rules.Repository.Root, "samples"), pattern)];
}
