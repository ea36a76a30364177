using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Dragoman.Web.Tests.Browser;

/// <summary>A site over the samples and Debian's Chromium to look at it; started once for all browser tests. Where there is no browser the tests are passed over, but not in CI.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private const float Patience = 180_000; // milliseconds: a busy machine is no failure

    private IPlaywright? playwright;
    private IBrowser? browser;

    public RunningSite Site { get; private set; } = null!;

    /// <summary>Where pictures of the pages are kept.</summary>
    public static string Pictures { get; } = Path.Combine(AppContext.BaseDirectory, "screenshots");

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        Site = await RunningSite.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of its own, without cookies. What it asks of other hosts, and what it complains of, is kept.</summary>
    public async Task<Visit> Open(Look look, RunningSite? site = null)
    {
        if (browser is null)
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, $"{Chromium} is not here");
        Assert.NotNull(browser);
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = (site ?? Site).Address.ToString(),
            ViewportSize = new() { Width = look.Width, Height = 900 },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = look.Language,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is null)
            return;
        await browser.DisposeAsync();
        playwright!.Dispose();
        await Site.DisposeAsync();
    }
}

/// <summary>How pages are looked at.</summary>
public sealed record Look(string Name, int Width = 1280, bool Dark = false, string Language = "en")
{
    public static Look Light { get; } = new("light");

    public static Look Night { get; } = new("dark", Dark: true);

    public static Look Phone { get; } = new("390", Width: 390);

    public static Look Mirrored { get; } = new("rtl", Language: "ar");
}

/// <summary>One reader's window.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Visit(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.Contains("404", StringComparison.Ordinal))
                complaints.Add(said.Text);
        };
        page.PageError += (_, wrong) => complaints.Add(wrong);
        page.Request += (_, asked) =>
        {
            if (new Uri(asked.Url) is { IsLoopback: false, Scheme: "http" or "https" })
                complaints.Add($"asked elsewhere: {asked.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, breaches of the content policy, requests to other hosts.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Waits until the address holds this. It asks again and again: Playwright's own wait for an address misses one that comes while the wait is being set up.</summary>
    public Task IsAt(string part) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(part)));

    public ValueTask DisposeAsync() => context.DisposeAsync();
}

/// <summary>Browser tests share a site and a browser, and run when nothing else does: a flood beside them would keep a key waiting.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserTests : ICollectionFixture<Browsing>
{
    public const string Name = "browser";
}
