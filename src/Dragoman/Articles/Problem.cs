namespace Dragoman.Articles;

/// <summary>
/// Something in an input that could not be read: the file, the line where there is one (from 1), and what to do about it.
/// </summary>
public sealed record Problem(string File, int? Line, string Message)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}

/// <summary>Why something in an input is not taken for an article, though nothing is wrong with it.</summary>
public enum PassedFor
{
    /// <summary>A feed tells only how the article begins.</summary>
    Teaser,

    /// <summary>A sitemap names the address and no more.</summary>
    Listed,

    /// <summary>A page without running text: a front page, a list, a player.</summary>
    NoArticle,

    /// <summary>A server says that its page is as it was.</summary>
    Unchanged,
}

/// <summary>An address that an input leads to without holding its article, with what the input says of it.</summary>
public sealed record Passed(string File, string? Address, PassedFor Reason)
{
    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>When the article was changed last, as the input says.</summary>
    public DateTimeOffset? Modified { get; init; }
}

/// <summary>What reading yields, one at a time: an article, the problem that stands in its place, or what is passed over.</summary>
public readonly record struct ArticleOrProblem(Article? Article, Problem? Problem, Passed? Passed = null)
{
    public static implicit operator ArticleOrProblem(Article article) => new(article, null);

    public static implicit operator ArticleOrProblem(Problem problem) => new(null, problem);

    public static implicit operator ArticleOrProblem(Passed passed) => new(null, null, passed);

    public static ArticleOrProblem FromArticle(Article article) => article;

    public static ArticleOrProblem FromProblem(Problem problem) => problem;

    public static ArticleOrProblem FromPassed(Passed passed) => passed;
}
