using System.Diagnostics;
using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>Processes that are killed without warning, or that add at the same time, lose nothing and double nothing.</summary>
public sealed class KillTests : IDisposable
{
    private const int Articles = 200;
    private const int Kills = 5;

    private readonly RecordSession session = new();

    [Fact]
    public void A_record_survives_kills_at_any_moment()
    {
        var file = session.Write("a.jsonl", MadeArticles.Lines(Articles));
        var random = new Random(20250601);
        for (var i = 0; i < Kills; i++)
        {
            using var process = Start(file);
            if (!process.WaitForExit(TimeSpan.FromMilliseconds(random.Next(250, 1500))))
                process.Kill();
            process.WaitForExit();
        }
        session.Added(file);
        IsWhole(file);
    }

    [Fact]
    public void Two_processes_add_to_one_record_at_once()
    {
        var file = session.Write("a.jsonl", MadeArticles.Lines(Articles));
        using var one = Start(file);
        using var other = Start(session.Write("b.jsonl", string.Join('\n', MadeArticles.Lines(Articles).Split('\n').Reverse())));
        one.WaitForExit();
        other.WaitForExit();
        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        IsWhole(file);
    }

    public void Dispose() => session.Dispose();

    private void IsWhole(string file)
    {
        Assert.Equal(0, session.Run("check-record").Code);
        var clean = session.Path("clean.db");
        Assert.Equal(0, session.RunOn(clean, "add", file).Code);
        foreach (var command in (ReadOnlySpan<string>)["figures", "contacts", "statements", "actors", "findings"])
            Assert.Equal(session.RunOn(clean, command).Output, session.Run(command).Output);
        Assert.Equal(Articles, session.Run("articles").Lines.Length);
    }

    private Process Start(string file)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dragoman.Cli.dll"), "add", file, "--record", session.Record])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DRAGOMAN_LANGUAGES"] = LoadedPacks.Folder, ["DRAGOMAN_CACHE"] = session.Path("cache") },
        };
        return Process.Start(start)!;
    }
}
