using System.Globalization;
using System.Text.Json;

namespace Dragoman.Articles;

/// <summary>
/// One line of JSON with the fields of IPTC ninjs: <c>{"uri": ..., "headline": ..., "body_text": ..., "language": ...,
/// "versioncreated": ..., "publisher": ...}</c>. Other fields are passed over.
/// </summary>
internal sealed record NinjsItem(string? Headline, string BodyText)
{
    private static readonly string[] Fields =
        [.. new[] { nameof(Uri), nameof(Headline), nameof(BodyText), nameof(Language), nameof(Versioncreated) }.Select(FieldOf)];

    public string? Uri { get; init; }
    public string? Language { get; init; }
    public DateOnly? Versioncreated { get; init; }
    public string? Publisher { get; init; }

    /// <summary>The item, or what is wrong with the line.</summary>
    public static (NinjsItem? Item, string? Wrong) Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Of(document.RootElement)
                : (null, "is not a JSON object");
        }
        catch (JsonException wrong)
        {
            return (null, $"is not valid JSON, at byte {(wrong.BytePositionInLine ?? 0) + 1} of the line");
        }
        catch (InvalidOperationException)
        {
            return (null, "holds a string that is not valid Unicode");
        }
    }

    private static (NinjsItem? Item, string? Wrong) Of(JsonElement item)
    {
        if (Fields.FirstOrDefault(field => item.TryGetProperty(field, out var value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) is { } wrong)
            return (null, $"has a \"{wrong}\" that is not a string");
        if (Text(item, nameof(BodyText)) is not { } body)
            return (null, $"has no \"{FieldOf(nameof(BodyText))}\"");
        return (new NinjsItem(Text(item, nameof(Headline)), body)
        {
            Uri = Text(item, nameof(Uri)),
            Language = Text(item, nameof(Language)),
            Versioncreated = Day(Text(item, nameof(Versioncreated))),
            Publisher = Name(item, nameof(Publisher)),
        }, null);
    }

    /// <summary>The standard's name of a field: small letters, words joined by a low line.</summary>
    private static string FieldOf(string property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property);

    private static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(FieldOf(property), out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Later versions of the standard give a publisher as an object with a name.</summary>
    private static string? Name(JsonElement item, string property) =>
        item.TryGetProperty(FieldOf(property), out var value) && value.ValueKind == JsonValueKind.Object
            ? Text(value, nameof(Name))
            : Text(item, property);

    private static DateOnly? Day(string? time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;
}
