using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;
using Microsoft.Playwright;
using Xunit;

namespace Dragoman.Web.Tests.Browser;

/// <summary>A date is corrected beside its article, and stays so when every article is read anew.</summary>
[Collection(BrowserTests.Name)]
public sealed class CorrectionTests(Browsing browsing)
{
    private const string Corrected = "2025-04-17";
    private const string Shown = "17 Apr 2025";

    [Fact]
    public async Task A_corrected_date_survives_reading_anew()
    {
        await using var site = await RunningSite.Start();
        await using var visit = await browsing.Open(Look.Light, site);
        var entry = Links.Entry(OneContact(site));
        await visit.Page.GotoAsync(entry);
        await visit.Page.Locator("#fields a[href*='?entry=']").ClickAsync();
        await visit.Page.Locator(".card.on [data-key=e]").ClickAsync();
        await visit.Page.Locator(".card.on input[name='f.date']").FillAsync(Corrected);
        await visit.Page.Locator(".card.on input[name='why']").FillAsync("compared with the ministry's page");
        await visit.Page.Locator(".card.on form[action='/review/correct'] button[type=submit]").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".card ins").First).ToContainTextAsync(Shown);
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Browsing.Pictures, "way-corrected.png") });
        ReadAnew(site);
        await visit.Page.GotoAsync(entry);
        await Assertions.Expect(visit.Page.Locator("#fields")).ToContainTextAsync(Shown);
        await Assertions.Expect(visit.Page.Locator("#history")).ToContainTextAsync("compared with the ministry's page");
    }

    private static Entry OneContact(RunningSite site)
    {
        using var pool = new RecordPool(site.Options);
        using var record = new OpenedRecord(pool, new Knowledge(site.Options));
        return record.Entries.Find(new EntryFilter { Types = [EntryType.Contact], Parties = ["KE", "SE"] })[0];
    }

    /// <summary>As the command rebuild does.</summary>
    private static void ReadAnew(RunningSite site)
    {
        var knowledge = new Knowledge(site.Options);
        using var pool = new RecordPool(site.Options);
        using var record = new OpenedRecord(pool, knowledge);
        var rebuild = new Rebuild(record.File);
        rebuild.Begin();
        var writer = new ArticleWriter(record.File, record.Builder, () => DateTimeOffset.UtcNow);
        writer.Replace([.. rebuild.Sources(knowledge.Pipeline).Select(s => (s.Number, PreparedArticle.Of(knowledge.Pipeline.Read(s.Article), knowledge.SearchWords)))]);
        rebuild.MarkAll();
        record.Merge(TestContext.Current.CancellationToken);
    }
}
