using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dragoman.Web.Keeping;
using Dragoman.Web.Rights;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dragoman.Web.Tests.Keeping;

/// <summary>Pages are kept while the record is the same, and nothing of one reader reaches another.</summary>
public sealed partial class PageKeepingTests
{
    private const string Password = "a long enough password";

    /// <summary>Pages of one reader, or of the moment: nobody else may be given them.</summary>
    private static readonly string[] OfOne = ["/add", "/accounts", "/api", "/denied", "/error", "/log", "/not-found", "/sign-in", "/sources", "/tokens"];

    [Fact]
    public async Task All_pages_are_kept_but_those_of_one_reader_or_of_the_moment()
    {
        await using var site = await RunningSite.Start();
        var pages = site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(r => r.Metadata.GetMetadata<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>() is not null).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
            Assert.Equal(OfOne.Contains("/" + page.RoutePattern.RawText!.TrimStart('/')), page.Metadata.GetMetadata<SameForAllAttribute>() is null);
    }

    [Fact]
    public async Task A_page_is_the_same_until_another_program_changes_the_record()
    {
        await using var site = await RunningSite.Start();
        using var browser = site.Browser();
        using var first = await browser.GetAsync("/articles");
        Assert.Equal(HttpStatusCode.NotModified, await Again(browser, first));

        SampleRecord.Add(site.Options, [("new.txt", Encoding.UTF8.GetBytes("Ministers of Kenya and Sweden met\nNairobi, 3 March 2026. The foreign ministers of Kenya and Sweden met in Nairobi.\n"))]);
        Assert.Equal(HttpStatusCode.OK, await Again(browser, first));
        Assert.Contains("Ministers of Kenya and Sweden met", await browser.GetStringAsync("/articles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_day_decides_is_made_anew_on_the_next()
    {
        var clock = new SetClock(new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));
        await using var site = await RunningSite.Start(o => o with { Clock = clock });
        using var browser = site.Browser();
        Assert.Contains("3 March 2026", await browser.GetStringAsync("/"), StringComparison.Ordinal);
        clock.Now += TimeSpan.FromDays(1);
        Assert.Contains("4 March 2026", await browser.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_gets_a_token_of_their_own_and_it_is_good_for_its_reader_alone()
    {
        await using var site = await RunningSite.Start();
        using var one = site.Browser();
        using var other = site.Browser();
        var (ones, others) = (Token(await one.GetStringAsync("/review")), Token(await other.GetStringAsync("/review")));
        Assert.NotEqual(ones, others);
        using var stolen = await other.Post("/review/confirm", ("__RequestVerificationToken", ones), ("entry", "none"), ("return", "/review"));
        Assert.Equal(HttpStatusCode.BadRequest, stolen.StatusCode);
        using var own = await other.Post("/review/confirm", ("__RequestVerificationToken", others), ("entry", "none"), ("return", "/review"));
        Assert.Equal(HttpStatusCode.SeeOther, own.StatusCode);
        using var page = await one.GetAsync("/review");
        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_reader_is_not_given_the_page_of_a_reviewer()
    {
        await using var site = await RunningSite.Start(o => o with { SignInAlways = true });
        using var reviewer = await SignedIn(site, "Ada", Role.Reviewer);
        using var reader = await SignedIn(site, "Ben", Role.Reader);
        using var nobody = site.Browser();
        Assert.Contains("/review/confirm", await reviewer.GetStringAsync("/review"), StringComparison.Ordinal);
        Assert.DoesNotContain("/review/confirm", await reader.GetStringAsync("/review"), StringComparison.Ordinal);
        using var refused = await nobody.GetAsync("/review");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
    }

    [Fact]
    public async Task Every_reader_gets_the_page_in_a_language_and_packing_of_their_own()
    {
        await using var site = await RunningSite.Start();
        using var browser = site.Browser();
        Assert.Contains("lang=\"en\"", await browser.GetStringAsync("/"), StringComparison.Ordinal);
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Language", "ar" }, { "Accept-Encoding", "br" } } };
        using var arabic = await browser.SendAsync(asked);
        Assert.Equal(["br"], arabic.Content.Headers.ContentEncoding);
        await using var unpacked = new System.IO.Compression.BrotliStream(await arabic.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var text = new StreamReader(unpacked);
        Assert.Contains("dir=\"rtl\"", await text.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_new_since_a_visit_is_shown_to_that_visitor_alone()
    {
        var clock = new SetClock(new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));
        await using var site = await RunningSite.Start(o => o with { Clock = clock });
        using var visitor = site.Browser();
        Assert.DoesNotContain("h-since", await visitor.GetStringAsync("/relations/KE/SE"), StringComparison.Ordinal);
        clock.Now += TimeSpan.FromDays(2);
        using var stranger = site.Browser();
        Assert.DoesNotContain("h-since", await stranger.GetStringAsync("/relations/KE/SE"), StringComparison.Ordinal);
        Assert.Contains("h-since", await visitor.GetStringAsync("/relations/KE/SE"), StringComparison.Ordinal);
        Assert.DoesNotContain("h-since", await stranger.GetStringAsync("/relations/KE/SE"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/relations/Kazakhstn", "/relations/KZ")]
    [InlineData("/contacts/unheard-of", "unheard-of")]
    [InlineData("/contacts/unheard-of?note=1", "unheard-of")]
    [InlineData("/nowhere", "no page at this address")]
    public async Task What_is_not_there_is_named_and_never_kept(string path, string said)
    {
        await using var site = await RunningSite.Start();
        using var browser = site.Browser();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_room_runs_out_the_page_goes_that_nobody_asked_for_longest()
    {
        var pages = new MadePages(room: 10);
        var now = new Showing(1, DateOnly.MinValue);
        Assert.Null(pages.Find(now, "a"));
        foreach (var key in (string[])["a", "b"])
            pages.Keep(now, key, new MadePage(new byte[4], pages.Place, "text/html"));
        Assert.NotNull(pages.Find(now, "a"));
        pages.Keep(now, "c", new MadePage(new byte[4], pages.Place, "text/html"));
        Assert.Null(pages.Find(now, "b"));
        Assert.NotNull(pages.Find(now, "a"));
        Assert.Null(pages.Find(now with { Version = 2 }, "a"));
        pages.Keep(now, "late", new MadePage(new byte[4], pages.Place, "text/html"));
        Assert.Null(pages.Find(now with { Version = 2 }, "late"));
    }

    private static async Task<HttpStatusCode> Again(HttpClient browser, HttpResponseMessage first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, first.RequestMessage!.RequestUri);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await browser.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<HttpClient> SignedIn(RunningSite site, string name, Role role)
    {
        site.Site.Services.GetRequiredService<Accounts>().Set(name, Password, role);
        var browser = site.Browser();
        using var signedIn = await browser.Submit("/sign-in", "/sign-in", ("name", name), ("password", Password), ("back", "/"));
        Assert.True(signedIn.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther);
        return browser;
    }

    private static string Token(string html) => TokenField().Match(html).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenField();
}
