using System.Collections.Concurrent;
using Dragoman.Store;

namespace Dragoman.Web.Serving;

/// <summary>Open connections to the record, lent to one request at a time, so that a request does not open and prepare its own.</summary>
public sealed class RecordPool(SiteOptions options) : IDisposable
{
    private readonly ConcurrentBag<RecordFile> idle = [];

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

    public RecordFile Lend() => idle.TryTake(out var file) ? file : RecordFile.OpenOrCreate(options.Record);

    public void TakeBack(RecordFile file) => idle.Add(file);

    public void Dispose()
    {
        while (idle.TryTake(out var file))
            file.Dispose();
    }
}
