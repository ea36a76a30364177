using System.Text.Json;

namespace Dragoman.Exports;

/// <summary>Keys of a reading as JSON; the output spells them in small letters with underscores (<c>worked_out</c>).</summary>
internal enum ReadingKey
{
    Article, People, Contacts, Agreements, Statements, Commitments, Figures, Topics, Damaged,
    Id, File, Language, Direction, Title, Publisher, Published, Url, Text,
    Name, Office, Of, Speaker,
    Kind, Status, Series, Ordinal, Date, Place, Parties, Participants, Was, Abbreviation, Actors, Goal, Due,
    Indicator, Measure, Value, Unit, Period, Area, Counterpart, Converted, Bound, Approximate,
    Label, Citations, Fields, Sentence, Start, End, Exact, Prefix, Suffix,
    WorkedOut, Field, Because,
}

/// <summary>The keys as the output spells them.</summary>
internal static class ReadingKeys
{
    private static readonly JsonEncodedText[] Keys =
        [.. Enum.GetNames<ReadingKey>().Select(name => JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(name)))];

    public static JsonEncodedText Spelt(this ReadingKey key) => Keys[(int)key];
}
