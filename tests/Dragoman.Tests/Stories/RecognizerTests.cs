using System.Globalization;
using System.Text.Json;
using Dragoman.Bench.Recognizers;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Stories;

/// <summary>The public benchmark of numbers, percentages, money and dates, where it lies beside the repository: its rates do not fall.</summary>
public class RecognizerTests
{
    private const double MostLeftOut = 0.15;

    private static string Folder =>
        Path.Combine(Environment.GetEnvironmentVariable("DRAGOMAN_SHARED") ?? Path.Combine(Repository.Root, "..", "shared"), "benchmarks", "recognizers");

    [Fact]
    public void No_rate_is_below_its_floor_and_little_is_left_out()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "the benchmark is not beside the repository");
        var floors = JsonDocument.Parse(Repository.Read("tests/quality/floors.json")).RootElement.GetProperty("recognizers");
        var scores = Benchmark.Run(Folder, Path.Combine(Repository.Root, "languages")).ToList();
        Findings.None(from score in scores
                      let floor = floors.GetProperty(score.File).GetDouble()
                      where score.Rate < floor || score.LeftOut > MostLeftOut * score.Cases
                      select string.Create(CultureInfo.InvariantCulture, $"{score.File}: {score.Rate:0.000} where {floor} is the floor, {score.LeftOut} of {score.Cases} left out"));
    }
}
