using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Xunit;

namespace Dragoman.Web.Tests.Exporting;

public sealed class ExportTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/export/contacts.csv?party=KE", "text/csv")]
    [InlineData("/export/entries.html?party=KE&party=SE", "text/html")]
    [InlineData("/export/entries.markdown?party=KE&party=SE", "text/markdown")]
    [InlineData("/export/figures.sdmx", "text/csv")]
    [InlineData("/export/contacts.plover", "application/x-ndjson")]
    [InlineData("/export/entries.jsonld?party=KE", "application/ld+json")]
    [InlineData("/export/articles.csv", "text/csv")]
    [InlineData("/export/findings.json?kind=sources-differ", "application/x-ndjson")]
    public async Task Lists_leave_as_files(string address, string mediaType)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("dragoman-", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.True((await answer.Content.ReadAsStringAsync()).Length > 50);
    }

    [Theory]
    [InlineData("/search?q=Nairobi")]
    [InlineData("/contacts?party=KE&kind=visit")]
    [InlineData("/commitments")]
    [InlineData("/agreements?party=KE")]
    [InlineData("/statements")]
    [InlineData("/figures?party=SE")]
    [InlineData("/actors")]
    [InlineData("/articles?language=ar")]
    [InlineData("/findings?party=KE")]
    public async Task Every_list_and_search_says_where_to_subscribe(string address)
    {
        var page = await site.Client.GetStringAsync(address);
        var feed = Announced(page, "application/atom+xml")!;
        Assert.EndsWith(address.Split('?') is [_, var query] ? query : ".atom", feed, StringComparison.Ordinal);
        Assert.Contains(XDocument.Parse(await site.Client.GetStringAsync(feed)).Root!.Elements(), e => e.Name.LocalName == "entry");
        if (Announced(page, "text/calendar") is { } calendar)
            Assert.StartsWith("BEGIN:VCALENDAR", await site.Client.GetStringAsync(calendar), StringComparison.Ordinal);
        else
            Assert.DoesNotContain("/search", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_leaves_with_the_sentences_that_it_found()
    {
        var rows = (await site.Client.GetStringAsync("/export/search.csv?q=Nairobi&language=en")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("article,language,published", rows[0], StringComparison.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.Contains("Nairobi", row, StringComparison.Ordinal));
        using var nothing = await site.Client.GetAsync("/export/search.atom?q=");
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    private static string? Announced(string page, string type)
    {
        page = WebUtility.HtmlDecode(page);
        var at = page.IndexOf($"<link rel=\"alternate\" type=\"{type}\"", StringComparison.Ordinal);
        return at < 0 ? null : page[(page.IndexOf("href=\"", at, StringComparison.Ordinal) + 6)..].Split('"')[0];
    }

    [Theory]
    [InlineData("/export/..%2f..%2fetc%2fpasswd.csv")]
    [InlineData("/export/../../etc/passwd")]
    [InlineData("/export/contacts.exe")]
    [InlineData("/export/accounts.json")]
    [InlineData("/export/record.db")]
    [InlineData("/assets/x/..%2f..%2frecord.db")]
    public async Task An_address_names_what_leaves_and_never_a_file(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_calendar_holds_what_is_planned_and_what_is_due()
    {
        var calendar = await site.Client.GetStringAsync("/export/entries.ical");
        var planned = await site.Client.GetStringAsync("/export/contacts.json");
        var due = await site.Client.GetStringAsync("/export/commitments.json");
        var days = Days(planned, "date", "planned").Concat(Days(due, "due", null)).ToList();
        Assert.NotEmpty(days);
        Assert.All(days, id => Assert.Contains($"UID:{id}@dragoman", calendar, StringComparison.Ordinal));

        static IEnumerable<string> Days(string lines, string field, string? status) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)
            .Where(e => e[field]?.GetValue<string>() is { Length: 7 or 10 } day && !day.Contains('Q', StringComparison.Ordinal) && day[0] != '-' && (status is null || e["status"]!.GetValue<string>() == status)).Select(e => e["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_relation_can_be_subscribed_to()
    {
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/relations/Kenya/Svezia/feed.atom"));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var page = feed.Root!.Elements(atom + "entry").First().Elements(atom + "link").First(l => l.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value;
        using var redirected = await site.Client.GetAsync(new Uri(page));
        Assert.Equal(HttpStatusCode.Redirect, redirected.StatusCode);
        Assert.StartsWith("BEGIN:VCALENDAR", await site.Client.GetStringAsync("/relations/KE/SE/calendar.ics"), StringComparison.Ordinal);
    }
}
