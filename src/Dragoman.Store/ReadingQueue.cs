using Dragoman.Articles;

namespace Dragoman.Store;

/// <summary>Reads articles on all processors and hands them over in the order they came; a few wait at a time, so that memory stays small.</summary>
/// <typeparam name="T">What the caller wants to get back with each article.</typeparam>
public sealed class ReadingQueue<T>(Func<Article, Reading> read, SearchWords words, Action<T, PreparedArticle> use)
{
    private readonly Queue<(T Tag, Task<PreparedArticle> Prepared)> waiting = new();
    private readonly int most = 4 * Environment.ProcessorCount;

    public void Add(T tag, Article article)
    {
        waiting.Enqueue((tag, Task.Run(() => PreparedArticle.Of(read(article), words))));
        while (waiting.Count >= most)
            Take();
    }

    /// <summary>Hands over what still waits.</summary>
    public void Drain()
    {
        while (waiting.Count > 0)
            Take();
    }

    private void Take()
    {
        var (tag, prepared) = waiting.Dequeue();
        use(tag, prepared.GetAwaiter().GetResult());
    }
}
