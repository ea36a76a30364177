using Dragoman.Articles;
using Dragoman.Pages;

namespace Dragoman.Formats;

/// <summary>One item of a feed: its content when it holds the article, else its summary, which is a teaser unless it is as long as an article.</summary>
internal sealed record FeedItem
{
    private const int ShortestArticle = 60;
    private const int LongSummary = 150;

    public string? Title { get; init; }
    public string? Address { get; init; }
    public string? Content { get; init; }
    public string? Summary { get; init; }
    public string? Publisher { get; init; }
    public string? Byline { get; init; }
    public DateOnly? Published { get; init; }
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The article, or the address where it stands.</summary>
    public ArticleOrProblem Finish(string file, PageFormat pages, ArticleReader texts)
    {
        string content = pages.Fragment(Content ?? ""), summary = pages.Fragment(Summary ?? "");
        string? body = IsWhole(content, ShortestArticle) ? content : IsWhole(summary, LongSummary) ? summary : null;
        if (body is null)
            return new Passed(file, Address, PassedFor.Teaser) { Title = Title, Published = Published, Modified = Modified };
        var given = new Provenance { Url = Address, Publisher = Publisher, Byline = Byline, Published = Published, Modified = Modified };
        return texts.Built(file, new ArticleDraft(Title is null ? null : pages.Fragment(Title).ReplaceLineEndings(" "), body, given));
    }

    private static bool IsWhole(string text, int least) =>
        WordCount.Of(text) >= least && !text.TrimEnd(']', ')', ' ').EndsWith('\u2026') && !text.TrimEnd(']', ')', ' ').EndsWith("...", StringComparison.Ordinal);
}
