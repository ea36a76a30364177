using Dragoman.Articles;
using Dragoman.Record;
using Xunit;

namespace Dragoman.Tests;

/// <summary>The third law, checked on a reading: nothing without a citation, and every citation the very words at its place.</summary>
public static class Proof
{
    public static void Holds(Reading reading)
    {
        var claims = Claims(reading).ToList();
        Assert.Equal(claims.Count, claims.Select(claim => claim.Id).Distinct().Count());
        Assert.All(claims, claim => Assert.NotEmpty(claim.Citations));
        foreach (var citation in Citations(reading))
            Assert.Equal(reading.Article.Text[citation.Start..citation.End], citation.Exact);
    }

    /// <summary>Citations that lie in what is no part of the article.</summary>
    public static IEnumerable<Citation> InLitter(Reading reading) =>
        Citations(reading).Where(citation => reading.Article.Paragraphs.Any(p => p.Kind == ParagraphKind.Litter && citation.Start < p.End && citation.End > p.Start));

    private static IEnumerable<Claim> Claims(Reading reading) => [.. reading.People, .. reading.Contacts, .. reading.Agreements, .. reading.Commitments, .. reading.Figures, .. reading.Statements];

    private static IEnumerable<Citation> Citations(Reading reading) =>
        Claims(reading).SelectMany(claim => claim.Citations.Concat(claim.WorkedOut.SelectMany(worked => worked.Citations)))
            .Concat(reading.Topics.SelectMany(topic => topic.Citations))
            .Concat(reading.Damaged.SelectMany(damage => damage.Citations));
}
