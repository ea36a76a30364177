using System.Text;
using Xunit;

namespace Dragoman.Tests.Statements;

/// <summary>Quotations and who speaks them, through the whole pipeline.</summary>
public class QuotesTests
{
    [Theory]
    [InlineData("en", "\"We sell what we grow at home,\" said Kenyan Trade Minister Amina Otieno.", "Amina Otieno", "We sell what we grow at home")]
    [InlineData("sv", "– Vi säljer det vi odlar hemma, säger Kenyas handelsminister Amina Otieno.", "Amina Otieno", "Vi säljer det vi odlar hemma")]
    [InlineData("it", "«Vendiamo quello che coltiviamo», ha detto la ministra keniana del Commercio, Amina Otieno.", "Amina Otieno", "Vendiamo quello che coltiviamo")]
    [InlineData("it", "«Il raccolto è buono quest'anno - ha detto Amina Otieno -. Lo venderemo tutto in Europa».", "Amina Otieno", "Il raccolto è buono quest'anno")]
    public void A_quote_has_its_words_and_its_speaker(string language, string text, string speaker, string words)
    {
        var statement = Read(language, text).Statements[0];
        Assert.Equal((speaker, words), (statement.Speaker, statement.Text));
    }

    [Theory]
    [InlineData("en", "Amina Otieno called it a \"gift\" to the farmers.")]
    [InlineData("sv", "Amina Otieno talade om ett \"lyft\" för bönderna.")]
    public void Scare_quotes_are_no_statements(string language, string text) => Assert.Empty(Read(language, text).Statements);

    [Fact]
    public void Marks_inside_a_quote_stay_inside() =>
        Assert.Equal("They told us «wait» and we waited", Assert.Single(Read("en", "Kenyan minister Amina Otieno said: «They told us «wait» and we waited».").Statements).Text);

    [Fact]
    public void Every_citation_stands_where_it_says()
    {
        var reading = Read("en", "\"We sell what we grow at home,\" said Kenyan Trade Minister Amina Otieno. \"They buy it all from us.\"");
        foreach (var citation in reading.Statements.SelectMany(s => s.Citations).Concat(reading.People.SelectMany(p => p.Citations)))
            Assert.Equal(citation.Exact, reading.Article.Text[citation.Start..citation.End]);
    }

    [Theory]
    [InlineData("\" ")]
    [InlineData("« ")]
    [InlineData("( ")]
    [InlineData("\"word\" ")]
    public void Ten_thousand_marks_are_read(string mark) =>
        Assert.NotNull(Read("en", new StringBuilder().Insert(0, mark, 10_000).ToString()));

    private static Reading Read(string language, string text) => LoadedPacks.Pipeline.Read(LoadedPacks.ArticleOf(text, language));
}
