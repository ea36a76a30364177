using System.Net;
using Dragoman.Web.Rights;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dragoman.Web.Tests.Rights;

public sealed class SignInTests : IAsyncLifetime
{
    private const string Password = "a long enough password";
    private RunningSite site = null!;

    public async ValueTask InitializeAsync()
    {
        site = await RunningSite.Start(o => o with { SignInAlways = true });
        Accounts.Set("Ada", Password, Role.Reviewer);
    }

    private Accounts Accounts => site.Site.Services.GetRequiredService<Accounts>();

    [Fact]
    public async Task Nobody_reads_without_signing_in()
    {
        using var browser = site.Browser();
        using var page = await browser.GetAsync("/");
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        Assert.Contains("/sign-in?return=%2F", page.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_opens_the_site_and_a_change_of_it_ends_the_session()
    {
        using var browser = site.Browser();
        using var signedIn = await browser.Submit("/sign-in?return=/tokens", "/sign-in", ("name", "ada"), ("password", Password), ("back", "/tokens"));
        Assert.Equal("/tokens", signedIn.Headers.Location!.OriginalString);
        using var page = await browser.GetAsync("/tokens");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);

        Accounts.Set("Ada", Password + "!", Role.Reviewer);
        using var after = await browser.GetAsync("/tokens");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Theory]
    [InlineData("Ada", "wrong")]
    [InlineData("Eve", Password)]
    public async Task A_wrong_name_or_password_does_not(string name, string password)
    {
        using var browser = site.Browser();
        using var refused = await browser.Submit("/sign-in", "/sign-in", ("name", name), ("password", password), ("back", "/"));
        Assert.Contains("failed", refused.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var page = await browser.GetAsync("/");
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        Assert.Contains(site.Site.Services.GetRequiredService<AuditLog>().Newest(10), line => line.What == "sign-in failed" && line.Who == name);
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("/a\r\nSet-Cookie: x=1")]
    public async Task Nobody_is_sent_elsewhere_after_signing_in(string back)
    {
        using var browser = site.Browser();
        using var signedIn = await browser.Submit("/sign-in", "/sign-in", ("name", "Ada"), ("password", Password), ("back", back));
        Assert.Equal("/", signedIn.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_role_bounds_what_its_holder_may_do()
    {
        using var browser = site.Browser();
        using var signedIn = await browser.Submit("/sign-in", "/sign-in", ("name", "Ada"), ("password", Password), ("back", "/"));
        using var accounts = await browser.GetAsync("/accounts");
        Assert.Equal("/denied", accounts.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Guessing_passwords_is_stopped()
    {
        using var browser = site.Browser();
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 15; i++)
        {
            using var refused = await browser.Post("/sign-in", ("name", "Ada"), ("password", $"guess {i}"));
            codes.Add(refused.StatusCode);
        }
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        using var browser = site.Browser();
        using var forged = await browser.Post("/sign-in", ("name", "Ada"), ("password", Password));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
