using Dragoman.Articles;

namespace Dragoman.Store;

/// <summary>How long the body of an article is, near enough to see that pages are suddenly read otherwise.</summary>
public static class PageLength
{
    /// <summary>On average, with the space behind it.</summary>
    private const int LettersOfWord = 6;

    /// <summary>In words.</summary>
    public static int Of(Article article) => article.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Sum(p => p.Length) / LettersOfWord;
}
