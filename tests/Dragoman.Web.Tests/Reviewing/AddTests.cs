using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Dragoman.Web.Tests.Reviewing;

public sealed partial class AddTests : IAsyncLifetime
{
    private const string Story = "Oman to open a consulate in Accra\n\nMUSCAT, 2 March 2026 - Exports from Oman to Ghana reached 41 million dollars in 2025.\n\nThe foreign minister of Oman will visit Accra on 9 March.\n";

    private RunningSite site = null!;
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        site = await RunningSite.Start();
        browser = site.Browser();
    }

    [Fact]
    public async Task A_pasted_text_is_read_at_once_and_known_the_second_time()
    {
        var page = await Followed(await browser.Submit("/add", "/add/text", ("text", Story), ("return", "/add")));
        Assert.Contains("1 article added.", page, StringComparison.Ordinal);
        Assert.Contains("41 million USD", await browser.GetStringAsync("/figures?party=GH&party=OM"), StringComparison.Ordinal);
        var again = await Followed(await browser.Submit("/add", "/add/text", ("text", Story), ("return", "/add")));
        Assert.Contains("0 articles added.", again, StringComparison.Ordinal);
        Assert.Contains("there already", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_read_and_what_cannot_be_is_said()
    {
        var token = Token().Match(await browser.GetStringAsync("/add")).Groups[1].Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(WebUtility.HtmlDecode(token)), "__RequestVerificationToken" },
            { new StringContent("/add"), "return" },
            { File("story.txt", Encoding.UTF8.GetBytes(Story)), "files", "story.txt" },
            { File("bad.txt", [0xC3, 0x28, 0xA0, 0xA1, 0xFF, 0xFE, 0xFD]), "files", "../<b>bad</b>.txt" },
        };
        var page = await Followed(await browser.PostAsync(new Uri("/add/files", UriKind.Relative), form));
        Assert.Contains("1 article added.", page, StringComparison.Ordinal);
        Assert.Contains("cannot be read", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>bad", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://news.example/feed")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("no address")]
    public async Task An_address_that_may_not_be_fetched_is_refused_and_comes_back(string address)
    {
        var page = await Followed(await browser.Submit("/add", "/add/address", ("address", address), ("return", "/add")));
        Assert.Contains("Not kept.", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{address}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_are_shown_and_never_run()
    {
        const string Evil = "<script>alert(1)</script> \"><img src=x onerror=alert(2)>";
        var page = await Followed(await browser.Submit("/add", "/add/text", ("text", $"{Evil} Oman and Ghana\n\nMUSCAT, 2 March 2026 - Exports from Oman to Ghana reached 43 million dollars in 2025, said {Evil} the ministry.\n"), ("return", "/add")));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        var article = ArticleLink().Match(page).Groups[1].Value;
        foreach (var address in (string[])[article, "/articles", "/review", "/figures?party=GH&party=OM", "/findings", $"{article}?words={Uri.EscapeDataString(Evil)}&new=figure"])
        {
            var shown = await browser.GetStringAsync(address);
            Assert.DoesNotContain("<script>alert", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused()
    {
        using var answer = await browser.Submit("/add", "/review/confirm", ("why", new string('x', 600_000)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Nobody has decided anything", await browser.GetStringAsync("/log"), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await site.DisposeAsync();
    }

    private static ByteArrayContent File(string name, byte[] bytes) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(name.EndsWith("txt", StringComparison.Ordinal) ? "text/plain" : "application/octet-stream") } };

    private async Task<string> Followed(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await browser.GetStringAsync(answer.Headers.Location);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("href=\"(/articles/[0-9a-f]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleLink();
}
