using System.Net;
using System.Text.Json;
using Dragoman.Articles;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>JSON Feed, versions 1 and 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeedFormat(PageFormat pages, ArticleReader texts)
{
    public IEnumerable<ArticleOrProblem> Read(string name, ReadOnlyMemory<byte> bytes, ArticleOptions options)
    {
        var (feed, wrong) = Parsed(bytes);
        if (feed is not { } root || !root.TryGetProperty(MarkupTerms.Items, out var items) || items.ValueKind != JsonValueKind.Array)
        {
            yield return new Problem(name, null, wrong ?? "is a feed without items");
            yield break;
        }

        string? publisher = Text(root, MarkupTerms.MapTitle);
        foreach (var item in items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
            yield return Item(item, publisher).Finish(name, pages, texts);
    }

    private static (JsonElement? Root, string? Wrong) Parsed(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return (JsonDocument.Parse(bytes).RootElement, null);
        }
        catch (JsonException wrong)
        {
            return (null, $"is not valid JSON, in line {(wrong.LineNumber ?? 0) + 1}");
        }
    }

    private static FeedItem Item(JsonElement item, string? publisher) => new()
    {
        Title = Text(item, MarkupTerms.MapTitle),
        Address = Text(item, MarkupTerms.Url) ?? Text(item, MarkupTerms.ExternalUrl),
        Content = Text(item, MarkupTerms.ContentHtml) ?? Marked(Text(item, MarkupTerms.ContentText)),
        Summary = Marked(Text(item, MarkupTerms.Summary)),
        Publisher = publisher,
        Published = StatedDay.Of(Text(item, MarkupTerms.JsonPublished)),
        Modified = StatedDay.MomentOf(Text(item, MarkupTerms.JsonModified)),
    };

    private static string? Marked(string? text) => text is null ? null : $"<p>{WebUtility.HtmlEncode(text).Replace("\n", "</p><p>", StringComparison.Ordinal)}</p>";

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
