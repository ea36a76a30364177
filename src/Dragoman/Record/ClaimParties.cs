using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;

namespace Dragoman.Record;

/// <summary>The parties a claim names, sorted, each once.</summary>
internal static class ClaimParties
{
    public static IReadOnlyList<string> Of(Claim claim) => [.. Named(claim).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string?> Named(Claim claim) => claim switch
    {
        Contact contact => (IEnumerable<string?>)contact.Parties,
        Agreement agreement => agreement.Parties,
        Commitment commitment => commitment.Actors,
        Figure figure => Some(figure.Area, figure.Counterpart),
        Person person => Some(person.Of),
        _ => [],
    };

    private static string?[] Some(params string?[] parties) => parties;
}
