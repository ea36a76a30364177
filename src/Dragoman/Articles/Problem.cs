namespace Dragoman.Articles;

/// <summary>
/// Something in an input that could not be read: the file, the line where there is one (from 1), and what to do about it.
/// </summary>
public sealed record Problem(string File, int? Line, string Message)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}

/// <summary>What reading yields, one at a time: an article, or the problem that stands in its place.</summary>
public readonly record struct ArticleOrProblem(Article? Article, Problem? Problem)
{
    public static implicit operator ArticleOrProblem(Article article) => new(article, null);

    public static implicit operator ArticleOrProblem(Problem problem) => new(null, problem);

    public static ArticleOrProblem FromArticle(Article article) => article;

    public static ArticleOrProblem FromProblem(Problem problem) => problem;
}
