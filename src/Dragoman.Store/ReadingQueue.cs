using Dragoman.Articles;

namespace Dragoman.Store;

/// <summary>Reads articles on all processors and hands them over in the order they came, as many at once as are read; a few wait at a time, so that memory stays small.</summary>
/// <typeparam name="T">What the caller wants to get back with each article.</typeparam>
public sealed class ReadingQueue<T>(Func<Article, Reading> read, SearchWords words, Action<IReadOnlyList<(T Tag, PreparedArticle Article)>> use)
{
    private readonly Queue<(T Tag, Task<PreparedArticle> Prepared)> waiting = new();
    private readonly int most = 16 * Environment.ProcessorCount;

    public void Add(T tag, Article article)
    {
        waiting.Enqueue((tag, Task.Run(() => PreparedArticle.Of(read(article), words))));
        if (waiting.Count >= most)
            Take();
    }

    /// <summary>Hands over what still waits.</summary>
    public void Drain()
    {
        while (waiting.Count > 0)
            Take();
    }

    /// <summary>Waits for half of the articles, so that the other half is read while these are used.</summary>
    private void Take()
    {
        var taken = new List<(T, PreparedArticle)>();
        while (waiting.Count > 0 && (taken.Count < most / 2 || waiting.Peek().Prepared.IsCompleted))
        {
            var (tag, prepared) = waiting.Dequeue();
            taken.Add((tag, prepared.GetAwaiter().GetResult()));
        }
        use(taken);
    }
}
