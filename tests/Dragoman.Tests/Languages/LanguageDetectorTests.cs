using Dragoman.Languages;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Languages;

/// <summary>Language detection on detection.tsv and on what is hard: mixed, short, all-caps and unmarked text.</summary>
public sealed class LanguageDetectorTests(ITestOutputHelper output)
{
    private static readonly LanguageDetector Detector =
        LanguageDetector.Load(Path.Combine(AppContext.BaseDirectory, "languages"));

    private static readonly string[] Packs = ["ar", "en", "it", "sv"];

    private static readonly List<(string? Code, string Text)> Sentences =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/Dragoman.Tests/Languages/detection.tsv")).Select(Parse)];

    [Fact]
    public void Accuracy_is_at_least_099()
    {
        Assert.True(Sentences.Count >= 400);
        Assert.True(Share(text => text) >= 0.99);
    }

    [Fact]
    public void Each_pack_has_fifty_sentences_and_ten_near_languages_have_fifteen()
    {
        var counts = Sentences.CountBy(s => s.Code ?? "").ToDictionary();
        Assert.All(Packs, code => Assert.True(counts[code] >= 50));
        Assert.True(counts.Count(c => c.Value >= 15) >= Packs.Length + 10);
    }

    [Fact]
    public void No_sentence_is_taken_for_another_language_of_a_pack() =>
        Assert.DoesNotContain(Sentences, s => Packs.Contains(Detector.Detect(s.Text).Code) && Detector.Detect(s.Text).Code != s.Code);

    [Fact]
    public void Capitals_change_nothing() => Assert.True(Share(text => text.ToUpperInvariant()) >= 0.99);

    [Fact]
    public void Text_without_its_marks_is_told_as_well() => Assert.True(Share(WithoutMarks) >= 0.98);

    [Theory]
    [InlineData(4, 0.35)]
    [InlineData(6, 0.78)]
    public void Headlines_are_right_or_unknown(int words, double least)
    {
        var right = 0;
        foreach (var (code, text) in Sentences)
        {
            var found = Detector.Detect(string.Join(' ', text.Split(' ').Take(words))).Code;
            Assert.True(found is null || found == code, $"{found}: {text}");
            if (found == code) right++;
        }
        Assert.True(right >= least * Sentences.Count, $"{right} of {Sentences.Count}");
    }

    [Theory]
    [InlineData("it", "Il portavoce ha letto ai giornalisti la frase inglese del comunicato: \"the parties will meet again\". Poi ha aggiunto che la riunione si terrà a Trieste entro la fine del mese.")]
    [InlineData("sv", "Talespersonen läste upp meningen på norska, \"partene skal møtes igjen\", och lade till att nästa möte hålls i Umeå före midsommar om båda länderna vill.")]
    [InlineData("en", "The spokesman read the sentence in Italian, \"le parti si incontreranno di nuovo\", and added that the meeting would be held in Trieste before the end of the month.")]
    [InlineData("ar", "قرأ المتحدث الجملة بالإنجليزية \"the parties will meet again\" وأضاف أن الاجتماع سيعقد قبل نهاية الشهر بمشاركة شركات Volvo و Saab و Fincantieri.")]
    [InlineData("ar", "تعاقدت شركة Ericsson مع مؤسسة Zain على توسيع الشبكة في عدة مدن بحسب وكالة Reuters للأنباء.")]
    public void Foreign_words_do_not_decide(string code, string text) => Assert.Equal(code, Detector.Detect(text).Code);

    [Theory]
    [InlineData("")]
    [InlineData("1 204 33,9 2019 % — ... € $ £")]
    [InlineData("Roma, Milano, Torino")]
    [InlineData("Ahmed Hassan, Sven Lindqvist, Maria Rossi, John Smith, Pedro Gomes, Ingrid Berg, Paolo Conti")]
    [InlineData("xq zvk wprt ghjkl mnbv qwrtz plkj hgfd yxcv bnmq wrtp sdfg")]
    [InlineData("The minister said أكد الوزير sade ministern сказал министр ha detto λέει ο 部長")]
    public void Little_or_mixed_evidence_is_unknown(string text) => Assert.Equal(DetectedLanguage.Unknown, Detector.Detect(text));

    [Fact]
    public void Lone_surrogates_and_controls_are_read() =>
        Assert.Null(Detector.Detect("\uD800\uDC00\uD800 \u0000\u0001\uFFFF\uFEFF").Code);

    private double Share(Func<string, string> change)
    {
        var wrong = 0;
        foreach (var (code, text) in Sentences)
        {
            var found = Detector.Detect(change(text)).Code;
            if (found == code) continue;
            wrong++;
            output.WriteLine($"{code ?? "unknown"} -> {found ?? "unknown"}: {text}");
        }
        var share = 1 - (double)wrong / Sentences.Count;
        output.WriteLine($"{Sentences.Count - wrong} of {Sentences.Count}: {share:F4}");
        return share;
    }

    private static (string? Code, string Text) Parse(string line)
    {
        var cells = line.Split('\t');
        return (cells[0] == "und" ? null : cells[0], cells[1]);
    }

    private static string WithoutMarks(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)).Normalize()
            .Replace('ø', 'o').Replace('Ø', 'O').Replace("æ", "ae").Replace("ß", "ss").Replace('ı', 'i').Replace('ł', 'l');
}
