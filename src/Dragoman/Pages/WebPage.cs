using Dragoman.Articles;

namespace Dragoman.Pages;

/// <summary>What the markup of a web page says of the article on it; what it does not say is null.</summary>
public sealed record WebPage
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    /// <summary>Canonical address.</summary>
    public string? Address { get; init; }

    /// <summary>Language as the page declares it, which is often that of its template.</summary>
    public string? Language { get; init; }

    /// <summary>The same article in other languages.</summary>
    public IReadOnlyList<Twin> Twins { get; init; } = [];

    /// <summary>Lines beside the headline that look like a date or a byline, for pages whose head states none.</summary>
    public IReadOnlyList<string> DateLines { get; init; } = [];

    /// <summary>The paragraphs of the body in order.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }
}
