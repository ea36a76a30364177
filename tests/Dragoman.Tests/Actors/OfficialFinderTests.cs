using Dragoman.Actors;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Actors;

/// <summary>Office-holders are found by any spelling of their name, and namesakes are not taken for them.</summary>
public class OfficialFinderTests
{
    private static readonly OfficialFinder Known = OfficialFinder.Load(Path.Combine(Repository.Root, "actors"), SoundTable.Load(Path.Combine(Repository.Root, "actors")));

    [Theory]
    [InlineData("Kasym-Žomart Tokajev", "President", "KZ", "Kassym-Jomart Tokayev")]
    [InlineData("Владимира Путина", "President", "RU", "Vladimir Putin")]
    [InlineData("جوزيب بوريل", null, "EU", "Josep Borrell")]
    [InlineData("E. Macron", "President", "FR", "Emmanuel Macron")]
    [InlineData("Poutine", "President", "RU", "Vladimir Putin")]
    [InlineData("Poutine", null, "RU", null)]
    [InlineData("Poutine", "President", null, null)]
    [InlineData("Vladimir Putin", "President", "KE", null)]
    [InlineData("Wladimir Putin", "Minister of Health", "RU", null)]
    [InlineData("Moses Wanjala", "President", "KE", null)]
    public void Spellings_lead_to_the_office_holder(string written, string? office, string? party, string? name) =>
        Assert.Equal(name, Known.Find(written, office, party, [])?.Name);

    [Fact]
    public void A_party_that_only_the_text_names_is_enough_for_a_full_name() =>
        Assert.Equal("Emmanuel Macron", Known.Find("Emmanuel Makron", null, null, ["FR", "KE"])?.Name);
}
