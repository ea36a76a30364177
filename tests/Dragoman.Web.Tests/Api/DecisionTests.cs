using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Dragoman.Web.Rights;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dragoman.Web.Tests.Api;

public sealed class DecisionTests : IAsyncLifetime
{
    private RunningSite site = null!;
    private HttpClient reviewer = null!;

    public async ValueTask InitializeAsync()
    {
        site = await RunningSite.Start();
        reviewer = With(Role.Reviewer);
    }

    [Fact]
    public async Task A_correction_is_seen_kept_and_undone()
    {
        var entry = await Contact();
        using var sent = await reviewer.PostAsJsonAsync("/api/v1/decisions", new { kind = "correct", entry, field = "place", value = "Kisumu", why = "as announced" });
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        Assert.Equal("Kisumu", (await One(entry))["place"]!.GetValue<string>());

        var id = JsonNode.Parse(await sent.Content.ReadAsStringAsync())!["id"]!.GetValue<string>();
        Assert.Contains(id, await reviewer.GetStringAsync("/api/v1/log"), StringComparison.Ordinal);
        using var undone = await reviewer.PostAsJsonAsync("/api/v1/decisions", new { kind = "undo", entry = id });
        Assert.Equal(HttpStatusCode.Created, undone.StatusCode);
        Assert.NotEqual("Kisumu", (await One(entry))["place"]?.GetValue<string>());
    }

    [Fact]
    public async Task Without_the_right_token_nothing_is_decided()
    {
        var entry = await Contact();
        using var browser = site.Browser();
        using var tokenless = await browser.PostAsJsonAsync("/api/v1/decisions", new { kind = "confirm", entry });
        Assert.Equal(HttpStatusCode.Unauthorized, tokenless.StatusCode);
        using var reader = With(Role.Reader);
        using var refused = await reader.PostAsJsonAsync("/api/v1/decisions", new { kind = "confirm", entry });
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"kind\":\"confirm\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"kind\":\"confirm\",\"entry\":\"zz\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"kind\":\"explode\",\"entry\":\"zz\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"kind\":\"undo\",\"entry\":\"zz\"}", HttpStatusCode.UnprocessableEntity)]
    public async Task What_cannot_be_decided_is_refused(string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await reviewer.PostAsync("/api/v1/decisions", content);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_too_deep_is_refused()
    {
        using var large = new StringContent($"{{\"kind\":\"confirm\",\"entry\":\"{new string('a', 100_000)}\"}}", Encoding.UTF8, "application/json");
        using var tooLarge = await reviewer.PostAsync("/api/v1/decisions", large);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        using var deep = new StringContent($"{{\"kind\":{new string('[', 5_000)}", Encoding.UTF8, "application/json");
        using var tooDeep = await reviewer.PostAsync("/api/v1/decisions", deep);
        Assert.Equal(HttpStatusCode.BadRequest, tooDeep.StatusCode);
    }

    private HttpClient With(Role role)
    {
        var browser = site.Browser();
        browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", site.Site.Services.GetRequiredService<ApiTokens>().Make("Ada", "test", role, null));
        return browser;
    }

    private async Task<string> Contact() => JsonNode.Parse(await reviewer.GetStringAsync("/api/v1/contacts?limit=1"))!["items"]![0]!["id"]!.GetValue<string>();

    private async Task<JsonNode> One(string id) => JsonNode.Parse(await reviewer.GetStringAsync($"/api/v1/contacts/{id}"))!;

    public async ValueTask DisposeAsync()
    {
        reviewer.Dispose();
        await site.DisposeAsync();
    }
}
