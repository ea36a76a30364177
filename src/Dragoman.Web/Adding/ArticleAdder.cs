using Dragoman.Articles;
using Dragoman.Store;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Adding;

/// <summary>Reads articles that come by a form into the record, and keeps account of each. One that cannot be read does not stop the others.</summary>
/// <param name="record">The record.</param>
/// <param name="language">Code that a person named; null where the text tells it.</param>
/// <param name="published">Day that a person named, for articles that do not say theirs.</param>
public sealed class ArticleAdder(OpenedRecord record, string? language, DateOnly? published)
{
    private const int MostLines = 200;

    private readonly Pipeline pipeline = record.Knowledge.Pipeline;
    private readonly SearchWords words = record.Knowledge.SearchWords;
    private readonly List<AddedLine> account = [];

    public IReadOnlyList<AddedLine> Account => account;

    public int Added { get; private set; }

    /// <summary>The articles of some bytes, with what was named of them.</summary>
    public IEnumerable<ArticleOrProblem> Read(string name, Stream bytes, ArticleOptions options)
    {
        foreach (var item in pipeline.Articles(name, bytes, options, language))
            yield return item.Article is { } article ? article.Stated(language, published) : item;
    }

    /// <param name="item">What was read.</param>
    /// <param name="page">The page it was fetched with; null for what was pasted or sent.</param>
    public void Take(ArticleOrProblem item, KeptPage? page = null)
    {
        if (account.Count >= MostLines)
            return;
        account.Add(item switch
        {
            { Article: { } article } => Write(article, page),
            { Problem: { } problem } => new AddedLine(problem.File, ArticleFate.Unreadable, Detail: problem.Message),
            var passed => new AddedLine(passed.Passed?.Title ?? passed.Passed?.File ?? "", ArticleFate.Passed),
        });
    }

    private AddedLine Write(Article article, KeptPage? page)
    {
        var name = article.Title ?? article.File;
        if (!pipeline.Reads(article.Language))
            return new AddedLine(name, ArticleFate.NoPack, Language: article.Language, Detail: article.Language);
        var fate = record.Writer.Add(PreparedArticle.Of(pipeline.Read(article), words), page) switch
        {
            Store.Added.New => ArticleFate.Added,
            Store.Added.Version => ArticleFate.Version,
            Store.Added.Known => ArticleFate.Known,
            _ => ArticleFate.Removed,
        };
        Added += fate is ArticleFate.Added or ArticleFate.Version ? 1 : 0;
        return new AddedLine(name, fate, fate == ArticleFate.Removed ? null : article.Id, article.Language);
    }
}
