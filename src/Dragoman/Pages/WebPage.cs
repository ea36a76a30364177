namespace Dragoman.Pages;

/// <summary>What the markup of a web page says of the article on it.</summary>
public sealed record WebPage
{
    /// <summary>The paragraphs of the body in order.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }
}
