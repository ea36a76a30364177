using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Dragoman.Web.Tests.Browser;

/// <summary>Every page, as every reader sees it: nothing that axe objects to, nothing wider than the window, nothing from elsewhere. A picture of each is kept.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessTests(Browsing browsing)
{
    [Fact]
    public Task In_daylight() => Every_page(Look.Light);

    [Fact]
    public Task In_the_dark() => Every_page(Look.Night, Contrast);

    [Fact]
    public Task On_a_phone() => Every_page(Look.Phone);

    [Fact]
    public Task From_right_to_left() => Every_page(Look.Mirrored);

    /// <summary>In the dark only colours differ.</summary>
    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    private async Task Every_page(Look look, AxeRunOptions? rules = null)
    {
        await using var visit = await browsing.Open(look);
        var wrong = new List<string>();
        foreach (var (name, address) in PageList.Of(browsing.Site))
        {
            await visit.Page.GotoAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}ui={look.Language}");
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Browsing.Pictures, $"{name}-{look.Name}.png"), FullPage = true });
            var found = await visit.Page.RunAxe(rules);
            wrong.AddRange(found.Violations.Select(v => $"{name}: {v.Impact} {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            var wide = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (wide > 0)
                wrong.Add($"{name}: {wide} pixels wider than the window: {await Widest(visit.Page)}");
        }
        wrong.AddRange(visit.Complaints);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Task<string> Widest(IPage page) => page.EvaluateAsync<string>("""
        [...document.querySelectorAll('main *')].filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; }).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')
        """);
}
