using Xunit;

namespace Dragoman.Tests.Mentions;

public class NumberReaderTests
{
    [Theory]
    [InlineData("en", "half a million", 500_000)]
    [InlineData("en", "two and a half million", 2_500_000)]
    [InlineData("en", "3 hundred and 21", 321)]
    [InlineData("en", "12,34,567 tonnes", 1_234_567)]
    [InlineData("en", "three hundred and two dozen", 324)]
    [InlineData("en", "two hundred point seventy-one", 200.71)]
    [InlineData("en", "twenty and three fifths", 20.6)]
    [InlineData("en", "one billion and a half million", 1_000_500_000)]
    [InlineData("it", "1.234.567,89", 1_234_567.89)]
    [InlineData("it", "due miliardi e mezzo", 2_500_000_000)]
    [InlineData("it", "duemiladuecentoventicinque", 2225)]
    [InlineData("sv", "1\u202F234\u202F567", 1_234_567)]
    [InlineData("sv", "drygt 2,5 miljoner", 2_500_000)]
    [InlineData("sv", "etthundratusen", 100_000)]
    [InlineData("sv", "minus trettiofem", -35)]
    [InlineData("ar", "\u0661\u0662\u0663", 123)]
    [InlineData("ar", "\u06F4\u06F5", 45)]
    [InlineData("ar", "6.4 مليار", 6_400_000_000)]
    [InlineData("ar", "3 مليار و120 مليون", 3_120_000_000)]
    [InlineData("ar", "مئة وثلاثون", 130)]
    [InlineData("ar", "واحد و عشرون", 21)]
    public void Digits_and_words_make_one_number(string language, string text, double value) =>
        Assert.Equal([(decimal)value], MentionTexts.Numbers(language, text));

    [Fact]
    public void Four_hundred_digits_are_no_number_and_do_no_harm() =>
        Assert.Equal([7m], MentionTexts.Numbers("en", new string('9', 400) + " and then 7"));

    [Fact]
    public void Scales_beyond_all_measure_end_the_number() =>
        Assert.NotEmpty(MentionTexts.Numbers("en", "999999999999999999999 trillion trillion trillion"));

    [Fact]
    public void An_address_of_four_numbers_is_no_grouped_number() =>
        Assert.Equal([192m, 168m, 1m, 2m], MentionTexts.Numbers("sv", "192.168.1.2"));
}
