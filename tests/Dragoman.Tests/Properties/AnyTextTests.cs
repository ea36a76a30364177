using System.Text;
using Dragoman.Articles;
using Dragoman.Exports;
using Dragoman.Languages;
using Dragoman.Record;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Properties;

/// <summary>What holds of every text: it can be read, its claims cite its own words, ids are its claims' own, and it is read the same twice.</summary>
public class AnyTextTests
{
    private const int Texts = 150;
    private static readonly DateOnly Published = new(2025, 3, 14);

    public static TheoryData<string, int> Languages => [.. LoadedPacks.Codes.Select((code, index) => new TheoryDataRow<string, int>(code, 1000 + index))];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_text_can_be_read(string language, int seed)
    {
        foreach (var text in Made(language, seed))
            Check(LoadedPacks.ArticleOf(text, language, Published), text);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_file_can_be_read(string language, int seed)
    {
        foreach (var text in Made(language, seed + 1))
        {
            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
            foreach (var item in LoadedPacks.Pipeline.Articles("made.txt", bytes, new ArticleOptions(), language))
                if (item.Article is { } article)
                    Check(article, text);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_sentence_can_be_explained(string language, int seed)
    {
        foreach (var text in Made(language, seed + 2).Take(Texts / 3))
            Assert.NotNull(LoadedPacks.Pipeline.Explain(text, language, Published));
    }

    private static IEnumerable<string> Made(string language, int seed)
    {
        var words = LoadedPacks.Pipeline.Packs.For(language)!.Rows.SelectMany(row => row.Forms).ToList();
        var samples = Repository.Files("samples", $"{language}-*.txt").Select(Repository.Read).ToList();
        var texts = new RandomTexts(seed, words, samples.Count > 0 ? samples : [string.Join(' ', words.Take(200))]);
        return Enumerable.Range(0, Texts).Select(_ => texts.Next());
    }

    private static void Check(Article article, string text)
    {
        try
        {
            var reading = LoadedPacks.Pipeline.Read(article);
            Proof.Holds(reading);
            Assert.Equal(Json(reading), Json(LoadedPacks.Pipeline.Read(article)));
            LoadedPacks.Pipeline.Unread(article);
        }
        catch (Exception wrong)
        {
            Assert.Fail($"{wrong}\nin: {string.Concat(text.Select(c => char.IsAscii(c) && !char.IsControl(c) ? c.ToString() : $"\\u{(int)c:X4}"))}");
        }
    }

    private static string Json(Reading reading)
    {
        using var bytes = new MemoryStream();
        using (var json = new ReadingJson(bytes, withText: true))
            json.Write(reading);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
