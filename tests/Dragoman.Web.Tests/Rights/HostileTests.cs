using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Dragoman.Web.Rights;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dragoman.Web.Tests.Rights;

/// <summary>Articles and clients that mean harm.</summary>
public sealed class HostileTests
{
    private const string Evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private const string Password = "a long enough password";

    [Fact]
    public async Task Script_in_titles_bodies_publishers_and_addresses_is_shown_and_never_run()
    {
        await using var site = await RunningSite.Start();
        var article = JsonSerializer.Serialize(new
        {
            uri = "javascript:alert(3)",
            headline = $"Oman and Ghana {Evil}",
            body_text = $"MUSCAT, 2 March 2026 - Exports from Oman to Ghana reached 43 million dollars in 2025, said {Evil} the ministry. \"We are ready {Evil} to trade,\" Foreign Minister Badr Albusaidi said.",
            language = "en",
            publisher = $"Gazette {Evil}",
        });
        SampleRecord.Add(site.Options, [("evil.jsonl", Encoding.UTF8.GetBytes(article + "\n"))]);
        using var browser = site.Browser();
        var list = await browser.GetStringAsync("/articles?party=OM");
        var page = list[list.IndexOf("/articles/", list.IndexOf("<tbody", StringComparison.Ordinal), StringComparison.Ordinal)..].Split('"')[0];
        foreach (var address in (string[])["/", page, "/articles", "/relations/OM/GH", "/figures?party=OM&party=GH", "/statements", "/findings", "/review", "/sources", "/search?q=Oman", $"/search?q={Uri.EscapeDataString(Evil)}",
            $"/contacts?publisher={Uri.EscapeDataString(Evil)}", $"/contacts/{Uri.EscapeDataString(Evil)}", "/export/entries.html?party=OM", "/export/articles.atom?party=OM", "/export/search.atom?q=Oman"])
        {
            using var answer = await browser.GetAsync(address);
            var shown = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("<script>alert", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", shown, StringComparison.Ordinal);
            Assert.Contains("script-src 'self'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/add/files", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name")]
    [InlineData("/add/files", "multipart/form-data", "nothing")]
    [InlineData("/review/confirm", "application/x-www-form-urlencoded", "%%%&&&===%zz")]
    [InlineData("/review/confirm", "application/json", "{")]
    [InlineData("/mcp", "application/json", "{\"jsonrpc\":")]
    [InlineData("/api/v1/decisions", "application/json", "[[[[")]
    public async Task A_malformed_body_is_refused_and_logged_as_no_failure_of_the_site(string path, string type, string body)
    {
        await using var site = await RunningSite.Start();
        using var browser = site.Browser();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var answer = await browser.PostAsync(path, content);
        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("/review/confirm", 2 * 1024 * 1024)]
    [InlineData("/mcp", 2 * 1024 * 1024)]
    [InlineData("/api/v1/decisions", 2 * 1024 * 1024)]
    public async Task An_oversized_body_is_refused(string path, int bytes)
    {
        await using var site = await RunningSite.Start();
        using var browser = site.Browser();
        using var content = new ByteArrayContent(new byte[bytes]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var answer = await browser.PostAsync(path, content);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
        catch (HttpRequestException)
        {
            // The site may close the connection before all of it was sent.
        }
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task An_oversized_form_is_refused_even_from_a_page_of_the_site()
    {
        await using var site = await RunningSite.Start();
        using var browser = site.Browser();
        try
        {
            using var answer = await browser.Submit("/review", "/review/reject", ("why", new string('x', 2 * 1024 * 1024)));
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
        catch (HttpRequestException)
        {
            // The site may close the connection before all of it was sent.
        }
        Assert.DoesNotContain("xxxxxxxx", await browser.GetStringAsync("/log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_is_told_to_wait_and_others_are_served()
    {
        await using var site = await RunningSite.Start(o => o with { SignInAlways = true });
        var tokens = site.Site.Services.GetRequiredService<ApiTokens>();
        site.Site.Services.GetRequiredService<Accounts>().Set("Ada", Password, Role.Reader);
        site.Site.Services.GetRequiredService<Accounts>().Set("Bo", Password, Role.Reader);
        var (flooding, other) = (tokens.Make("Ada", "test", Role.Reader, null), tokens.Make("Bo", "test", Role.Reader, null));
        HttpResponseMessage? stopped = null;
        for (var i = 0; i < 700 && stopped is null; i++)
            if (await Ask(site, flooding) is { StatusCode: HttpStatusCode.TooManyRequests } refused)
                stopped = refused;
        Assert.NotNull(stopped);
        Assert.True(stopped.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, other)).StatusCode);
    }

    private static async Task<HttpResponseMessage> Ask(RunningSite site, string token)
    {
        using var browser = site.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/openapi.json") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        return await browser.SendAsync(request);
    }
}
