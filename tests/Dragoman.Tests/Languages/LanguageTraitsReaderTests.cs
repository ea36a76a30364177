using Dragoman.Languages;
using Xunit;

namespace Dragoman.Tests.Languages;

/// <summary>The strictness of detect.tsv: what is wrong is said with file and line.</summary>
public sealed class LanguageTraitsReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("script\t0041-024F\t0\nwort\tund\t2", ":2: unknown kind 'wort'")]
    [InlineData("script\t0041-024F\t0\nword\tund 2", ":2: expected kind, values and weight")]
    [InlineData("script\t0041-024F\t0\nword\tund\tviel", ":2: 'viel' is no weight")]
    [InlineData("script\t0041-024F\t0\nword\tund\t1\nword\tder und\t2", ":3: word 'und' stands twice")]
    [InlineData("script\t0041-024F\t0\nword\tUnd\t1", ":2: 'Und' is not a word in small letters")]
    [InlineData("script\t0041-024F\t0\ngram\tsch sch\t1", ":2: gram 'sch' stands twice")]
    [InlineData("script\t0041-024F\t0\ngram\tscht_\t1", ":2: 'scht_' is longer than 4 characters")]
    [InlineData("script\t0041-024F\t0\ngram\ts_ch\t1", ":2: 's_ch' is not made of small letters")]
    [InlineData("script\t024F-0041\t0", ":1: '024F-0041' is no range")]
    [InlineData("script\t0041-024F 0100-017F\t0", ":1: range '0100-017F' meets another")]
    [InlineData("script\t0041-024F\t0\nword\tund\t1\nplain\t\u00FC=ue\t1", ":3: plain rows stand before words")]
    [InlineData("script\t0041-024F\t0\nplain\t\u00FC\t1", ":2: '\u00FC' is no pair")]
    [InlineData("# nothing\nword\tund\t1", ":2: no script row")]
    public void Faults_name_file_and_line(string content, string message)
    {
        Write("xx", content);
        var fault = Assert.Throws<PackException>(() => LanguageDetector.Load(folder.FullName));
        Assert.Contains(Path.Combine("xx", "detect.tsv") + message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_without_the_file_are_passed_over()
    {
        Write("xx", "script\t0041-024F\t0\r\nword\tund\t3\r\n");
        folder.CreateSubdirectory("common");
        Assert.Equal(["xx"], LanguageDetector.Load(folder.FullName).Codes);
    }

    [Fact]
    public void A_form_without_its_marks_counts_where_no_marked_letter_stands()
    {
        Write("xx", "script\t0041-024F\t0\nplain\t\u00FC=u\t0.5\nword\tf\u00FCr\t4\n");
        var detector = LanguageDetector.Load(folder.FullName);
        Assert.Equal("xx", detector.Detect("fur fur fur fur fur fur fur fur").Code);
        Assert.Null(detector.Detect("fur fur fur fur fur fur fur fur \u00FC").Code);
    }

    private void Write(string code, string content) =>
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory(code).FullName, "detect.tsv"), content);
}
