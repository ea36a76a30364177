using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>The date that an entry is sorted and filtered by: its own, else the day of the first article that tells it; a figure without a period has none.</summary>
public static class EntryDates
{
    public static string? Of(Entry entry) => Own(entry.Merged) is { } own && !own.StartsWith('-') ? own
        : entry.Merged is Figure ? null : Days.Written(entry.Claims.Min(c => c.Article.Published));

    private static string? Own(Claim claim) => claim switch
    {
        Contact contact => contact.Date,
        Agreement agreement => agreement.Date,
        Commitment commitment => commitment.Due,
        Figure figure => figure.Period,
        _ => null,
    };
}

/// <summary>The parties by which an entry is found.</summary>
internal static class EntryParties
{
    public static IEnumerable<string> Of(Entry entry) => entry.Parties.Count > 0 ? entry.Parties : entry.Merged switch
    {
        Contact contact => contact.Parties,
        Agreement agreement => agreement.Parties,
        Commitment commitment => commitment.Actors,
        Figure figure => new[] { figure.Area, figure.Counterpart }.OfType<string>(),
        Actors.Person person => new[] { person.Of }.OfType<string>(),
        _ => [],
    };
}
