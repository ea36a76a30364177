namespace Dragoman.Articles;

/// <summary>An article as its source gives it: a headline, a body of lines, and what the source states; the text is not taken apart yet.</summary>
internal sealed record ArticleDraft(string? Title, string Body, Provenance Given)
{
    /// <summary>Lines beside the headline that are not part of the text; a day in them counts where none is stated.</summary>
    public string Margin { get; init; } = "";
}
