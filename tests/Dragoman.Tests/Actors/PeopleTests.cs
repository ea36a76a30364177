using Xunit;

namespace Dragoman.Tests.Actors;

/// <summary>Persons with office and party, in the wordings of the four languages.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("en", "Kenya's trade minister Amina Otieno arrived.", "Amina Otieno", "KE")]
    [InlineData("en", "Amina Otieno, the Kenyan trade minister, arrived.", "Amina Otieno", "KE")]
    [InlineData("en", "The talks with the President of Kenya, H.E. Amina Otieno, went on.", "Amina Otieno", "KE")]
    [InlineData("sv", "Kenyas handelsminister Amina Otieno kom.", "Amina Otieno", "KE")]
    [InlineData("it", "Il ministro degli Esteri del Kenya, Amina Otieno, è arrivato.", "Amina Otieno", "KE")]
    [InlineData("ar", "التقى وزير الخارجية المصري محمد حسن نظيره.", "Mohamed Hassan", "EG")]
    public void A_person_has_a_name_and_a_party(string language, string text, string name, string of)
    {
        var person = Read(language, text).People[0];
        Assert.Equal((name, of), (person.Name, person.Of));
    }

    [Fact]
    public void A_counterpart_has_the_office_of_the_person_he_is_the_counterpart_of()
    {
        var people = Read("en", "Finland's prime minister Harriet Lund called her Kenyan counterpart Moses Otieno.").People;
        Assert.Equal((people[0].Office, "KE"), (people[1].Office, people[1].Of));
    }

    [Theory]
    [InlineData("التقى وزير الخارجية السويدي يوهان ليندبرغ نظيره.", "Johan Lindberg")]
    [InlineData("التقى وزير الطاقة البولندي توماش كوفالسكي نظيره.", "Tomasz Kowalski")]
    [InlineData("التقى وزير التجارة الباكستاني طارق محمود نظيره.", "Tariq Mahmood")]
    [InlineData("التقى وزير المالية الجزائري عبد الحميد مراد نظيره.", "Abdelhamid Mourad")]
    public void A_name_is_spelt_as_at_home(string text, string name) => Assert.Equal(name, Read("ar", text).People[0].Name);

    [Theory]
    [InlineData("Finland's minister Aino Laine flew to Nairobi. There she met Trade Minister Moses Otieno.", "Moses Otieno", "KE")]
    [InlineData("Kenya's president Daniel Moi Ruto, accompanied by Trade Minister Grace Wanjiru, came to Finland.", "Grace Wanjiru", "KE")]
    public void Who_is_met_is_of_the_place_and_who_comes_along_is_not(string text, string name, string of) =>
        Assert.Equal(of, Read("en", text).People.Single(p => p.Name == name).Of);

    [Fact]
    public void A_house_is_no_person() => Assert.Empty(Read("en", "She works at Banco Austral and lives in Nairobi.").People);

    private static Reading Read(string language, string text) => LoadedPacks.Pipeline.Read(LoadedPacks.ArticleOf(text, language));
}
