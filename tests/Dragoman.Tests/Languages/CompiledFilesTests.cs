using Dragoman.Languages;
using Xunit;

namespace Dragoman.Tests.Languages;

/// <summary>A made-up language beside a folder for its compiled form.</summary>
public sealed class CompiledFilesTests : IDisposable
{
    private const string Words = "state\tKE\tKorolia | the Republic( |s )of Korolia\nmonth\t5\t^Tan\nup\t-\tferol(s|ed|)\ncardinal\t3\tdrei*\n";

    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-").FullName;

    public CompiledFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(Packs, "qaa", "words"));
        Directory.CreateDirectory(Path.Combine(Packs, "qaa", "mentions"));
        File.WriteAllText(Path.Combine(Packs, "qaa", "language.yaml"), "language: qaa\nglued-numbers: true\nquotes: [\"<>\"]\n");
        File.WriteAllText(Path.Combine(Packs, "qaa", "words", "all.tsv"), Words);
        File.WriteAllText(Path.Combine(Packs, "qaa", "mentions", "time.yaml"),
            "- gives: date\n  rules:\n    - '@month=m (@day=d | (tan{1,2})=r:3)? !\"%\" ..2 @year=y'\n  reads:\n    - { text: Tan 2024, value: 2024-05 }\n  ignores: [Tan]\n");
    }

    private string Packs => Path.Combine(folder, "packs");

    private string Cache => Path.Combine(folder, "cache");

    private string Kept => Assert.Single(Directory.GetFiles(Cache));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_kept_pack_is_the_pack_that_was_compiled()
    {
        var compiled = Bytes(Pack.Load(Packs, "qaa"));
        Load();
        Assert.Equal(compiled, Bytes(Load()));
        Assert.Equal(2, Load().Examples.Count);
        Assert.Equal(4, Load().Rows.Count);
    }

    [Fact]
    public void A_second_load_writes_nothing()
    {
        Load();
        var written = File.GetLastWriteTimeUtc(Kept);
        Load();
        Assert.Equal(written, File.GetLastWriteTimeUtc(Kept));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(5000)]
    public void A_damaged_file_is_written_anew(int length)
    {
        Load();
        var whole = File.ReadAllBytes(Kept);
        File.WriteAllBytes(Kept, [.. whole.Take(length), .. new byte[Math.Max(0, whole.Length - length - 1)]]);
        Assert.Equal(Bytes(Pack.Load(Packs, "qaa")), Bytes(Load()));
        Assert.Equal(whole, File.ReadAllBytes(Kept));
    }

    [Fact]
    public void A_changed_pack_is_compiled_again_and_old_ones_are_removed()
    {
        for (var i = 0; i < 8; i++)
        {
            File.WriteAllText(Path.Combine(Packs, "qaa", "words", "all.tsv"), $"{Words}topic\ttrade\tlorem{i}\n");
            Assert.Equal(5, Load().Rows.Count);
        }
        Assert.InRange(Directory.GetFiles(Cache).Length, 1, 4);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_failure()
    {
        File.WriteAllText(Cache, "a file where the folder should be");
        Assert.Equal(Bytes(Pack.Load(Packs, "qaa")), Bytes(Load()));
    }

    [Fact]
    public void Many_may_load_at_once()
    {
        var expected = Bytes(Pack.Load(Packs, "qaa"));
        Parallel.For(0, 16, _ => Assert.Equal(expected, Bytes(Load())));
        Assert.Equal(expected, Bytes(Load()));
        Assert.NotEmpty(Kept);
    }

    private Pack Load() => Pack.Load(Packs, "qaa", CompiledFiles.In(Cache));

    private static byte[] Bytes(Pack pack)
    {
        var bytes = new MemoryStream();
        var writer = new BinaryWriter(bytes);
        pack.Vocabulary.Write(writer);
        pack.Lexicon.Write(writer);
        foreach (var row in pack.SpeltRows)
            row.Write(writer);
        foreach (var rule in pack.Rules[Tag.Date].All)
            PatternFormat.Write(writer, rule.Pattern);
        return bytes.ToArray();
    }
}
