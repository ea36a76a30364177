using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Dragoman.Web.Tests.Api;

public sealed class ListTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("entries")]
    [InlineData("figures")]
    [InlineData("articles")]
    public async Task Pages_by_cursor_give_everything_once(string list)
    {
        var all = new List<string>();
        var pages = 0;
        for (var next = $"/api/v1/{list}?limit=7"; next is not null && pages < 500; pages++)
        {
            var page = JsonNode.Parse(await site.Client.GetStringAsync(next))!;
            all.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            next = page["next"]?.GetValue<string>();
        }
        Assert.True(pages > 2);
        Assert.Equal(all.Count, all.Distinct().Count());
        var whole = await site.Client.GetStringAsync($"/export/{list}.json");
        Assert.Equal(whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["id"]!.GetValue<string>()).Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_entry_carries_quotes_with_addresses_that_open()
    {
        var page = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/contacts?party=Kenia&party=Svezia&limit=5"))!;
        Assert.NotEmpty(page["items"]!.AsArray());
        foreach (var item in page["items"]!.AsArray())
        {
            var quote = item!["quotes"]![0]!;
            Assert.Contains(quote["exact"]!.GetValue<string>(), quote["text"]!.GetValue<string>(), StringComparison.Ordinal);
            using var opened = await site.Client.GetAsync(new Uri(quote["address"]!.GetValue<string>()));
            Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
            Assert.Contains($"id=\"s{quote["sentence"]}\"", await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("language=ar", "language", "ar")]
    [InlineData("publisher=nairobi", "publisher", "Nairobi")]
    public async Task A_finding_is_given_where_such_an_article_has_a_side_in_it(string filter, string field, string part)
    {
        var every = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/findings?limit=200"))!["items"]!.AsArray();
        var some = JsonNode.Parse(await site.Client.GetStringAsync($"/api/v1/findings?limit=200&{filter}"))!["items"]!.AsArray();
        Assert.NotEmpty(some);
        Assert.Equal(every.Where(Told).Select(Id), some.Select(Id));

        bool Told(JsonNode? finding) => finding!["sides"]!.AsArray().SelectMany(s => s!["quotes"]!.AsArray()).Any(q => q![field]?.GetValue<string>().Contains(part, StringComparison.OrdinalIgnoreCase) == true);
        static string Id(JsonNode? finding) => finding!["id"]!.GetValue<string>();
    }

    [Fact]
    public async Task Findings_since_a_day_are_those_of_articles_added_since()
    {
        Assert.NotEmpty(JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/findings?since=2020-01-01"))!["items"]!.AsArray());
        Assert.Empty(JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/findings?since=2099-01-01"))!["items"]!.AsArray());
    }

    [Fact]
    public async Task Who_has_an_answer_already_is_told_so()
    {
        using var first = await site.Client.GetAsync("/api/v1/contacts");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/contacts") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, "/api/v1/figures") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var third = await site.Client.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/contacts?partner=KE", "party")]
    [InlineData("/api/v1/contacts?party=Kazakstann", "Did you mean")]
    [InlineData("/api/v1/contacts?from=yesterday", "yesterday")]
    [InlineData("/api/v1/contacts?limit=0", "200")]
    [InlineData("/api/v1/contacts?limit=abc", "200")]
    [InlineData("/api/v1/contacts?cursor=%00%ff", "cursor")]
    [InlineData("/api/v1/contacts?cursor=..%2F..%2Fetc", "cursor")]
    [InlineData("/api/v1/search", "q")]
    public async Task What_is_wrong_is_said_as_problem_details(string request, string says)
    {
        using var answer = await site.Client.GetAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(says, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["title"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Linked_data_is_given_to_who_asks_for_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/contacts?limit=1") { Headers = { Accept = { new("application/ld+json") } } };
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["@graph"]);
    }
}
