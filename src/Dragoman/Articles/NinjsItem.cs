using System.Globalization;
using System.Text.Json;

namespace Dragoman.Articles;

/// <summary>
/// One line of JSON with the fields of IPTC ninjs: <c>{"uri": ..., "headline": ..., "body_text": ..., "language": ...,
/// "versioncreated": ..., "publisher": ...}</c>. Other fields are passed over.
/// </summary>
internal sealed record NinjsItem(string? Headline, string Body)
{
    public string? Uri { get; init; }
    public string? Language { get; init; }
    public DateOnly? Created { get; init; }
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
        foreach (string field in (string[])["uri", "headline", "body_text", "language", "versioncreated"])
        {
            if (item.TryGetProperty(field, out var value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
                return (null, $"has a \"{field}\" that is not a string");
        }

        if (Text(item, "body_text") is not { } body)
            return (null, "has no \"body_text\"");
        return (new NinjsItem(Text(item, "headline"), body)
        {
            Uri = Text(item, "uri"),
            Language = Text(item, "language"),
            Created = Day(Text(item, "versioncreated")),
            Publisher = Name(item, "publisher"),
        }, null);
    }

    private static string? Text(JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    private static string? Name(JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Object
            ? Text(value, "name")
            : Text(item, field);

    private static DateOnly? Day(string? time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;
}
