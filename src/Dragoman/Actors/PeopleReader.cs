using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>
/// Reads the persons of an article as claims: those the text gives an office, and those who have a part in another claim.
/// Each cites where it is named, the words of the office, and those that say for whom the person speaks.
/// </summary>
public static class PeopleReader
{
    /// <param name="discourse">The article with its passages.</param>
    /// <param name="cast">The persons of the article.</param>
    /// <param name="parts">Names that stand in other claims: speakers, participants.</param>
    public static IReadOnlyList<Person> Read(Discourse discourse, Cast cast, IEnumerable<string?> parts)
    {
        var named = parts.ToHashSet(StringComparer.Ordinal);
        return [.. cast.Members.Where(m => m.Office is not null || m.IsKnown || named.Contains(m.Name)).Select(m => Make(discourse, m))];
    }

    private static Person Make(Discourse discourse, CastMember member)
    {
        var (passage, name, _) = member.Mentions[0];
        var citations = new ClaimCitations(passage).Back(Contract.FieldName, name);
        if (member.Titled is { } titled)
            citations.Back(Contract.FieldOffice, titled.Title.Start, titled.Title.End, titled.Passage);
        if (member.OfFrom is { } of)
            citations.Back(Contract.FieldOf, of.Span.Start, of.Span.End, of.Passage);
        return new Person
        {
            Id = ClaimId.Of(discourse.Article.Id, Contract.TypePerson, member.Name),
            Citations = citations.ToList(),
            Name = member.Name,
            Office = member.Office,
            Of = member.Of,
        };
    }
}
