using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>Finds the block of a claim. It looks at the claim alone, so that an article's blocks do not depend on any other article.</summary>
internal sealed class BlockFinder(Officials officials, Namesakes names)
{
    public BlockKey Of(SourcedClaim claim) => new(claim.Type, claim.Claim switch
    {
        Contact contact => Of(contact.Parties),
        Agreement agreement => Of(agreement.Parties),
        Figure figure => Of([figure.Area, figure.Counterpart]),
        Commitment commitment => Of(commitment.Actors.Select(a => officials.PartyOf(a) ?? a)),
        Statement { Speaker: { } speaker } => names.BlockOf(speaker),
        Person person => names.BlockOf(person.Name),
        _ => "",
    });

    private static string Of(IEnumerable<string?> parties) =>
        string.Join(' ', parties.OfType<string>().Distinct().Order(StringComparer.Ordinal));
}
