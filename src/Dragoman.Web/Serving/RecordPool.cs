using System.Collections.Concurrent;
using Dragoman.Store;

namespace Dragoman.Web.Serving;

/// <summary>Open connections to the record, lent to one request at a time, so that a request does not open and prepare its own.</summary>
public sealed class RecordPool(SiteOptions options) : IDisposable
{
    private readonly ConcurrentBag<RecordFile> idle = [];
    private (long Version, MetArticles Articles) met = (-1, new MetArticles());

    /// <summary>What merging has read of the record.</summary>
    public ReadMembers Read { get; } = new();

    /// <summary>Of the record, whoever changed it.</summary>
    public long Version
    {
        get
        {
            var file = Lend();
            var version = file.Version;
            TakeBack(file);
            return version;
        }
    }

    /// <summary>The articles that requests have met while the record had that version.</summary>
    public MetArticles Met(long version)
    {
        lock (idle)
        {
            if (met.Version != version)
                met = (version, new MetArticles());
            return met.Articles;
        }
    }

    public RecordFile Lend() => idle.TryTake(out var file) ? file : RecordFile.OpenOrCreate(options.Record);

    public void TakeBack(RecordFile file) => idle.Add(file);

    public void Dispose()
    {
        while (idle.TryTake(out var file))
            file.Dispose();
    }
}
