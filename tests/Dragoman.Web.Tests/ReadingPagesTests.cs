using System.Net;
using Xunit;

namespace Dragoman.Web.Tests;

/// <summary>Pages to read, asked for without a browser.</summary>
public sealed class ReadingPagesTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const int FirstPageBytes = 100_000;

    [Theory]
    [InlineData("/relations", "Kenya")]
    [InlineData("/relations/SE/KE", "Sweden \u2013 Kenya")]
    [InlineData("/contacts?party=KE&party=SE&kind=visit", "Visit")]
    [InlineData("/contacts?sort=-date&page=1", "aria-sort=\"descending\"")]
    [InlineData("/contacts?from=1900&to=1901", "No contact was found")]
    [InlineData("/contacts?language=ar", "Remove the filter Language: Arabic")]
    [InlineData("/contacts?as-of=2025-05-01", "Remove the filter As published by: 1 May 2025")]
    [InlineData("/contacts?from=yesterday", "is no date")]
    [InlineData("/contacts?page=99", "To the first page")]
    [InlineData("/relations/KE/SE?language=it&from=2025-06", "Language: <bdi>Italian</bdi>")]
    [InlineData("/relations/FR/DE", "No contact was found in the 44 articles read")]
    [InlineData("/contacts?kind=handshake", "\"handshake\" is no value that \"Kind\" can have here")]
    [InlineData("/contacts?language=qq", "is no value that \"Language\" can have here")]
    [InlineData("/contacts?party=Kennyaa", "Did you mean <a href=\"/contacts?party=KE\"><bdi>Kenya</bdi> (KE)</a>")]
    [InlineData("/relations/KE/SE?ui=sv", "Kenya \u2013 Sverige")]
    [InlineData("/relations/KE/SE?ui=it", "<bdi lang=\"it\">Svezia</bdi>")]
    [InlineData("/relations/KE/SE?ui=ar", "\u0627\u0644\u0633\u0648\u064A\u062F")]
    [InlineData("/contacts?party=Atlantis", "No state or body is called &quot;Atlantis&quot;")]
    [InlineData("/search?q=Nairobi", "Sentences")]
    [InlineData("/search?q=qwrtzx", "Looked for:")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "&lt;script&gt;")]
    public async Task Says(string address, string words)
    {
        var page = await site.Client.GetStringAsync(address);
        Assert.Contains(words, words.Contains('&', StringComparison.Ordinal) ? page : WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/contacts/nothing")]
    [InlineData("/relations/Atlantis/KE")]
    public async Task What_is_not_there_says_what_can_be_done(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("What you can do", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/relations/Kenya/Sverige", "/relations/KE/SE")]
    [InlineData("/relations/%D9%83%D9%8A%D9%86%D9%8A%D8%A7", "/relations/KE")]
    [InlineData("/ui?ui=en&to=/contacts?page=2", "/contacts?page=2")]
    [InlineData("/ui?ui=en&to=//elsewhere.example", "/")]
    [InlineData("/ui?ui=en&to=/%5Celsewhere.example", "/")]
    public async Task Leads_to(string address, string to)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(to, answer.Headers.Location!.ToString().Replace(site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_relation_tells_on_the_next_visit_what_is_new()
    {
        var clock = new SetClock(DateTimeOffset.UtcNow.AddDays(-3));
        await using var running = await RunningSite.Start(o => o with { Clock = clock });
        using var reader = running.Browser();
        Assert.DoesNotContain("id=\"h-since\"", await reader.GetStringAsync("/relations/KE/SE"), StringComparison.Ordinal);
        clock.Now = DateTimeOffset.UtcNow;
        for (var looks = 0; looks < 2; looks++)
            Assert.Contains("<span class=\"new\">New</span>", await reader.GetStringAsync("/relations/KE/SE"), StringComparison.Ordinal);
        clock.Now = DateTimeOffset.UtcNow.AddDays(2);
        await reader.GetStringAsync("/relations/KE/SE");
        clock.Now = DateTimeOffset.UtcNow.AddDays(4);
        Assert.DoesNotContain("<span class=\"new\">New</span>", await reader.GetStringAsync("/relations/KE/SE"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_know_every_spelling()
    {
        Assert.Contains("/relations/KE/SE", await site.Client.GetStringAsync("/search/suggest?q=Sverige"), StringComparison.Ordinal);
        Assert.Contains("/actors/", await site.Client.GetStringAsync("/search/suggest?q=Kamande"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_is_small()
    {
        var page = await site.Client.GetStringAsync("/");
        var bytes = (long)page.Length;
        foreach (var asset in page.Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal)).Distinct())
            bytes += (await site.Client.GetByteArrayAsync(asset)).Length;
        Assert.InRange(bytes, 1, FirstPageBytes);
    }
}
