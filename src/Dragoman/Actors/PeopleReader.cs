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
        return [.. cast.Members.Where(m => m.Mentions.Count > 0 && IsPerson(discourse, m, named)).Select(m => Make(discourse, m))];
    }

    /// <summary>One word alone is nobody's name, but for those who wear a crown and those whom the text gives an office.</summary>
    private static bool IsPerson(Discourse discourse, CastMember member, HashSet<string?> named) =>
        (member.IsIntroduced || member.IsKnown || named.Contains(member.Name))
        && (member.Words.Count > 1 || member.Office is not null || discourse.Atlas.Offices.IsCrowned(member.Office));

    private static Person Make(Discourse discourse, CastMember member)
    {
        var mention = member.Mentions[0];
        var citations = new ClaimCitations(mention.Passage).Back(Contract.FieldName, mention.Span);
        if (member.OfficeWords is { } office)
            citations.Back(Contract.FieldOffice, office.Start, office.End, office.Passage);
        if (member.PartyWords is { } party)
            citations.Back(Contract.FieldOf, party.Start, party.End, party.Passage);
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
