using Dragoman.Examples;
using Dragoman.Tests.Properties;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Invented;

/// <summary>
/// A language that nobody speaks is read with nothing but a pack: right to left, without capitals, verb first, with its own quotation
/// marks, words written on, glued numbers and a decimal comma.
/// </summary>
public sealed class InventedLanguageTests : IDisposable
{
    private const string Code = "qx";
    private const int RandomReadings = 300;

    private readonly DirectoryInfo languages = Directory.CreateTempSubdirectory("dragoman-");

    public InventedLanguageTests()
    {
        foreach (var path in Repository.Files("languages/common", "*"))
            Copy(path, path["languages/".Length..]);
        foreach (var path in Repository.Files(Folder, "*"))
            Copy(path, path[(Folder.Length - Code.Length)..]);
    }

    private static string Folder => $"tests/Dragoman.Tests/Invented/{Code}";

    [Fact]
    public void All_that_the_pack_says_of_its_texts_holds() =>
        Findings.None(PackExamples.Check(Load(), Code).Select(problem => $"{Path.GetFileName(problem.File)}:{problem.Line}: {problem.Message}"));

    [Fact]
    public void Its_articles_are_written_from_right_to_left()
    {
        var reading = Load().Read(LoadedPacks.ArticleOf("\u07DE\u07CB\u07E3", Code));
        Assert.True(reading.Article.RightToLeft);
    }

    [Fact]
    public void Any_text_in_it_can_be_read()
    {
        var pipeline = Load();
        var forms = pipeline.Packs.For(Code)!.Rows.SelectMany(row => row.Forms).ToList();
        var texts = new RandomTexts(7, forms, [Repository.Read($"{Folder}/passages/figures.yaml"), Repository.Read($"{Folder}/passages/statements.yaml")]);
        for (var i = 0; i < RandomReadings; i++)
            Proof.Holds(pipeline.Read(LoadedPacks.ArticleOf(texts.Next(), Code)));
    }

    public void Dispose() => languages.Delete(recursive: true);

    private Pipeline Load() => Pipeline.Load(languages.FullName, LoadedPacks.Actors);

    private void Copy(string from, string to)
    {
        var target = new FileInfo(Path.Combine(languages.FullName, to));
        target.Directory!.Create();
        File.Copy(Path.Combine(Repository.Root, from), target.FullName);
    }
}
