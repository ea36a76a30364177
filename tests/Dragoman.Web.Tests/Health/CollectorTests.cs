using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Dragoman.Web.Tests.Health;

/// <summary>A site sends its measures and traces to a collector over OTLP, here a small one that keeps what it gets.</summary>
public sealed class CollectorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Measures_and_traces_go_to_the_collector_that_the_environment_names()
    {
        var got = new ConcurrentDictionary<string, long>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/v1/{what}", async (string what, HttpRequest request) =>
        {
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes);
            if (request.ContentType == "application/x-protobuf")
                got.AddOrUpdate(what, bytes.Length, (_, before) => before + bytes.Length);
        });
        await collector.StartAsync();

        var folder = Directory.CreateTempSubdirectory("dragoman-collector").FullName;
        using var site = Serve(SampleRecord.Copy(folder), collector.Urls.First());
        try
        {
            var address = (await site.StandardOutput.ReadLineAsync().WaitAsync(Patience))!.Split(' ').Single(word => word.StartsWith("http", StringComparison.Ordinal));
            using var browser = new HttpClient { BaseAddress = new Uri(address) };
            Assert.Equal("ready\n", await browser.GetStringAsync("/health/ready"));
            for (var since = Stopwatch.StartNew(); got.Count < 2 && since.Elapsed < Patience;)
                await Task.Delay(50);
            Assert.True(got.GetValueOrDefault("metrics") > 0, "no measures came");
            Assert.True(got.GetValueOrDefault("traces") > 0, "no traces came");
        }
        finally
        {
            site.Kill(entireProcessTree: true);
            await site.WaitForExitAsync().WaitAsync(Patience);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Serve(SiteOptions options, string collector) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dragoman.Cli.dll"), "serve", "--record", options.Record, "--port", "0"])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "300",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        },
    })!;
}
