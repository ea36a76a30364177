using Dragoman.Articles;
using Dragoman.Languages;
using Xunit;

namespace Dragoman.Tests.Articles;

/// <summary>The words of four languages that the page tests need, from words.tsv beside the tests.</summary>
internal static class PageWordsFixture
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Articles");

    public static PageWords Words { get; } = Load();

    private static PageWords Load()
    {
        var words = new PageWords();
        foreach (string row in File.ReadLines(Path.Combine(Folder, "words.tsv")))
        {
            string[] columns = row.Split('\t');
            Assert.True(Tags.TryParse(columns[0], out var tag));
            foreach (string form in columns[2].Split('|', StringSplitOptions.TrimEntries))
                words.Add(tag, columns[1], form);
        }

        return words;
    }
}
