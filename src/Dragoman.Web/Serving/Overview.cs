using Dragoman.Store;

namespace Dragoman.Web.Serving;

/// <summary>What the record holds as a whole, worked out when it is first asked for after the record changed, for all requests.</summary>
public sealed class Overview(RecordPool pool, Knowledge knowledge) : IDisposable
{
    private const int MostCovered = 1000;

    private readonly Lock working = new();
    private readonly RecordFile file = pool.Lend();
    private long version = -1;
    private Contents? contents;

    public Contents Now
    {
        get
        {
            lock (working)
            {
                var rows = new RelationRows(file);
                var now = rows.Version;
                if (contents is null || now != version)
                    contents = new Contents(rows.All(knowledge.Atlas.IsParty), [.. new ArticleRows(file).Coverage(MostCovered).OrderBy(c => c.Language is null).ThenBy(c => c.Language, StringComparer.Ordinal)], rows.MonthsRead(), now);
                version = now;
                return contents;
            }
        }
    }

    public void Dispose() => file.Dispose();
}

/// <summary>Relations, what was read by language and publisher, the months of which something was read, and the state of the record they are of.</summary>
public sealed record Contents(IReadOnlyList<Relation> Relations, IReadOnlyList<Coverage> Coverage, IReadOnlySet<string> MonthsRead, long Version);
