using Dragoman.Articles;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Stories;

/// <summary>The articles of samples/ are read whole: what a page says of itself, figures, statements, and nothing from its litter.</summary>
public class SampleTests
{
    private const int FewestFigures = 2;

    public static TheoryData<string> Samples => [.. Repository.Files("samples", "*.txt")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read(string path)
    {
        using var bytes = File.OpenRead(Path.Combine(Repository.Root, path));
        var article = Assert.Single(LoadedPacks.Pipeline.Articles(path, bytes, new ArticleOptions())).Article;
        Assert.NotNull(article);
        Assert.NotNull(article.Title);
        Assert.NotNull(article.Published);
        Assert.Equal(Path.GetFileName(path)[..2], article.Language);
        var reading = LoadedPacks.Pipeline.Read(article);
        Proof.Holds(reading);
        Assert.Empty(Proof.InLitter(reading));
        Assert.True(reading.Figures.Count >= FewestFigures, $"{reading.Figures.Count} figures");
        Assert.NotEmpty(reading.Statements);
    }
}
