using Microsoft.Playwright;
using Xunit;

namespace Dragoman.Web.Tests.Browser;

/// <summary>Everything that can be used can be used from the keyboard, in reading order, and shows where one is.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(Browsing browsing)
{
    private const string Focused = "(() => { const e = document.activeElement, s = getComputedStyle(e); return e === document.body ? '' : `${s.outlineStyle} ${e.tagName} ${e.textContent.trim().slice(0, 40)}`; })()";
    private const string Reachable = "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex=\"0\"]')].filter(e => !e.disabled && e.getClientRects().length > 0 && e.checkVisibility()).length";

    [Fact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/relations/KE/SE");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/relations/KE/SE")]
    [InlineData("/contacts")]
    public async Task Every_control_is_reached_and_shows_it(string address)
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync(address);
        var expected = await visit.Page.EvaluateAsync<int>(Reachable);
        var (reached, silent) = (0, new List<string>());
        for (; reached <= expected; reached++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var where = await visit.Page.EvaluateAsync<string>(Focused);
            if (where.Length == 0)
                break;
            if (where.StartsWith("none", StringComparison.Ordinal))
                silent.Add(where);
        }
        Assert.Empty(silent);
        Assert.InRange(reached, expected * 95 / 100, expected + 1);
    }

    [Fact]
    public async Task A_relation_is_found_and_its_article_opened_without_a_mouse()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator("main input[type=search]").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("Kenya Sverige");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/search?q=Kenya");
        await visit.Page.Locator("main a[href='/relations/KE/SE']").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/relations/KE/SE");
        await visit.Page.Locator("#contacts a.cite").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/articles/");
        await visit.IsAt("#s");
    }
}
