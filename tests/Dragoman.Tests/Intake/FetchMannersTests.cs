using Dragoman.Intake.Fetching;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>The client does what servers ask for.</summary>
public sealed class FetchMannersTests
{
    private static readonly FetchOptions Quick = new() { AllowLocal = true, BetweenRequests = TimeSpan.Zero, FirstPause = TimeSpan.FromMilliseconds(10) };

    [Fact]
    public async Task What_robots_txt_forbids_is_not_fetched()
    {
        using var server = new Loopback(request => Loopback.Ok(request.StartsWith("GET /robots.txt", StringComparison.Ordinal) ? "User-agent: *\nDisallow: /private/\nAllow: /private/open\n" : "<p>x</p>"));
        using var client = new FetchClient(Quick);
        var wrong = await Assert.ThrowsAsync<FetchException>(() => client.Fetch(server.At("/private/a"), null, TestContext.Current.CancellationToken));
        Assert.Contains("robots.txt", wrong.Message, StringComparison.Ordinal);
        await client.Fetch(server.At("/private/open"), null, TestContext.Current.CancellationToken);
        Assert.Equal(["GET /robots.txt", "GET /private/open"], server.Asked.Select(asked => asked.Split(" HTTP")[0]));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: dragoman\nAllow: /\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: Dragoman\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/file.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/file.pdf?v=1", true)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", true)]
    [InlineData("# nothing\nSitemap: https://news.example/s.xml\nUser-agent: *\nDisallow: /b # not b", "/a", true)]
    public void Rules_are_read_as_the_standard_says(string text, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(text, "Dragoman").Allows(new Uri("https://news.example" + path)));

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var server = new Loopback(request => request.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal) ? Loopback.Status("304 Not Modified") : Loopback.Ok("<p>x</p>", more: "ETag: \"v1\"\r\nLast-Modified: Wed, 12 Mar 2025 08:00:00 GMT\r\n"));
        using var client = new FetchClient(Quick);
        var first = await client.Fetch(server.At("/a"), null, TestContext.Current.CancellationToken);
        Assert.Equal(new Validators("\"v1\"", "Wed, 12 Mar 2025 08:00:00 GMT"), first.Validators);
        Assert.True((await client.Fetch(server.At("/a"), first.Validators, TestContext.Current.CancellationToken)).IsUnchanged);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_when_it_says()
    {
        int asked = 0;
        using var server = new Loopback(request => request.StartsWith("GET /robots.txt", StringComparison.Ordinal) ? Loopback.Status("404 Not Found")
            : asked++ < 2 ? Loopback.Status("503 Service Unavailable", "Retry-After: 0\r\n") : Loopback.Ok("<p>x</p>", "text/html; charset=windows-1256"));
        using var client = new FetchClient(Quick);
        var page = await client.Fetch(server.At("/a"), null, TestContext.Current.CancellationToken);
        Assert.Equal((3, "windows-1256", "text/html"), (asked, page.Encoding, page.MediaType));
    }

    [Fact]
    public async Task A_page_that_is_gone_is_not_asked_for_again()
    {
        using var server = new Loopback(_ => Loopback.Status("410 Gone"));
        using var client = new FetchClient(Quick);
        Assert.Contains("410", (await Assert.ThrowsAsync<FetchException>(() => client.Fetch(server.At("/a"), null, TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        using var server = new Loopback(_ => Loopback.Ok("<p>x</p>"));
        using var client = new FetchClient(Quick with { BetweenRequests = TimeSpan.FromMilliseconds(300) });
        var start = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => client.Fetch(server.At($"/{i}"), null, TestContext.Current.CancellationToken)));
        Assert.True(start.ElapsedMilliseconds >= 590, $"{start.ElapsedMilliseconds} ms");
    }
}
