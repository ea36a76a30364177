using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Dragoman.Web.Tests.Reading;

public sealed partial class ListTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/articles", "44")]
    [InlineData("/articles?language=ar", "10")]
    [InlineData("/articles?party=KE&party=SE", "12")]
    public async Task Articles_are_counted_as_the_filter_says(string address, string count)
    {
        var page = await Get(address);
        Assert.Contains($" of {count}</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles?from=2099")]
    [InlineData("/figures?party=KE&party=UZ")]
    [InlineData("/findings?party=FI&party=UZ")]
    [InlineData("/review?party=FI&party=UZ")]
    public async Task An_empty_list_says_what_was_searched(string address) => Assert.Contains("class=\"none\"", await Get(address), StringComparison.Ordinal);

    [Fact]
    public async Task Findings_come_gravest_first_and_checks_that_hold_are_folded()
    {
        var page = await Get("/findings");
        var severities = Severity().Matches(page).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(severities);
        Assert.Equal(severities.OrderDescending(), severities);
        Assert.Contains("checks that hold</summary>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_has_a_page_with_each_side_in_the_sources_words()
    {
        var id = FindingLink().Match(await Get("/findings")).Groups[1].Value;
        var page = await Get($"/findings/{id}");
        Assert.Contains("class=\"src\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"cite\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/findings/ffffffff")]
    [InlineData("/figures/ffffffff")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_chart_has_a_text_and_a_table_of_the_same_values()
    {
        var page = await Get("/figures?party=KE&party=SE&kind=exports");
        var said = Chart().Match(page);
        Assert.True(said.Success);
        Assert.Contains("2024", said.Groups[1].Value, StringComparison.Ordinal);
        Assert.Contains("The same values as a table", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_has_a_page_with_its_words()
    {
        var link = FigureLink().Match(await Get("/figures?party=KE&party=SE")).Groups[1].Value;
        Assert.Contains("class=\"evidence\"", await Get($"/figures/{link}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/review")]
    [InlineData("/findings")]
    [InlineData("/figures")]
    [InlineData("/log")]
    [InlineData("/sources")]
    [InlineData("/add")]
    public async Task Every_page_is_there_in_every_language_of_the_interface(string address)
    {
        foreach (var (language, direction) in ((string, string)[])[("en", "ltr"), ("ar", "rtl"), ("it", "ltr"), ("sv", "ltr")])
            Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", await Get($"{address}?ui={language}"), StringComparison.Ordinal);
    }

    private Task<string> Get(string address) => site.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    [GeneratedRegex("severity ([0-3]) of 3", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Severity();

    [GeneratedRegex("href=\"/findings/([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FindingLink();

    [GeneratedRegex("href=\"/figures/([^\"?#]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FigureLink();

    [GeneratedRegex("<svg height=\"292\" role=\"img\" aria-label=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Chart();
}
