using Dragoman.Articles;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>Reads articles on all processors and hands them over in the order they came; a few wait at a time, so that memory stays small.</summary>
internal sealed class ReadingQueue<T>(Desk desk, SearchWords words, Action<T, PreparedArticle> use)
{
    private readonly Queue<(T Tag, Task<PreparedArticle> Prepared)> waiting = new();
    private readonly int most = 4 * Environment.ProcessorCount;

    public void Add(T tag, Article article)
    {
        waiting.Enqueue((tag, Task.Run(() => PreparedArticle.Of(desk.Read(article), words))));
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
