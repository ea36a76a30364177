using System.Text;
using Dragoman.Articles;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>The same story in four languages is read alike out of every shape of page.</summary>
public sealed class PageShapeTests
{
    private static readonly Dictionary<string, Func<Story, string>> Shapes = new(PageShapes.All.Concat(LocalPageShapes.All));

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (string shape in Shapes.Keys)
            foreach (var story in Story.All)
                pages.Add(shape, story.Language);
        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Title_day_and_body_are_those_of_the_article(string shape, string language)
    {
        var story = Story.All.Single(s => s.Language == language);
        var article = Read(Encoding.UTF8.GetBytes(Shapes[shape](story)));
        Assert.Equal(story.Title, article.Title);
        Assert.Equal(Story.Published, article.Published);
        Assert.Equal(story.Paragraphs, Body(article));
        Assert.Equal(language, article.Language);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_the_head_states_is_taken(string shape, string language)
    {
        var story = Story.All.Single(s => s.Language == language);
        string page = Shapes[shape](story);
        var article = Read(Encoding.UTF8.GetBytes(page));
        if (page.Contains($"=\"{PageShapes.Address}\"", StringComparison.Ordinal))
            Assert.Equal(PageShapes.Address, article.Url);
        if (page.Contains("og:site_name", StringComparison.Ordinal) || page.Contains("dateModified", StringComparison.Ordinal))
            Assert.Equal(story.Publisher, article.Publisher);
        if (page.Contains("dateModified", StringComparison.Ordinal))
        {
            Assert.Equal(story.Byline, article.Given.Byline);
            Assert.Equal(new DateOnly(2025, 3, 13), DateOnly.FromDateTime(article.Given.Modified!.Value.DateTime));
        }

        if (page.Contains($"class=\"{story.Parts.Byline}\">{story.ByPerson}", StringComparison.Ordinal) || page.Contains($"content=\"{story.Person}\"", StringComparison.Ordinal))
            Assert.Equal(story.Person, article.Given.Byline);
        Assert.Equal(page.Contains("hreflang=\"fr\"", StringComparison.Ordinal) ? [new Twin("fr", "https://news.example/fr/tarif")] : [], article.Given.Twins);
    }

    [Theory]
    [InlineData("it", "windows-1252", "")]
    [InlineData("sv", "windows-1252", "utf-8")]
    [InlineData("ar", "windows-1256", "iso-8859-1")]
    [InlineData("ar", "windows-1256", "")]
    [InlineData("ar", "windows-1256", "utf-8")]
    [InlineData("ar", "utf-8", "windows-1256")]
    [InlineData("ar", "utf-16", "utf-8")]
    public void A_wrong_statement_of_the_encoding_is_not_believed(string language, string real, string stated)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var story = Story.All.Single(s => s.Language == language);
        string page = PageShapes.All["content system with fields"](story).Replace("<meta charset=\"utf-8\">", stated.Length > 0 ? $"<meta charset=\"{stated}\">" : "", StringComparison.Ordinal);
        var encoding = Encoding.GetEncoding(real);
        var article = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(page)]);
        Assert.Equal(story.Paragraphs, Body(article));
    }

    [Fact]
    public void Cyrillic_in_an_old_encoding_is_read_whatever_is_stated()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string first = "Министерства транспорта трёх государств договорились о едином тарифе на железнодорожные перевозки грузов, который начнёт действовать с первого сентября.";
        const string second = "По данным ведомства, объём перевозок по этой линии сократился за прошлый год на восемнадцать процентов и составил четыреста десять тысяч тонн.";
        byte[] page = Encoding.GetEncoding("windows-1251").GetBytes($"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"><title>Единый тариф</title></head><body><h1>Единый тариф</h1><p>{first}</p><p>{second}</p></body></html>");
        Assert.Equal([first, second], Body(Read(page)));
    }

    internal static IEnumerable<string> Body(Article article) =>
        article.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => article.Of(p).ToString());

    private static Article Read(byte[] page) =>
        LoadedPacks.Pipeline.Articles("page.html", new MemoryStream(page), new ArticleOptions()).Single().Article!;
}
