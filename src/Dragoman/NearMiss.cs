using Dragoman.Record;

namespace Dragoman;

/// <summary>
/// Something an article holds that was almost read: a quantity without indicator, a quote without speaker.
/// <c>At</c> cites it, <c>Why</c> says what was lacking.
/// </summary>
public sealed record NearMiss(string Kind, Citation At, string Why)
{
    public const string OfQuantity = "a quantity";
    public const string OfQuote = "a quote";
    public const string OfName = "a name";
    public const string OfDate = "a date";
    public const string OfWord = "a word";
    public const string OfContact = "a contact";
}
