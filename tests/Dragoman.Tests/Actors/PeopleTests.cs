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

    [Fact]
    public void A_house_is_no_person() => Assert.Empty(Read("en", "She works at Banco Austral and lives in Nairobi.").People);

    private static Reading Read(string language, string text) => LoadedPacks.Pipeline.Read(LoadedPacks.ArticleOf(text, language));
}
