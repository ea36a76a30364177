using System.Globalization;
using System.Text.Json;

namespace Dragoman.Articles;

/// <summary>
/// One article as JSON with the fields of IPTC ninjs: <c>{"uri": ..., "headline": ..., "body_text": ..., "language": ...,
/// "versioncreated": ..., "publisher": ...}</c>. Other fields are passed over.
/// </summary>
internal sealed record NinjsItem(string? Headline, string BodyText)
{
    private static readonly string[] Fields =
        [.. new[] { nameof(Uri), nameof(Headline), nameof(BodyText), nameof(Language), nameof(Versioncreated) }.Select(FieldOf)];

    /// <summary>What an article in JSON has to look like, for messages.</summary>
    public static string Expected { get; } = $"an article is an object with \"{FieldOf(nameof(BodyText))}\", and may have \"{FieldOf(nameof(Headline))}\", \"{FieldOf(nameof(Uri))}\", \"{FieldOf(nameof(Versioncreated))}\" (ninjs)";

    public string? Uri { get; init; }
    public string? Language { get; init; }
    public DateOnly? Versioncreated { get; init; }
    public string? Publisher { get; init; }

    public ArticleDraft Draft => new(Headline, BodyText, new Provenance { Url = Uri, Language = Language, Publisher = Publisher, Published = Versioncreated });

    /// <summary>The item, or what is wrong with the line.</summary>
    public static (NinjsItem? Item, string? Wrong) Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return One(document.RootElement);
        }
        catch (JsonException wrong)
        {
            return (null, $"is not valid JSON, at byte {(wrong.BytePositionInLine ?? 0) + 1} of the line");
        }
    }

    /// <summary>The item or items of a whole document, or what is wrong and in which line, where one is known.</summary>
    public static IReadOnlyList<(NinjsItem? Item, int? Line, string? Wrong)> ParseAll(ReadOnlyMemory<byte> document)
    {
        try
        {
            using var parsed = JsonDocument.Parse(document);
            return parsed.RootElement.ValueKind == JsonValueKind.Array
                ? [.. parsed.RootElement.EnumerateArray().Select((element, index) => Numbered(element, index + 1))]
                : [Numbered(parsed.RootElement, null)];
        }
        catch (JsonException wrong)
        {
            return [(null, (int)(wrong.LineNumber ?? 0) + 1, $"is not valid JSON, at byte {(wrong.BytePositionInLine ?? 0) + 1} of the line")];
        }
    }

    private static (NinjsItem? Item, int? Line, string? Wrong) Numbered(JsonElement element, int? number)
    {
        var (item, wrong) = One(element);
        return (item, null, wrong is null || number is null ? wrong : $"item {number} {wrong}");
    }

    private static (NinjsItem? Item, string? Wrong) One(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object ? Of(element) : (null, "is not a JSON object");
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
            return (null, $"has no \"{FieldOf(nameof(BodyText))}\"; {Expected}");
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
