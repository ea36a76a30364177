using Microsoft.Playwright;
using Xunit;

namespace Dragoman.Web.Tests.Browser;

/// <summary>Review by single keys, on a site of its own: choosing, confirming, correcting, rejecting, taking back, and the words of a new entry.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReviewKeysTests(Browsing browsing) : IAsyncLifetime
{
    private RunningSite site = null!;

    public async ValueTask InitializeAsync() => site = await RunningSite.Start();

    [Fact]
    public async Task An_article_is_reviewed_without_a_mouse()
    {
        await using var visit = await browsing.Open(Look.Light, site);
        var page = await Article(visit);
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".card.on")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".sent.on").First).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("Confirmed.");
        await Assertions.Expect(page.Locator("#h-got")).ToContainTextAsync("1 reviewed");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("Taken back.");
        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(page.Locator(".edit input[name=why]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("j c r: typed in a field, not pressed");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".card.rejected")).ToContainTextAsync("typed in a field, not pressed");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".card.rejected")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_correction_that_is_refused_keeps_what_was_written()
    {
        await using var visit = await browsing.Open(Look.Light, site);
        var page = await Article(visit);
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("e");
        await page.Locator(".edit input[name='f.date']").FillAsync("next week");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".edit [role=alert]")).ToContainTextAsync("Not kept.");
        await Assertions.Expect(page.Locator(".edit input[name='f.date']")).ToHaveValueAsync("next week");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".edit")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_keys_can_be_switched_off_for_good()
    {
        await using var visit = await browsing.Open(Look.Light, site);
        var page = await Article(visit);
        await page.Locator("[data-keys-switch]").ClickAsync();
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".card.on")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-keys-switch]")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task Words_marked_in_the_text_become_those_of_a_new_entry()
    {
        await using var visit = await browsing.Open(Look.Light, site);
        var page = await Article(visit);
        var words = await page.EvaluateAsync<string>("""
            (() => { const text = document.querySelectorAll('.sent')[3].querySelector('span'), range = document.createRange();
            range.selectNodeContents(text); getSelection().removeAllRanges(); getSelection().addRange(range); return getSelection().toString().trim(); })()
            """);
        await page.Locator(".marked a[data-new=contact]").ClickAsync();
        await Assertions.Expect(page.Locator(".missed textarea[name=words]")).ToHaveValueAsync(words);
        await page.Locator(".missed button.primary").ClickAsync();
        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("1 entry added.");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static async Task<IPage> Article(Visit visit)
    {
        await visit.Page.GotoAsync("/articles?language=en&party=KE&party=SE");
        await visit.Page.Locator("table a[href^='/articles/']").Last.ClickAsync();
        await visit.IsAt("/articles/");
        await Assertions.Expect(visit.Page.Locator("[data-keys]")).ToBeVisibleAsync();
        return visit.Page;
    }
}
