using System.Net;
using System.Text;
using Dragoman.Intake.Fetching;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>What a hostile server may try: everything is refused with a message, and nothing connects anywhere but to the server of the test.</summary>
public sealed class FetchSafetyTests
{
    private static readonly FetchOptions Quick = new() { BetweenRequests = TimeSpan.Zero, MostRetries = 0, Longest = TimeSpan.FromSeconds(20), LargestBody = 1024 * 1024 };

    [Theory]
    [InlineData("http://127.0.0.1:{other}/")]
    [InlineData("http://localhost:{other}/")]
    [InlineData("http://[::1]:{other}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{other}/")]
    [InlineData("http://2130706433:{other}/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[64:ff9b::a9fe:a9fe]/")]
    public async Task A_redirect_to_an_address_that_is_not_public_is_refused(string target)
    {
        using var other = new Loopback(_ => Loopback.Ok("secret"));
        using var server = Redirecting(target.Replace("{other}", $"{other.Port}", StringComparison.Ordinal));
        Assert.Contains("no public address", await Refused(server, server.At("/a")), StringComparison.Ordinal);
        Assert.Empty(other.Asked);
    }

    [Theory]
    [InlineData("file:///etc/hostname", "only http and https")]
    [InlineData("gopher://news.example/", "only http and https")]
    [InlineData("http://user:password@news.example/", "a name or a password")]
    public async Task A_redirect_to_another_scheme_is_refused(string target, string message)
    {
        using var server = Redirecting(target);
        Assert.Contains(message, await Refused(server, server.At("/a")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_resolves_to_a_private_address_is_refused()
    {
        using var server = new Loopback(_ => Loopback.Ok("secret"));
        foreach (string private_ in new[] { "127.0.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "fd00::1" })
        {
            using var client = new FetchClient(Quick, (_, _) => Task.FromResult(new[] { IPAddress.Parse(private_) }), _ => false, TimeProvider.System);
            var wrong = await Assert.ThrowsAsync<FetchException>(() => client.Fetch(server.At("/", "rebound.example"), null, TestContext.Current.CancellationToken));
            Assert.Contains(private_, wrong.Message, StringComparison.Ordinal);
        }

        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task Local_addresses_are_fetched_when_that_is_allowed_but_never_the_metadata()
    {
        using var server = new Loopback(_ => Loopback.Ok("<p>local</p>"));
        using var client = new FetchClient(Quick with { AllowLocal = true });
        Assert.Equal("<p>local</p>", Encoding.UTF8.GetString((await client.Fetch(server.At("/"), null, TestContext.Current.CancellationToken)).Body.Span));
        await Assert.ThrowsAsync<FetchException>(() => client.Fetch(new Uri("http://169.254.169.254/"), null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_body_that_unpacks_into_too_much_is_refused()
    {
        byte[] bomb = FormatTests.Packed(new byte[40 * 1024 * 1024]);
        using var server = new Loopback(async (request, stream) =>
        {
            if (IsRobots(request))
                await stream.WriteAsync(Encoding.ASCII.GetBytes(Loopback.Status("404 Not Found")));
            else
                await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: {bomb.Length}\r\n\r\n"), .. bomb]);
        });
        Assert.Contains("larger than 1 MB", await Refused(server, server.At("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_body_ends_at_the_limit_of_size()
    {
        using var server = new Loopback(async (request, stream) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(IsRobots(request) ? Loopback.Status("404 Not Found") : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
            while (!IsRobots(request))
                await stream.WriteAsync(new byte[65536]);
        });
        Assert.Contains("larger than 1 MB", await Refused(server, server.At("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_body_ends_at_the_limit_of_time()
    {
        using var server = new Loopback(async (request, stream) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(IsRobots(request) ? Loopback.Status("404 Not Found") : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n"));
            for (int i = 0; i < 100 && !IsRobots(request); i++)
            {
                await stream.WriteAsync("a"u8.ToArray());
                await Task.Delay(500);
            }
        });
        Assert.Contains("did not finish within 3 seconds", await Refused(server, server.At("/"), Quick with { Longest = TimeSpan.FromSeconds(3) }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_holds_no_article_is_refused_by_its_type()
    {
        using var server = new Loopback(request => IsRobots(request) ? Loopback.Status("404 Not Found") : Loopback.Ok("x", "video/mp4"));
        Assert.Contains("video/mp4, which holds no article", await Refused(server, server.At("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        using var server = Redirecting("/a");
        Assert.Contains("more than 5 redirects", await Refused(server, server.At("/a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://news.example/a\r\nX-Injected: 1")]
    [InlineData("http://news.example/a HTTP/1.1")]
    [InlineData("http://news.example/\u0000")]
    [InlineData("ftp://news.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://admin:x@news.example/")]
    [InlineData("news.example")]
    public void An_address_that_carries_more_than_an_address_is_refused(string address) => Assert.Throws<FetchException>(() => WebAddress.Parse(address));

    private static bool IsRobots(string request) => request.StartsWith("GET /robots.txt", StringComparison.Ordinal);

    private static Loopback Redirecting(string target) =>
        new(request => IsRobots(request) ? Loopback.Status("404 Not Found") : Loopback.Status("302 Found", $"Location: {target}\r\n"));

    private static async Task<string> Refused(Loopback server, Uri address, FetchOptions? options = null)
    {
        using var client = new FetchClient(options ?? Quick, (host, _) => Task.FromResult(new[] { IPAddress.Loopback }), endpoint => endpoint.Port == server.Port, TimeProvider.System);
        return (await Assert.ThrowsAsync<FetchException>(() => client.Fetch(address, null, TestContext.Current.CancellationToken))).Message;
    }
}
