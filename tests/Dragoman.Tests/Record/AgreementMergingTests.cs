using Dragoman.Agreements;
using Dragoman.Record;
using Xunit;
using static Dragoman.Tests.Record.MadeClaims;

namespace Dragoman.Tests.Record;

/// <summary>Which reports of signatures are one agreement, and which neighbours stay apart.</summary>
public class AgreementMergingTests
{
    private static readonly Agreement Schools = Agreement("agreement on technical education", "KE SE", AgreementStatus.Signed, "2025-12-12");
    private static readonly Agreement Training = Agreement("agreement on vocational training", "KE SE", AgreementStatus.Signed, "2025-12-12");

    [Fact]
    public void The_one_signing_of_a_day_is_one_whatever_each_language_calls_it() =>
        Assert.Single(new MadeClaims().Article("a", "en", "2025-12-13", Schools).Article("b", "it", "2025-12-13", Schools).Article("c", "sv", "2025-12-15", Training).Entries());

    [Fact]
    public void Two_signings_that_one_article_tells_of_stay_two() =>
        Assert.Equal(2, new MadeClaims().Article("a", "en", "2025-12-13", Schools, Training).Article("b", "sv", "2025-12-13", Training).Entries().Count);

    [Fact]
    public void Two_signings_that_one_language_names_differently_stay_two() =>
        Assert.Equal(2, new MadeClaims().Article("a", "en", "2025-12-13", Schools).Article("b", "en", "2025-12-13", Training).Article("c", "sv", "2025-12-13", Training).Entries().Count);

    [Theory]
    [InlineData("2025-10-16", 1)]
    [InlineData("2025-10-20", 1)]
    [InlineData("2025-10-15", 2)]
    [InlineData("2025-12-01", 2)]
    public void A_signature_told_without_a_day_is_of_the_days_before(string published, int agreements) => Assert.Equal(agreements, new MadeClaims()
        .Article("a", "en", "2025-10-17", Agreement("agreement on certification of agricultural products", "KE SE", AgreementStatus.Signed, "2025-10-16"))
        .Article("b", "it", published, Agreement("agreement on agriculture", "KE SE", AgreementStatus.Signed)).Entries().Count);
}
