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

    public static ArticleClaims Of(Reading reading) => new(ArticleFacts.Of(reading.Article, TextPrint.Of(reading)))
    {
        Claims = [.. reading.People, .. reading.Contacts, .. reading.Agreements, .. reading.Commitments, .. reading.Figures, .. reading.Statements],
        Topics = reading.Topics,
        Damaged = reading.Damaged,
    };
}
