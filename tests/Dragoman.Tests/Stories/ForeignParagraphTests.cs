using Xunit;

namespace Dragoman.Tests.Stories;

/// <summary>A paragraph that is plainly in another language than the article gives no claim.</summary>
public class ForeignParagraphTests
{
    private const string English = "Kenya's exports to Sweden rose by 8 percent to 120 million dollars in 2024, the trade ministry said in a report on tea and coffee farming.";
    private const string Swedish = "Handeln mellan Finland och Vietnam uppgick under förra året till 418 miljoner euro, vilket enligt tullen var tre procent mindre än året innan.";

    [Fact]
    public void Figures_are_read_from_the_paragraphs_of_the_article_alone()
    {
        var reading = LoadedPacks.Pipeline.Read(LoadedPacks.ArticleOf(English + "\n" + English.Replace("Kenya", "Uganda", StringComparison.Ordinal) + "\n" + Swedish, "en", new DateOnly(2025, 3, 14)));

        Assert.NotEmpty(reading.Figures);
        Assert.DoesNotContain(reading.Figures, f => f.Value == 418_000_000m);
        Assert.Contains(reading.Article.Paragraphs, p => p.Language == "sv");
    }
}
