using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Dragoman.Web.Tests;

/// <summary>A site that runs on a free port over a copy of the samples, and all that it logged.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-web").FullName;

    private RunningSite(Func<SiteOptions, SiteOptions>? adjust)
    {
        Options = (adjust ?? (o => o))(SampleRecord.Copy(folder));
        Site = Web.Site.Build(Options, builder => builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new Remembering(Logged)));
    }

    public SiteOptions Options { get; }

    public WebApplication Site { get; }

    public ConcurrentQueue<string> Logged { get; } = [];

    public Uri Address => new(Site.Urls.First());

    public static async Task<RunningSite> Start(Func<SiteOptions, SiteOptions>? adjust = null)
    {
        var running = new RunningSite(adjust);
        await running.Site.StartAsync();
        return running;
    }

    /// <summary>A browser without script: keeps cookies, follows nothing by itself.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Remembering(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
