using Dragoman.Articles;
using Dragoman.Languages;

namespace Dragoman;

/// <summary>The way of an article, from bytes to what it says, with the packs of all languages of a folder.</summary>
public sealed class Pipeline
{
    private readonly HashSet<string> packs;
    private readonly ArticleReader articles;

    private Pipeline(IEnumerable<string> packs, ArticleReader articles)
    {
        this.packs = [.. packs];
        this.articles = articles;
    }

    public static Pipeline Load(string languagesFolder, string actorsFolder)
    {
        _ = actorsFolder;
        var packs = LanguageFolder.In(languagesFolder).Where(folder => folder.HasPack).Select(folder => folder.Code);
        return new Pipeline(packs, new ArticleReader(new PageWords()));
    }

    /// <summary>True when there is a pack for the language of that code.</summary>
    public bool Reads(string? language) => language is not null && packs.Contains(language);

    /// <summary>The articles of one input, each with its language: the given one, else what the input says, else what is detected.</summary>
    public IEnumerable<ArticleOrProblem> Articles(string name, Stream bytes, ArticleOptions options, string? language = null)
    {
        foreach (var item in articles.Read(name, bytes, options))
            yield return item.Article is { } article ? article with { Language = language ?? article.Language } : item;
    }

    /// <summary>What one article says.</summary>
    /// <exception cref="ArgumentException">There is no pack for the article's language.</exception>
    public Reading Read(Article article) =>
        Reads(article.Language) ? new Reading(article) : throw new ArgumentException("no pack for the language of the article", nameof(article));

    /// <summary>What the article holds that was almost read, in the order of the text.</summary>
    /// <exception cref="NotSupportedException">The engine reads no claims yet.</exception>
    public IReadOnlyList<NearMiss> Unread(Article article) => throw new NotSupportedException("near misses are not known to the engine yet");

    /// <summary>How a sentence is read, as a tree of steps.</summary>
    /// <exception cref="NotSupportedException">The engine reads no claims yet.</exception>
    public Explanation Explain(string sentence, string? language, DateOnly? published) =>
        throw new NotSupportedException("explanations are not known to the engine yet");
}
