using Dragoman.Mentions;
using Xunit;

namespace Dragoman.Tests.Mentions;

public class QuantityReaderTests
{
    [Theory]
    [InlineData("en", "It cost $5 million.", 5_000_000, "USD")]
    [InlineData("en", "It is a $48.2 million contract.", 48_200_000, "USD")]
    [InlineData("en", "They paid 75 USD million.", 75_000_000, "USD")]
    [InlineData("en", "It cost AUD$ 15.", 15, "AUD")]
    [InlineData("en", "It rose 50 cents.", 0.5, "dollar?")]
    [InlineData("en", "The price is 470 pence.", 4.7, "GBP")]
    [InlineData("en", "They invested Rs. 41 crore.", 410_000_000, "rupee?")]
    [InlineData("en", "It grew by half a percent.", 0.5, "%")]
    [InlineData("it", "Sono 420 milioni di dollari.", 420_000_000, "dollar?")]
    [InlineData("sv", "Det kostar 2,5 miljoner euro.", 2_500_000, "EUR")]
    [InlineData("ar", "بلغت 22 بالمائة", 22, "%")]
    public void A_number_takes_its_unit(string language, string text, double value, string unit)
    {
        var quantity = Assert.Single(MentionTexts.Quantities(language, text));
        Assert.Equal(((decimal)value, unit), (quantity.Value, quantity.Unit));
    }

    [Fact]
    public void Both_ends_of_a_range_have_the_unit()
    {
        var found = MentionTexts.Quantities("en", "It is worth $1.2bn-$1.5bn.");
        Assert.Equal([1_200_000_000m, 1_500_000_000m], found.Select(q => q.Value));
        Assert.All(found, q => Assert.True(q.InRange && q.Kind == QuantityKind.Money));
    }

    [Fact]
    public void An_amount_in_brackets_converts_the_one_before_it()
    {
        var amount = Assert.Single(MentionTexts.Quantities("en", "Trade reached $6.4 billion (€6.2bn)."));
        Assert.Equal(6_200_000_000m, Assert.Single(amount.Converted).Value);
    }
}
