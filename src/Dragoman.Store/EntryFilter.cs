using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Which entries are asked for; a condition that is not set holds for all.</summary>
public sealed record EntryFilter
{
    public static EntryFilter All { get; } = new();

    public IReadOnlyList<EntryType> Types { get; init; } = [];

    /// <summary>Codes; an entry must concern every one.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>First day, ISO 8601, of dates that may be months or years.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>The record as far as it had been published on that day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The record as it stood at the end of that day.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Entries that an article added on that day or later tells.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last entry had before; those behind it, by date and id, are asked for.</summary>
    public EntryPlace? After { get; init; }

    /// <summary>The kind of a contact, the status of an agreement, or the indicator of a figure, as the contract spells it.</summary>
    public string? Kind { get; init; }

    /// <summary>The canonical name of somebody who the entry is about, who takes part, speaks or promises.</summary>
    public string? Person { get; init; }

    /// <summary>Language of an article that tells the entry.</summary>
    public string? Language { get; init; }

    /// <summary>What the name of the publisher of an article that tells the entry holds, in capitals or not.</summary>
    public string? Publisher { get; init; }

    /// <summary>Only what has a day in a calendar: what was planned or promised for it, and what was called off. An earlier day's record gives the others too.</summary>
    public bool Planned { get; init; }

    /// <summary>An article that tells the entry must be like this.</summary>
    public Func<ArticleFacts, bool>? Told { get; init; }

    /// <summary>True where the record of an earlier day is asked for.</summary>
    public bool IsPast => AsOf is not null || KnownOn is not null;

    /// <summary>True where all is asked for that came since a day.</summary>
    internal bool IsSinceAlone => Since is not null && Types.Count == 0 && Parties.Count == 0 && (Person ?? Kind ?? From ?? To ?? Language ?? Publisher) is null && After is null;

    /// <summary>What <see cref="Kind"/> asks of an entry.</summary>
    public static string? KindOf(Claim claim) => claim switch
    {
        Contacts.Contact contact => contact.Kind.Spelt(),
        Agreements.Agreement agreement => agreement.Status.Spelt(),
        Figures.Figure figure => figure.Indicator,
        _ => null,
    };

    /// <summary>Those who <see cref="Person"/> may name in an entry.</summary>
    public static IEnumerable<string> PeopleOf(Claim claim) => claim switch
    {
        Contacts.Contact contact => contact.Participants,
        Statements.Statement { Speaker: { } speaker } => [speaker],
        Commitments.Commitment commitment => commitment.Actors,
        Actors.Person person => [person.Name],
        _ => [],
    };

    /// <summary>True for an article that the conditions on language, publisher and <see cref="Told"/> let tell an entry.</summary>
    public bool Holds(ArticleFacts article) =>
        (Language is null || article.Language == Language)
        && (Publisher is null || article.Publisher?.Contains(Publisher, StringComparison.OrdinalIgnoreCase) == true)
        && (Told is null || Told(article));

    /// <summary>Months and years count when any of their days do.</summary>
    public bool HoldsDate(string? date) =>
        (From is null || date is not null && string.CompareOrdinal(date[(date.IndexOf('/', StringComparison.Ordinal) + 1)..] + "~", From) >= 0)
        && (To is null || date is not null && string.CompareOrdinal(date.Split('/')[0], To + "~") <= 0);
}

/// <summary>Where an entry stands in the order by date and id, in which those without a date come last.</summary>
public sealed record EntryPlace(string? Date, string Id)
{
    public static EntryPlace Of(Entry entry) => new(EntryDates.Of(entry), entry.Id);

    public bool IsBefore(string? date, string id) => (Date, date) switch
    {
        (null, null) => string.CompareOrdinal(Id, id) < 0,
        (null, _) => false,
        (_, null) => true,
        _ => string.CompareOrdinal(Date, date) is var order && (order < 0 || order == 0 && string.CompareOrdinal(Id, id) < 0),
    };
}
