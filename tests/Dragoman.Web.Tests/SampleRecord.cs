using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Store;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Tests;

/// <summary>A record of the samples, read once; every site under test gets a copy of its own.</summary>
internal static class SampleRecord
{
    private static readonly Lazy<string> Filled = new(Fill);

    /// <summary>Options of a site over a copy of the samples in a folder of its own.</summary>
    public static SiteOptions Copy(string folder)
    {
        var options = Options(Path.Combine(folder, "record.db"));
        File.Copy(Filled.Value, options.Record);
        return options;
    }

    public static SiteOptions Options(string record) => new()
    {
        Record = record,
        Languages = Path.Combine(AppContext.BaseDirectory, "languages"),
        Actors = Path.Combine(AppContext.BaseDirectory, "actors"),
        Outlets = Path.Combine(AppContext.BaseDirectory, "outlets"),
        Cache = CompiledFiles.In(Path.Combine(Path.GetTempPath(), "dragoman-web-tests-packs")),
        Address = "http://127.0.0.1:0",
    };

    private static string Fill()
    {
        var folder = Directory.CreateTempSubdirectory("dragoman-samples").FullName;
        var options = Options(Path.Combine(folder, "filling.db"));
        Add(options, Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))));
        var copy = Path.Combine(folder, "samples.db");
        using var record = RecordFile.Open(options.Record);
        Backup.Write(record, copy);
        return copy;
    }

    /// <summary>Reads files into the record of a site.</summary>
    public static void Add(SiteOptions options, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var knowledge = new Knowledge(options);
        using var pool = new RecordPool(options);
        using var record = new OpenedRecord(pool, knowledge);
        var writer = new ArticleWriter(record.File, record.Builder, () => DateTimeOffset.UtcNow);
        var queue = new ReadingQueue<bool>(knowledge.Pipeline.Read, knowledge.SearchWords, read => writer.Add([.. read.Select(r => r.Article)]));
        foreach (var (name, bytes) in files)
        {
            using var stream = new MemoryStream(bytes);
            foreach (var item in knowledge.Pipeline.Articles(name, stream, new ArticleOptions()))
                if (item.Article is { } article)
                    queue.Add(true, article);
        }
        queue.Drain();
        record.Merge(CancellationToken.None);
    }
}
