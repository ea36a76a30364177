using System.Text.RegularExpressions;
using Dragoman.Web.Strings;
using Xunit;

namespace Dragoman.Web.Tests.Strings;

/// <summary>The interface says everything in each of its languages: same keys, same gaps to fill, every plural category, and every key that a page asks for.</summary>
public sealed partial class StringsTests
{
    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    private readonly UiTexts texts = new();

    [Fact]
    public void There_are_four_languages() => Assert.Equal(["en", "ar", "it", "sv"], texts.Languages);

    [Theory]
    [InlineData("ar", "zero one two few many other")]
    [InlineData("it", "one other")]
    [InlineData("sv", "one other")]
    [InlineData("en", "one other")]
    public void Every_key_of_the_source_has_a_text_in_every_plural_category(string language, string categories)
    {
        var (source, other) = (texts.Of(UiTexts.Source), texts.Of(language));
        var counted = Counted(source);
        var wanted = source.Keys.Where(k => !counted.Contains(Stem(k))).Concat(counted.SelectMany(stem => categories.Split(' ').Select(c => $"{stem}.{c}"))).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(wanted.Except(other.Keys));
        Assert.Empty(other.Keys.Except(wanted));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("it")]
    [InlineData("sv")]
    public void A_text_has_the_gaps_of_its_source(string language)
    {
        var source = texts.Of(UiTexts.Source);
        foreach (var (key, text) in texts.Of(language))
        {
            var gaps = Gaps(source.TryGetValue(key, out var own) ? own : source[Stem(key) + ".other"]);
            // Where there is none, one or two of a thing, its number may be a word.
            var mayLack = key.EndsWith(".zero", StringComparison.Ordinal) || key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".two", StringComparison.Ordinal);
            Assert.True(Gaps(text).SetEquals(gaps) || mayLack && Gaps(text).IsSubsetOf(gaps), $"{language} {key}: {text}");
        }
    }

    [Fact]
    public void Every_key_that_a_page_asks_for_exists()
    {
        var known = texts.Of(UiTexts.Source).Keys.SelectMany(k => (string[])[k, Stem(k)]).ToHashSet(StringComparer.Ordinal);
        var asked = Sources().SelectMany(file => AskedFor().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.True(asked.Count > 200);
        Assert.Empty(asked.Except(known));
    }

    [Theory]
    [InlineData("en", 0, "other")]
    [InlineData("sv", 1, "one")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 103, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("ar", 100, "other")]
    public void Numbers_have_the_plural_category_of_their_language(string language, long number, string category) => Assert.Equal(category, Plural.Of(language, number));

    private static HashSet<string> Counted(IReadOnlyDictionary<string, string> source) =>
        [.. source.Keys.Where(k => k.EndsWith(".other", StringComparison.Ordinal) && source.ContainsKey(k[..^6] + ".one")).Select(k => k[..^6])];

    private static string Stem(string key) => Categories.FirstOrDefault(c => key.EndsWith("." + c, StringComparison.Ordinal)) is { } category ? key[..^(category.Length + 1)] : key;

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(m => m.Value)];

    private static IEnumerable<string> Sources()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx")))
            folder = folder.Parent!;
        return Directory.EnumerateFiles(Path.Combine(folder.FullName, "src", "Dragoman.Web"), "*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    [GeneratedRegex("\\{[0-9]\\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    [GeneratedRegex("[Uu]i(?:\\.Count\\(|\\[)\"([a-z0-9.-]*[a-z0-9])\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskedFor();
}
