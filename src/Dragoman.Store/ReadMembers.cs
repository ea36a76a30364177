using System.Collections.Concurrent;

namespace Dragoman.Store;

/// <summary>
/// What articles of one record say, kept from one merging to the next, because those that touch a block are asked for again with each article that is added. A
/// reading never changes within its generation, whichever process wrote it. Past its room it begins anew.
/// </summary>
public sealed class ReadMembers
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(long Article, long Generation), Member> members = [];

    internal Member Of(long article, long generation, Func<long, Member> read)
    {
        if (members.TryGetValue((article, generation), out var known))
            return known;
        if (members.Count >= Most)
            members.Clear();
        return members[(article, generation)] = read(article);
    }
}
