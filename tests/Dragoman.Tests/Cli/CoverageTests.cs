using System.Globalization;
using System.Text.RegularExpressions;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Cli;

/// <summary>docs/coverage.md shows every pack and tag; its numbers may lag a little behind the words, and not more.</summary>
public sealed partial class CoverageTests : IDisposable
{
    private const string Page = "docs/coverage.md";
    private const string Remedy = "docs/coverage.md is stale; write it anew: ./dragoman languages --coverage > docs/coverage.md";
    private const int AlwaysAllowed = 20;

    private readonly Session session = new();

    [Fact]
    public void The_page_of_coverage_is_near_to_what_the_packs_hold()
    {
        var outcome = session.Run("languages", "--coverage", "--languages", LoadedPacks.Folder);
        Assert.Equal(0, outcome.Code);
        var (now, then) = (Lines(outcome.Output), Lines(Repository.Read(Page)));
        Assert.True(now.Select(Shape).SequenceEqual(then.Select(Shape)), Remedy);
        foreach (var (line, old) in now.Zip(then))
            Assert.True(Numbers(line).Zip(Numbers(old)).All(pair => IsNear(pair.First, pair.Second)), $"{Remedy}\n{line}\n{old}");
    }

    public void Dispose() => session.Dispose();

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];

    private static string Shape(string line) => Digits().Replace(line, "0");

    private static IEnumerable<int> Numbers(string line) => Digits().Matches(line).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    private static bool IsNear(int now, int then) => Math.Abs(now - then) <= Math.Max(AlwaysAllowed, then / 5);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
