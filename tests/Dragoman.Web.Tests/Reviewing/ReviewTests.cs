using System.Net;
using System.Text.RegularExpressions;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;
using Xunit;

namespace Dragoman.Web.Tests.Reviewing;

/// <summary>Decisions by form: each shows at once, says how much was kept, stands in the log, survives reading anew, and can be taken back.</summary>
public sealed partial class ReviewTests : IAsyncLifetime
{
    private RunningSite site = null!;
    private HttpClient browser = null!;
    private string article = "";

    public async ValueTask InitializeAsync()
    {
        site = await RunningSite.Start();
        browser = site.Browser();
        article = await ArticlePage("en-kenya-sweden.txt");
    }

    [Fact]
    public async Task Confirming_is_said_counted_and_logged_under_the_users_name()
    {
        var entry = await EntryOf("2.6 billion SEK");
        var page = await Followed(await browser.Submit(article, "/review/confirm", ("entry", entry), ("return", article)));
        Assert.Contains("Confirmed.", page, StringComparison.Ordinal);
        Assert.Contains(" · 1 reviewed", page, StringComparison.Ordinal);
        var log = await browser.GetStringAsync("/log");
        Assert.Contains("confirmed", log, StringComparison.Ordinal);
        Assert.Contains(Environment.UserName, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_field_shows_what_was_read_survives_a_rebuild_and_is_taken_back_from_the_log()
    {
        var entry = await EntryOf("2.6 billion SEK");
        var form = await browser.GetStringAsync($"{article}?entry={entry}&do=correct");
        var page = await Followed(await browser.Submit(article, "/review/correct", [("return", article), ("entry", entry), ("why", "compared with the ministry"), .. Shown(form, ("value", "2700000000"))]));
        Assert.Contains("1 field corrected.", page, StringComparison.Ordinal);
        Assert.Matches("<del>2600000000</del>\\s*<ins>2700000000</ins>", page);
        Rebuild();
        Assert.Contains("2.7 billion SEK", await browser.GetStringAsync(article), StringComparison.Ordinal);
        var log = await browser.GetStringAsync("/log");
        Assert.Contains("compared with the ministry", log, StringComparison.Ordinal);
        var undone = await Followed(await browser.Submit("/log", "/review/undo", ("decision", Decision().Match(log).Groups[1].Value), ("return", "/log")));
        Assert.Contains("Taken back.", undone, StringComparison.Ordinal);
        Assert.Contains("2.6 billion SEK", await browser.GetStringAsync(article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_correction_comes_back_with_all_that_was_written()
    {
        var entry = await EntryOf("2.6 billion SEK");
        var form = await browser.GetStringAsync($"{article}?entry={entry}&do=correct");
        var page = await Followed(await browser.Submit(article, "/review/correct", [("return", article), ("entry", entry), ("why", "a reason of mine"), .. Shown(form, ("period", "last <year>"), ("value", "2700000000"))]));
        Assert.Contains("Not kept.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"last &lt;year&gt;\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2700000000\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"a reason of mine\"", page, StringComparison.Ordinal);
        Assert.Contains("Nobody has decided anything", await browser.GetStringAsync("/log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejecting_wants_a_reason_and_shows_it_with_the_way_back()
    {
        var entry = await EntryOf("2.6 billion SEK");
        var refused = await Followed(await browser.Submit(article, "/review/reject", ("entry", entry), ("return", article), ("why", " ")));
        Assert.Contains("Say for which reason", refused, StringComparison.Ordinal);
        var page = await Followed(await browser.Submit(article, "/review/reject", ("entry", entry), ("return", article), ("why", "not a figure of trade")));
        Assert.Contains("Reason: not a figure of trade", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri($"/figures/{entry}", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Entries_are_merged_and_split_again()
    {
        var (first, second) = (await EntryOf("1.6 billion SEK"), await EntryOf("700 million SEK"));
        var merged = await Followed(await browser.Submit(article, "/review/merge", ("entry", first), ("with", second), ("return", article)));
        Assert.Contains("Merged.", merged, StringComparison.Ordinal);
        Assert.Equal(EntryIds(await browser.GetStringAsync($"/figures/{first}")), EntryIds(await browser.GetStringAsync($"/figures/{second}")));
        Assert.Contains("Choose at least one other entry", await Followed(await browser.Submit(article, "/review/merge", ("entry", first), ("return", article))), StringComparison.Ordinal);
        Assert.Contains("Choose some of the articles", await Followed(await browser.Submit(article, "/review/split", ("entry", first), ("return", article))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_missed_is_added_with_its_words_and_survives_a_rebuild()
    {
        const string Words = "work is to begin in January 2026";
        (string, string)[] fields = [("article", article.Split('/')[^1]), ("type", "commitment"), ("return", article), ("f.actors", "KE"), ("f.goal", "begin work on the line"), ("f.due", "2026-01")];
        var refused = await Followed(await browser.Submit(article, "/review/record", [.. fields, ("words", Words)]));
        Assert.Contains("These words do not stand in the article", refused, StringComparison.Ordinal);
        Assert.Contains(">begin work on the line</textarea>", refused, StringComparison.Ordinal);
        var page = await Followed(await browser.Submit(article, "/review/record", [.. fields, ("words", "Work" + Words[4..])]));
        Assert.Contains("1 entry added.", page, StringComparison.Ordinal);
        Rebuild();
        Assert.Contains("begin work on the line", await browser.GetStringAsync(article), StringComparison.Ordinal);
        Assert.Contains("added by a person", await browser.GetStringAsync(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_form_leads_nowhere_but_to_this_site(string target)
    {
        using var answer = await browser.Submit(article, "/review/confirm", ("entry", await EntryOf("2.6 billion SEK")), ("return", target));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("/?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var answer = await browser.Post("/review/confirm", ("entry", await EntryOf("2.6 billion SEK")), ("return", article));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Nobody has decided anything", await browser.GetStringAsync("/log"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_holds_what_nobody_has_looked_at()
    {
        var queue = await browser.GetStringAsync("/review?kind=agreement");
        var entry = EntryIds(queue)[0];
        await Followed(await browser.Submit("/review", "/review/confirm", ("entry", entry), ("return", "/review?kind=agreement")));
        Assert.DoesNotContain(entry, EntryIds(await browser.GetStringAsync("/review?kind=agreement")));
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await site.DisposeAsync();
    }

    private async Task<string> Followed(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await browser.GetStringAsync(answer.Headers.Location);
    }

    private async Task<string> ArticlePage(string file)
    {
        using var record = RecordFile.Open(site.Options.Record);
        return await Task.FromResult(Links.Article(new ArticleRows(record).Named(file)[0].Facts.Id));
    }

    /// <summary>The id of the entry whose card in the article says these words.</summary>
    private async Task<string> EntryOf(string words) => Card().Matches(await browser.GetStringAsync(article)).First(card => card.Groups[2].Value.Contains(words, StringComparison.Ordinal)).Groups[1].Value;

    /// <summary>The fields of a form as the page shows them, some of them changed.</summary>
    private static IEnumerable<(string, string)> Shown(string form, params (string Field, string Value)[] changed) =>
        Before().Matches(form).SelectMany(was => (IEnumerable<(string, string)>)
        [
            ("was." + was.Groups[1].Value, WebUtility.HtmlDecode(was.Groups[2].Value)),
            ("f." + was.Groups[1].Value, changed.FirstOrDefault(c => c.Field == was.Groups[1].Value).Value ?? WebUtility.HtmlDecode(was.Groups[2].Value)),
        ]);

    private static List<string> EntryIds(string page) => [.. Card().Matches(page).Select(card => card.Groups[1].Value)];

    private void Rebuild()
    {
        var knowledge = new Knowledge(site.Options);
        using var pool = new RecordPool(site.Options);
        using var record = new OpenedRecord(pool, knowledge);
        var rebuild = new Rebuild(record.File);
        rebuild.Begin();
        foreach (var (number, text) in rebuild.Sources(knowledge.Pipeline))
            record.Writer.Replace([(number, PreparedArticle.Of(knowledge.Pipeline.Read(text), knowledge.SearchWords))]);
        rebuild.MarkAll();
        record.Merge(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("data-entry=\"([0-9a-f]+)\".*?<h3[^>]*>(.*?)</h3>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Card();

    [GeneratedRegex("name=\"was\\.([a-z]+)\" value=\"([^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    [GeneratedRegex("name=\"decision\" value=\"([0-9a-f]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Decision();
}
