using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Mentions;

/// <summary>Twice the text is at most about twice the work, counted in visits to tokens, whatever the text is made of.</summary>
public class LinearTimeTests(LinearTimeTests.EnglishPack english) : IClassFixture<LinearTimeTests.EnglishPack>
{
    private const double MostGrowth = 2.2;

    public static TheoryData<string, string> Texts => new()
    {
        { "(", ")" },
        { "\"a b c d\" ", "" },
        { "\u00AB said ", "" },
        { "exports, ", "" },
        { "1.2.", "" },
        { "exports rose 12 percent in 2024 to Kenya ", "" },
        { "2,000 ", "" },
        { "7", "" },
        { "q", "" },
        { "ExportsRose12PercentIn2024.", "" },
        { new string('7', 400) + " dollars. ", "" },
        { "In May 2024 exports to Kenya rose by 12 percent, the minister said. ", "" },
        { "Minister Anna Berg and ", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Work_grows_with_the_text(string opening, string closing)
    {
        var (once, twice) = (Work(opening, closing, 1000), Work(opening, closing, 2000));
        Assert.True(twice <= once * MostGrowth + 100, $"{once} visits, for twice the text {twice}");
    }

    private long Work(string opening, string closing, int times)
    {
        var text = string.Concat(Enumerable.Repeat(opening, times)) + "exports" + string.Concat(Enumerable.Repeat(closing, times));
        var paragraph = new Paragraph(0, text.Length, ParagraphKind.Body);
        var article = new Article { Id = "", File = "", Text = text, Paragraphs = [paragraph], Language = english.Pack.Code };
        var passage = new PassageReader(english.Pack).Read(article, paragraph);
        return passage.Visits + passage.Tokens.Count;
    }

    /// <summary>The pack of English, loaded once for all texts.</summary>
    public sealed class EnglishPack
    {
        public Pack Pack { get; } = Pack.Load(Path.Combine(Repository.Root, "languages"), "en");
    }
}
