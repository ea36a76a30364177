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

    [Theory]
    [InlineData("it", "La parte ghanese era guidata dal ministro dell'Agricoltura, Kofi Mensah; quella peruviana dalla ministra dell'Energia, Rosa Quispe.", "Kofi Mensah", "GH", "Rosa Quispe", "PE")]
    [InlineData("en", "The Ghanaian side was led by Trade Minister Kofi Mensah and the Peruvian one by Energy Minister Rosa Quispe.", "Kofi Mensah", "GH", "Rosa Quispe", "PE")]
    [InlineData("it", "Il premier georgiano e il presidente cipriota Nikos Pavlou hanno parlato con Rosa Quispe, ministra del Perù.", "Nikos Pavlou", "CY", "Rosa Quispe", "PE")]
    [InlineData("it", "Salta il viaggio in Ghana del ministro peruviano. Al telefono si sono sentiti i primi ministri Kofi Mensah e Rosa Quispe.", "Kofi Mensah", "GH", "Rosa Quispe", "PE")]
    [InlineData("sv", "Ghana och Peru har avtalat. Ländernas utrikesministrar, Kofi Mensah och Rosa Quispe, skrev under.", "Kofi Mensah", "GH", "Rosa Quispe", "PE")]
    public void Two_persons_are_of_their_two_sides(string language, string text, string first, string firstOf, string second, string secondOf)
    {
        var people = Read(language, text).People.ToDictionary(p => p.Name, p => p.Of);
        Assert.Equal((firstOf, secondOf), (people[first], people[second]));
    }

    [Fact]
    public void A_name_that_owns_something_loses_its_ending() =>
        Assert.Equal("Mette Tebogo", Read("sv", "Danmarks statsminister Mette Tebogos besök i Ghana flyttas till maj.").People[0].Name);

    [Fact]
    public void The_office_is_that_of_whom_the_text_calls_by_the_same_word() =>
        Assert.Equal("Rita Borg", Read("it", "La ministra maltese Rita Borg ha visto il ministro libico Ali Ferjani. «Ci vorrà tempo per tutto questo», ha detto la ministra.").Statements[0].Speaker);

    [Fact]
    public void A_house_is_no_person() => Assert.Empty(Read("en", "She works at Banco Austral and lives in Nairobi.").People);

    private static Reading Read(string language, string text) => LoadedPacks.Pipeline.Read(LoadedPacks.ArticleOf(text, language));
}
