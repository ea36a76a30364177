using System.Globalization;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Bench;

/// <summary>
/// How a record grows: articles added a second, then, at each size, one more article with its merging, the busiest relation read, and words searched. Times
/// are of the processor, so that other programs count little: two processors add up to twice as fast as the table says.
/// </summary>
internal sealed class RecordTable(Pipeline pipeline, string actorsFolder, int most)
{
    private const int Runs = 21;
    private static readonly string[] Queries = ["railway", "customs cooperation", "Geneva proposals", "\"grey sky\"", "winters", "Nairobi", "foreign minister", "stories rivers"];

    private readonly MadeArticles made = new(pipeline);
    private readonly RecordBuilder builder = RecordBuilder.Load(actorsFolder);
    private readonly SearchWords words = new(pipeline.Packs);
    private readonly string path = Path.Combine(Path.GetTempPath(), $"dragoman-bench-{Environment.ProcessId}.db");
    private int next;

    public void Print()
    {
        Console.WriteLine("| articles | added a second | one more, merged: median ms, p95 | entries of the busiest relation | found in ms | search: median ms, p95 | MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        using (var record = RecordFile.OpenOrCreate(path))
            for (var size = 1000; size <= most; size = NextSize(size))
                PrintRow(record, size);
        foreach (var end in (ReadOnlySpan<string>)["", "-wal", "-shm"])
            File.Delete(path + end);
    }

    /// <summary>1,000, 3,000, 10,000, 30,000, 100,000.</summary>
    private static int NextSize(int size) => size.ToString(CultureInfo.InvariantCulture)[0] == '1' ? size * 3 : size / 3 * 10;

    private void PrintRow(RecordFile record, int size)
    {
        var rate = Fill(record, size);
        var one = Times(() => Add(record));
        var (entries, found) = Busiest(record);
        var query = 0;
        var search = Times(() => new WordSearch(record, words).Find(Queries[query++ % Queries.Length], 20), Runs * 5);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size:#,0} | {rate:#,0} | {one.Median:0.0}, {one.High:0.0} | {entries:#,0} | {found:0.0} | {search.Median:0.00}, {search.High:0.00} | {new FileInfo(path).Length / 1e6:#,0} |"));
    }

    private double Fill(RecordFile record, int size)
    {
        var (writer, before, start) = (new ArticleWriter(record, builder, () => DateTimeOffset.UtcNow), next, Environment.CpuUsage.TotalTime);
        var queue = new ReadingQueue<bool>(pipeline.Read, words, read => writer.Add([.. read.Select(r => r.Article)]));
        for (; next < size; next++)
            queue.Add(true, made.Of(next));
        queue.Drain();
        new BlockMerger(record, builder).Run(null, default);
        return (size - before) / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private void Add(RecordFile record)
    {
        new ArticleWriter(record, builder, () => DateTimeOffset.UtcNow).Add(PreparedArticle.Of(pipeline.Read(made.Of(next++)), words));
        new BlockMerger(record, builder).Run(null, default);
    }

    private (int Entries, double Milliseconds) Busiest(RecordFile record)
    {
        var pair = new EntryRows(record, new Lazy<RecordBuilder>(builder)).Find(EntryFilter.All with { Types = [EntryType.Figure] })
            .Where(e => e.Parties.Count == 2).GroupBy(e => string.Join(' ', e.Parties)).MaxBy(g => g.Count())!.First().Parties;
        var entries = 0;
        var took = Times(() => entries = new EntryRows(record, new Lazy<RecordBuilder>(builder)).Find(EntryFilter.All with { Parties = pair }).Count);
        return (entries, took.Median);
    }

    private static (double Median, double High) Times(Action work, int runs = Runs)
    {
        var times = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            work();
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }
        times.Sort();
        return (times[runs / 2], times[runs * 95 / 100]);
    }
}
