using Microsoft.Playwright;
using Xunit;

namespace Dragoman.Web.Tests.Browser;

/// <summary>A desk officer's ways through the record.</summary>
[Collection(BrowserTests.Name)]
public sealed class OfficerTests(Browsing browsing)
{
    [Fact]
    public async Task A_relation_is_found_by_its_name_in_another_language()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator("main input[type=search]").FillAsync("\u0643\u064A\u0646\u064A\u0627 \u0627\u0644\u0633\u0648\u064A\u062F");
        await visit.Page.Locator("main form[role=search] button").ClickAsync();
        await visit.Page.Locator("main a[href='/relations/KE/SE']").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("Kenya \u2013 Sweden");
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Browsing.Pictures, "way-relation.png"), FullPage = true });
    }

    [Fact]
    public async Task Readouts_of_a_contact_are_compared_and_lead_to_the_sentence()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/relations/KE/SE");
        await visit.Page.Locator("a[href$='#compare']").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("table.compare thead th").Nth(2)).ToBeVisibleAsync();
        var arabic = visit.Page.Locator("table.compare a.cite:has(.cite-l:text-is('ar'))").First;
        var sentence = (await arabic.GetAttributeAsync("href"))!.Split('#')[1];
        await arabic.ClickAsync();
        await visit.IsAt($"#{sentence}");
        await Assertions.Expect(visit.Page.Locator($"#{sentence}")).ToBeInViewportAsync();
        Assert.Equal("ar", await visit.Page.Locator($"#{sentence}").EvaluateAsync<string>("e => e.closest('[lang]').lang"));
        Assert.Equal("rtl", await visit.Page.Locator($"#{sentence}").EvaluateAsync<string>("e => getComputedStyle(e).direction"));
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Browsing.Pictures, "way-sentence.png") });
    }

    [Fact]
    public async Task A_dossier_says_where_to_subscribe()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/relations/KE/SE");
        foreach (var (type, path) in new[] { ("application/atom+xml", "atom"), ("text/calendar", "ical") })
        {
            var address = await visit.Page.Locator($"head link[rel=alternate][type='{type}']").GetAttributeAsync("href");
            Assert.Contains($".{path}?party=KE&party=SE", address, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_dossier_prints_with_its_sources_and_without_its_controls()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/relations/KE/SE");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".nav")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("header form[role=search]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#sources table")).ToBeVisibleAsync();
        Directory.CreateDirectory(Browsing.Pictures);
        await visit.Page.PdfAsync(new() { Path = Path.Combine(Browsing.Pictures, "dossier.pdf"), Format = "A4" });
    }

    [Fact]
    public async Task The_interface_speaks_the_language_that_was_chosen()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/contacts?kind=visit");
        await visit.Page.Locator("#ui").SelectOptionAsync("it");
        await visit.Page.Locator("form.language button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "it");
        await visit.IsAt("/contacts?kind=visit");
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_loads()
    {
        await using var visit = await browsing.Open(Look.Light);
        await visit.Page.GotoAsync("/relations/KE/SE");
        var moved = await visit.Page.EvaluateAsync<double>("new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done(0), 500))");
        Assert.Equal(0, moved, 0.01);
    }
}
