using System.Globalization;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>Finds the block of a claim, and its part of it. It looks at the claim alone, so that an article's blocks do not depend on any other article.</summary>
internal sealed class BlockFinder(Atlas atlas, Officials officials, Namesakes names)
{
    private const int Sides = 2;
    private const string Undivided = "-";

    public BlockKey Of(SourcedClaim claim) => new(claim.Type, claim.Claim switch
    {
        Contact contact => OfContact(contact, claim.Article.Published),
        Agreement agreement => Of(agreement.Parties),
        Figure figure => Of([figure.Area, figure.Counterpart]),
        Commitment commitment => Of(commitment.Actors.Select(a => officials.PartyOf(a) ?? a)),
        Statement { Speaker: { } speaker } => names.BlockOf(speaker),
        Person person => names.BlockOf(person.Name),
        _ => "",
    })
    {
        Part = PartOf(claim),
    };

    /// <summary>Figures and agreements of all years are held against each other, so they are not divided.</summary>
    private string PartOf(SourcedClaim claim) => claim.Claim switch
    {
        Contact contact => Year(contact.Was ?? contact.Date, claim),
        Commitment commitment => Year(commitment.Due, claim),
        Statement => Year(null, claim),
        Person person => person.Of ?? officials.PartyOf(person.Name) ?? Undivided,
        _ => Undivided,
    };

    private static string Year(string? date, SourcedClaim claim) =>
        (IsoPeriod.Parse(date)?.First.Year ?? claim.Article.Published?.Year)?.ToString(CultureInfo.InvariantCulture) ?? Undivided;

    private static string Of(IEnumerable<string?> parties) =>
        string.Join(' ', parties.OfType<string>().Distinct().Order(StringComparer.Ordinal));

    /// <summary>
    /// The parties, with the homes of known participants, and blocs in the place of their members, so that a report that names who sat for the
    /// bloc, or in whose town, meets one that does not. Of a sitting of many each report names other parties: its block is the town.
    /// </summary>
    private string OfContact(Contact contact, DateOnly? published)
    {
        var day = IsoPeriod.Parse(contact.Date)?.First ?? published;
        var parties = contact.Parties.ToHashSet(StringComparer.Ordinal);
        if (parties.Count < 2)
            parties.UnionWith(contact.Participants.Select(p => officials.PartyOf(p, day)).OfType<string>());
        foreach (var bloc in parties.ToList())
            if (atlas.Body(bloc) is { Members: { Count: > 0 } members } && parties.Except(members).Count() > 1)
                parties.ExceptWith(members);
        return parties.Count > Sides && contact.Place is { } place && atlas.States.All(s => s.Name != place)
            && contact.Kind is (ContactKind.Summit or ContactKind.Ministerial or ContactKind.Session or ContactKind.Conference)
            ? $"in {Phrase.Fold(place)}" : Of(parties);
    }
}
