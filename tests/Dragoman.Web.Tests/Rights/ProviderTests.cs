using System.Net;
using Dragoman.Web.Rights;
using Xunit;

namespace Dragoman.Web.Tests.Rights;

public sealed class ProviderTests : IAsyncLifetime
{
    private OwnProvider provider = null!;
    private RunningSite site = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await OwnProvider.Start();
        site = await RunningSite.Start(o => o with { SignInAlways = true, Provider = new ProviderOptions(provider.Address, OwnProvider.Client, OwnProvider.Secret) });
    }

    [Fact]
    public async Task Whoever_the_provider_knows_comes_in_with_the_role_it_grants()
    {
        using var browser = site.Browser();
        Assert.Equal("/tokens", await SignIn(browser, "/tokens"));
        var page = await browser.GetStringAsync("/tokens");
        Assert.Contains("value=\"reviewer\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"administrator\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_role_nobody_comes_in()
    {
        provider.Role = null;
        await Refused();
    }

    [Fact]
    public async Task A_token_for_another_program_is_refused()
    {
        provider.Audience = "another-program";
        await Refused();
    }

    [Fact]
    public async Task A_token_that_answers_another_question_is_refused()
    {
        provider.OtherNonce = "taken from elsewhere";
        await Refused();
    }

    [Fact]
    public async Task A_token_past_its_time_is_refused()
    {
        provider.Lasting = TimeSpan.FromMinutes(-30);
        await Refused();
    }

    [Fact]
    public async Task An_answer_with_the_wrong_state_is_refused()
    {
        using var browser = site.Browser();
        using var away = await browser.GetAsync("/sign-in/provider");
        using var back = await browser.GetAsync("/sign-in/callback?code=any&state=forged");
        Assert.Contains("failed", back.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_a_browser_that_asked_nothing_is_refused()
    {
        using var asking = site.Browser();
        using var away = await asking.GetAsync("/sign-in/provider");
        using var other = site.Browser();
        var callback = await AtProvider(away.Headers.Location!);
        using var back = await other.GetAsync(callback.PathAndQuery);
        Assert.Contains("failed", back.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private async Task Refused()
    {
        using var browser = site.Browser();
        Assert.Contains("failed", await SignIn(browser, "/"), StringComparison.Ordinal);
        using var page = await browser.GetAsync("/");
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
    }

    private static async Task<string> SignIn(HttpClient browser, string back)
    {
        using var away = await browser.GetAsync($"/sign-in/provider?return={Uri.EscapeDataString(back)}");
        using var answer = await browser.GetAsync((await AtProvider(away.Headers.Location!)).PathAndQuery);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<Uri> AtProvider(Uri address)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(address);
        return answer.Headers.Location!;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await provider.DisposeAsync();
    }
}
