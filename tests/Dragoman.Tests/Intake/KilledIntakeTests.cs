using System.Diagnostics;
using System.Net;
using Dragoman.Tests.Store;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>Processes that are killed while they watch, or in the midst of an archive, lose nothing and double nothing.</summary>
public sealed class KilledIntakeTests : IDisposable
{
    private const int Whole = 80;
    private const int Linked = 2;
    private const int Kills = 4;
    private readonly RecordSession session = new();

    [Fact]
    public void Watching_goes_on_where_it_was_killed()
    {
        using var server = new Loopback(request => request.Split(' ')[1] switch
        {
            "/feed.xml" => Loopback.Ok($"<rss version=\"2.0\"><channel><title>Ledger</title>{string.Concat(Enumerable.Range(0, Whole).Select(Item))}{string.Concat(Enumerable.Range(0, Linked).Select(i => $"<item><title>{i}</title><link>/page/{i}</link></item>"))}</channel></rss>", "application/rss+xml"),
            var path when path.StartsWith("/page/", StringComparison.Ordinal) => Loopback.Ok($"<html><head><title>Linked</title></head><body><article><h1>Linked {path[6..]}</h1>{Body(int.Parse(path[6..], System.Globalization.CultureInfo.InvariantCulture) + Whole)}</article></body></html>"),
            _ => Loopback.Status("404 Not Found"),
        });
        string[] command = ["watch", "--once", "--allow-local", server.At("/feed.xml").AbsoluteUri];
        KillRepeatedly(command);
        Assert.Equal(0, session.Run(command).Code);
        IsWhole(Whole + Linked);
    }

    [Fact]
    public void An_archive_is_read_to_its_end_after_kills()
    {
        var archive = session.Path("news.warc.gz");
        File.WriteAllBytes(archive, [.. Enumerable.Range(0, Whole * 2).SelectMany(i => FormatTests.Packed(Archives.Response($"https://news.example/{i}", $"<html><head><title>T</title></head><body><article><h1>Archived {i}</h1>{Body(i)}</article></body></html>")))]);
        KillRepeatedly("add", archive);
        session.Added(archive);
        IsWhole(Whole * 2);
    }

    public void Dispose() => session.Dispose();

    private void IsWhole(int articles)
    {
        Assert.Equal(0, session.Run("check-record").Code);
        var lines = session.Run("articles", "--json").Lines;
        Assert.Equal(articles, lines.Length);
        Assert.Equal(articles, lines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("url").GetString()).Distinct().Count());
    }

    private void KillRepeatedly(params string[] command)
    {
        var random = new Random(20250601);
        for (var i = 0; i < Kills; i++)
        {
            using var process = Start(command);
            if (!process.WaitForExit(TimeSpan.FromMilliseconds(random.Next(400, 2500))))
                process.Kill();
            process.WaitForExit();
        }
    }

    private Process Start(string[] command) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dragoman.Cli.dll"), .. command, "--record", session.Record])
    {
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        Environment = { ["DRAGOMAN_LANGUAGES"] = LoadedPacks.Folder, ["DRAGOMAN_CACHE"] = session.Path("cache") },
    })!;

    private static string Item(int i) => $"<item><title>Trade report {i}</title><link>https://news.example/{i}</link><description>{WebUtility.HtmlEncode(Body(i))}</description></item>";

    /// <summary>Long enough to be taken for a whole article.</summary>
    private static string Body(int i) => string.Concat(Enumerable.Range(0, 8).Select(part =>
        $"<p>Trade between Kenya and Sweden in goods of the class {i}, part {part}, rose by {(i % 40) + 1} percent to {100 + i} million dollars in 2024, the ministry said on Monday.</p>"));
}
