using System.Collections.Concurrent;

namespace Dragoman.Store;

/// <summary>Articles that were looked up, so that each is read once while the record is the same; several threads may ask. Past its room it holds no more.</summary>
public sealed class MetArticles
{
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<long, KeptArticle> articles = [];
    private readonly ConcurrentDictionary<string, long> numbers = new(StringComparer.Ordinal);
    private int held;

    internal KeptArticle Article(long number, Func<long, KeptArticle?> read)
    {
        if (articles.TryGetValue(number, out var known))
            return known;
        var article = read(number)!;
        if (Volatile.Read(ref held) < Most && articles.TryAdd(number, article))
        {
            Interlocked.Increment(ref held);
            numbers[article.Facts.Id] = number;
        }
        return article;
    }

    internal long NumberOf(string id, Func<string, long> find)
    {
        if (numbers.TryGetValue(id, out var known))
            return known;
        var number = find(id);
        if (number > 0 && Volatile.Read(ref held) < Most)
            numbers[id] = number;
        return number;
    }
}
