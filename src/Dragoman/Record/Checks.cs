namespace Dragoman.Record;

/// <summary>Runs all checks over entries and articles.</summary>
internal sealed class Checks
{
    public IReadOnlyList<Finding> Run(IEnumerable<Entry> entries) => None;

    public IReadOnlyList<Finding> Run(ArticleClaims article) => None;

    public IReadOnlyList<Finding> Open(IEnumerable<Entry> entries, DateOnly today) => None;

    private IReadOnlyList<Finding> None { get; } = [];
}
