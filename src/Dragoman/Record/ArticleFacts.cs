using Dragoman.Articles;

namespace Dragoman.Record;

/// <summary>What the record needs to know of an article besides its claims: where it is from, when, and what its text is like.</summary>
public sealed record ArticleFacts
{
    private readonly Lazy<TextPrint> print = new(TextPrint.Empty);

    public required string Id { get; init; }

    public required string File { get; init; }

    /// <summary>BCP 47 code; null when unknown.</summary>
    public string? Language { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? Published { get; init; }

    public string? Url { get; init; }

    /// <summary>Who wrote it, as its page says.</summary>
    public string? Byline { get; init; }

    /// <summary>Addresses of the same article in other languages, as its page says.</summary>
    public IReadOnlyList<string> Twins { get; init; } = [];

    public TextPrint Print
    {
        get => print.Value;
        init => print = new(value);
    }

    /// <summary>For who keeps prints packed: how the print is made, which happens when it is first asked for.</summary>
    public Func<TextPrint> PrintWhenAsked
    {
        init => print = new(value);
    }

    public static ArticleFacts Of(Article article, TextPrint print) => new()
    {
        Id = article.Id,
        File = article.File,
        Language = article.Language,
        Title = article.Title,
        Publisher = article.Publisher,
        Published = article.Published,
        Url = article.Url,
        Byline = article.Given.Byline,
        Twins = [.. article.Given.Twins.Select(twin => twin.Address)],
        Print = print,
    };
}
