using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Store;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Dragoman.Web.Tests;

/// <summary>A site on a free port over a record of the samples, for the tests of one assembly; those that change it make their own.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-web").FullName;

    public WebApplication Site { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public SiteOptions Options { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var data = AppContext.BaseDirectory;
        Options = new SiteOptions
        {
            Record = Path.Combine(folder, "record.db"),
            Languages = Path.Combine(data, "languages"),
            Actors = Path.Combine(data, "actors"),
            Outlets = Path.Combine(data, "outlets"),
            Cache = CompiledFiles.In(Path.Combine(Path.GetTempPath(), "dragoman-web-tests-packs")),
            Address = "http://127.0.0.1:0",
        };
        Fill(Options);
        Site = Web.Site.Build(Options);
        await Site.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Site.Urls.First()) };
    }

    private static void Fill(SiteOptions options)
    {
        var knowledge = new Knowledge(options);
        using var pool = new RecordPool(options);
        using var record = new OpenedRecord(pool, knowledge);
        var writer = new ArticleWriter(record.File, record.Builder, () => DateTimeOffset.UtcNow);
        var queue = new ReadingQueue<bool>(knowledge.Pipeline.Read, knowledge.SearchWords, (_, prepared) => writer.Add(prepared));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt").Order(StringComparer.Ordinal))
        {
            using var bytes = File.OpenRead(file);
            foreach (var item in knowledge.Pipeline.Articles(Path.GetFileName(file), bytes, new ArticleOptions()))
                if (item.Article is { } article)
                    queue.Add(true, article);
        }
        queue.Drain();
        record.Merge(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
