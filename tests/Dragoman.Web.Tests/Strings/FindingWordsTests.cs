using System.Net;
using Dragoman.Record;
using Dragoman.Web.Strings;
using Xunit;

namespace Dragoman.Web.Tests.Strings;

/// <summary>Findings speak the language of the interface.</summary>
public sealed class FindingWordsTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public void Every_kind_of_finding_has_a_sentence()
    {
        var texts = new UiTexts().Of(UiTexts.Source);
        Assert.All(Enum.GetValues<FindingKind>(), kind => Assert.Contains($"said.{kind.Spelt()}", texts.Keys));
    }

    [Theory]
    [InlineData("ar", "تختلف المصادر بشأن", "مليار")]
    [InlineData("it", "Le fonti non concordano su", "miliardi SEK")]
    [InlineData("sv", "Källorna skiljer sig åt om", "miljarder SEK")]
    public async Task The_sentence_of_a_finding_is_in_the_language_of_the_page(string language, string differ, string amount)
    {
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync($"/findings?ui={language}&party=KE&party=SE"));
        Assert.Contains(differ, page, StringComparison.Ordinal);
        Assert.Contains(amount, page, StringComparison.Ordinal);
        Assert.DoesNotContain(" against ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("independent texts", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_it_is_the_sentence_of_the_record_and_letters_stand_as_they_are()
    {
        Assert.Contains("billion SEK", await site.Client.GetStringAsync("/findings?party=KE&party=SE"), StringComparison.Ordinal);
        Assert.Contains("الملاحظات", await site.Client.GetStringAsync("/findings?ui=ar"), StringComparison.Ordinal);
    }
}
