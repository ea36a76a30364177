using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// One occasion at which parties deal with each other: "The Finnish president travelled to Nairobi on 3 May 2024" is a visit, held.
/// </summary>
public sealed record Contact : Claim
{
    public required ContactKind Kind { get; init; }

    public required ContactStatus Status { get; init; }

    /// <summary>The standing format in English, parties first: "EU-Kazakhstan Cooperation Council"; null outside a series.</summary>
    public string? Series { get; init; }

    /// <summary>19 for the nineteenth edition, 1 for the first-ever.</summary>
    public int? Ordinal { get; init; }

    /// <summary>ISO 8601 day, month, year or range; <c>--10-18</c> where the year is open; null when the text says none.</summary>
    public string? Date { get; init; }

    /// <summary>English name of the city, else of the country.</summary>
    public string? Place { get; init; }

    /// <summary>Sorted party codes.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Canonical names of those who take part, in the order of the text.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>The old date of a postponed contact.</summary>
    public string? Was { get; init; }
}

/// <summary>What kind of occasion a contact is.</summary>
public enum ContactKind
{
    Call,
    Visit,
    Meeting,
    Summit,
    Ministerial,
    Session,
    Consultations,
    Negotiations,
    Conference,
    Message,
}

/// <summary>Whether a contact took place, is to take place, or no longer will.</summary>
public enum ContactStatus
{
    Held,
    Planned,
    Invited,
    Postponed,
    Cancelled,
    Denied,
}
