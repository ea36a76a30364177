using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Dragoman.Articles;
using Dragoman.Exports;
using Dragoman.Tests.Rules;

namespace Dragoman.Tests.Stories;

/// <summary>Articles with their gold facts and the scorer, which lie beside the repository (or where DRAGOMAN_SHARED says) and are not part of it.</summary>
public static class AcceptanceSets
{
    private static string Shared => Environment.GetEnvironmentVariable("DRAGOMAN_SHARED") ?? Path.Combine(Repository.Root, "..", "shared");

    /// <summary>Where the gold facts lie, one folder a set.</summary>
    public static string Folder => Path.Combine(Shared, "acceptance");

    /// <summary>Why the sets cannot be scored here; null when they can.</summary>
    public static string? Missing() =>
        !File.Exists(Path.Combine(Folder, "score.py")) ? "the acceptance sets are not beside the repository"
        : Python("--version").Code != 0 ? "python3, which runs the scorer, is not installed" : null;

    public static IReadOnlyList<Reading> Read(string set) =>
        [.. Directory.EnumerateFiles(Texts(set), "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    /// <summary>The scorer's report: language, kind, then f1 and fields.</summary>
    public static JsonElement Score(string set, IReadOnlyList<Reading> readings)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var output = File.Create(file))
            using (var json = new ReadingJson(output, withText: true))
                foreach (var reading in readings)
                    json.Write(reading);
            var run = Python(Path.Combine(Folder, "score.py"), Path.Combine(Folder, set), file, "--texts", Texts(set), "--json");
            return run.Code == 0 ? JsonDocument.Parse(run.Output).RootElement.GetProperty("report") : throw new InvalidOperationException(run.Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Texts(string set) => set == "seeds" ? Path.Combine(Shared, set) : Path.Combine(Folder, set);

    private static IEnumerable<Reading> ReadFile(string path)
    {
        using var bytes = File.OpenRead(path);
        foreach (var item in LoadedPacks.Pipeline.Articles(path, bytes, new ArticleOptions()))
            if (item.Article is { } article)
                yield return LoadedPacks.Pipeline.Read(article);
    }

    private static (int Code, string Output) Python(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return (1, "");
        }
    }
}
