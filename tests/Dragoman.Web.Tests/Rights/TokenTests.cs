using System.Net;
using System.Net.Http.Headers;
using Dragoman.Web.Rights;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dragoman.Web.Tests.Rights;

public sealed class TokenTests : IAsyncLifetime
{
    private RunningSite site = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start(o => o with { SignInAlways = true });

    private ApiTokens Tokens => site.Site.Services.GetRequiredService<ApiTokens>();

    [Fact]
    public async Task A_token_opens_what_its_scope_allows_and_is_kept_nowhere()
    {
        var secret = Tokens.Make("Ada", "test", Role.Reader, null);
        Assert.Equal(HttpStatusCode.OK, await Ask("/tokens", secret));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("/accounts", secret));
        Assert.DoesNotContain(site.Logged, line => line.Contains(secret, StringComparison.Ordinal));
        var folder = Path.GetDirectoryName(site.Options.Record)!;
        Assert.All(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(secret, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_revoked_or_expired_or_invented_token_opens_nothing()
    {
        var revoked = Tokens.Make("Ada", "test", Role.Reader, null);
        Assert.True(Tokens.Revoke("Ada", Tokens.Of("Ada")[0].Id));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask("/", revoked));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask("/", Tokens.Make("Ada", "old", Role.Reader, DateTimeOffset.UtcNow.AddSeconds(-1))));
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask("/", ApiTokens.Prefix + new string('0', 64)));
    }

    [Fact]
    public async Task A_token_never_does_more_than_its_owner_may()
    {
        site.Site.Services.GetRequiredService<Accounts>().Set("Ben", "a long enough password", Role.Reader);
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("/accounts", Tokens.Make("Ben", "test", Role.Administrator, null)));
    }

    private async Task<HttpStatusCode> Ask(string path, string secret)
    {
        using var browser = site.Browser();
        browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        using var answer = await browser.GetAsync(path);
        return answer.StatusCode;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
