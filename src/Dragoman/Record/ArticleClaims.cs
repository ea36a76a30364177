using Dragoman.Actors;
using Dragoman.Contacts;

namespace Dragoman.Record;

/// <summary>
/// The unit the record is made of: an article's facts and everything that was read from it. Merging and checks are pure functions
/// of a set of these and of decisions; order and repetition make no difference.
/// </summary>
public sealed record ArticleClaims(ArticleFacts Article)
{
    /// <summary>Claims of all kinds, people included.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    public IReadOnlyList<Damage> Damaged { get; init; } = [];

    public IReadOnlyList<OddDate> OddDates { get; init; } = [];

    /// <summary>Codes of the two parties the article is mostly about.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The claims of one type, in their order.</summary>
    public IEnumerable<Claim> Of(EntryType type) => Claims is ClaimsWhenAsked some ? some.Of(type) : Claims.Where(c => EntryTypes.Of(c) == type);

    public static ArticleClaims Of(Reading reading) => new(ArticleFacts.Of(reading.Article, TextPrint.Of(reading)))
    {
        Claims = [.. reading.People, .. reading.Contacts, .. reading.Agreements, .. reading.Commitments, .. reading.Figures, .. reading.Statements],
        Topics = reading.Topics,
        Damaged = reading.Damaged,
        OddDates = reading.OddDates,
        Parties = reading.Parties,
    };

    /// <summary>The party a person speaks for, as the article presents them; null when it does not.</summary>
    public string? HomeOf(string name)
    {
        foreach (var claim in Of(EntryType.Person))
            if (claim is Person { Of: { } home } person && person.Name == name)
                return home;
        return null;
    }

    /// <summary>The parties most of its claims are about, sorted; where no claim has two, those of the text.</summary>
    public IReadOnlyList<string> Pair => Claims.Select(ClaimParties.Of).Where(p => p.Count > 1).GroupBy(p => string.Join(' ', p))
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.First()).FirstOrDefault() ?? [.. Parties.Order(StringComparer.Ordinal)];

    /// <summary>For whom somebody speaks and with whom: home and the parties of the contact, else of the article where the home is one of them.</summary>
    internal IEnumerable<string> PartiesOf(string speaker, Officials officials)
    {
        var home = HomeOf(speaker) ?? officials.PartyOf(speaker, Article.Published) ?? Pair.FirstOrDefault(p => p == speaker);
        var contacts = Of(EntryType.Contact).Cast<Contact>().Where(c => c.Participants.Contains(speaker)).SelectMany(c => c.Parties).ToList();
        if (contacts.Count > 0)
            return home is null ? contacts : contacts.Append(home);
        return Pair is var pair && (home is null || pair.Contains(home)) ? pair : [home];
    }
}
