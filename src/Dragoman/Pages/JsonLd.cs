using System.Text.Json;

namespace Dragoman.Pages;

/// <summary>
/// The article among the linked data of a page (schema.org <c>NewsArticle</c> and its kin, in <c>script type="application/ld+json"</c>),
/// also inside <c>@graph</c> or a list. Blocks that are no JSON are passed over.
/// </summary>
internal sealed class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private readonly JsonElement? article;

    private JsonLd(JsonElement? article) => this.article = article;

    /// <summary>The first article that <paramref name="isThis"/> holds for, else the first one.</summary>
    public static JsonLd Of(IEnumerable<string> blocks, Func<JsonLd, bool> isThis)
    {
        List<JsonLd> all = [.. blocks.Select(Parse).OfType<JsonElement>().SelectMany(Articles).Select(article => new JsonLd(article))];
        return all.Count == 0 ? new JsonLd(null) : all.Find(article => isThis(article)) ?? all[0];
    }

    /// <summary>A property that is a text, or an object or list of them with names; null when it is none.</summary>
    public string? this[string property] => article is { } found && found.TryGetProperty(property, out var value) ? Named(value) : null;

    private static JsonElement? Parse(string text)
    {
        string json = new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
        int start = json.AsSpan().IndexOfAny('{', '[');
        int end = json.AsSpan().LastIndexOfAny('}', ']');
        try
        {
            return start < 0 || end < start ? null : JsonDocument.Parse(json.AsMemory(start, end + 1 - start), Lenient).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Articles(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when IsArticle(at) => [at],
        JsonValueKind.Object => at.EnumerateObject().Where(property => property.Name is MarkupTerms.Graph or MarkupTerms.MainEntity).SelectMany(property => Articles(property.Value)),
        _ => [],
    };

    private static bool IsArticle(JsonElement item) =>
        item.TryGetProperty(MarkupTerms.Type, out var type) && (type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(IsKindOfArticle)
            : IsKindOfArticle(type));

    private static bool IsKindOfArticle(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && MarkupTerms.KindsOfArticle.Any(kind => type.GetString()!.EndsWith(kind, StringComparison.Ordinal));

    private static string? Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Markless(value),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Named).OfType<string>().Distinct()) is { Length: > 0 } all ? all : null,
        JsonValueKind.Object when value.TryGetProperty(MarkupTerms.Name, out var name) => Named(name),
        JsonValueKind.Object when value.TryGetProperty(MarkupTerms.Id, out var id) => Named(id),
        _ => null,
    };

    /// <summary>Many systems write entities into JSON, where they mean nothing.</summary>
    private static string? Markless(JsonElement value)
    {
        try
        {
            return System.Net.WebUtility.HtmlDecode(value.GetString()!).Trim() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
