using System.Globalization;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Bench;

/// <summary>
/// How a record grows: articles added a second, then, at each size, one more article with its merging, the busiest relation read, and words searched. Times
/// are of the processor, so that other programs count little: two processors add up to twice as fast as the table says.
/// </summary>
/// <param name="pipeline">Reads the articles.</param>
/// <param name="actorsFolder">What is known of actors.</param>
/// <param name="most">The last size.</param>
/// <param name="kept">A record that is there or is to stay: sizes that it has passed are left out; null for one that is deleted in the end.</param>
internal sealed class RecordTable(Pipeline pipeline, string actorsFolder, int most, string? kept)
{
    private const int Runs = 21;
    private static readonly string[] Queries = ["railway", "customs cooperation", "Geneva proposals", "\"grey sky\"", "winters", "Nairobi", "foreign minister", "stories rivers"];

    private readonly MadeArticles made = new(pipeline);
    private readonly RecordBuilder builder = RecordBuilder.Load(actorsFolder);
    private readonly SearchWords words = new(pipeline.Packs);
    private readonly ReadMembers read = new();
    private readonly string path = kept ?? Path.Combine(Path.GetTempPath(), $"dragoman-bench-{Environment.ProcessId}.db");
    private int next;

    public void Print()
    {
        Console.WriteLine("| articles | added a second | one more, merged: median ms, p95 | entries of the busiest relation | shown in ms: median, p95 | search: median ms, p95 | MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        using (var record = RecordFile.OpenOrCreate(path))
        {
            next = (int)new ArticleRows(record).Count;
            for (var size = 1000; size <= most; size = NextSize(size))
                if (size >= next || NextSize(size) > most)
                    PrintRow(record, size);
        }
        if (kept is not null)
            return;
        foreach (var end in (ReadOnlySpan<string>)["", "-wal", "-shm"])
            File.Delete(path + end);
    }

    /// <summary>1,000, 3,000, 10,000, 30,000, 100,000.</summary>
    private static int NextSize(int size) => size.ToString(CultureInfo.InvariantCulture)[0] == '1' ? size * 3 : size / 3 * 10;

    private void PrintRow(RecordFile record, int size)
    {
        var rate = Fill(record, size);
        var one = Times(() => Add(record));
        var pair = made.Busiest;
        var entries = 0;
        var shown = Times(() => entries = Show(record, pair));
        var query = 0;
        var search = Times(() => new WordSearch(record, words).Find(Queries[query++ % Queries.Length], 20), Runs * 5);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size:#,0} | {(double.IsNaN(rate) ? "-" : rate.ToString("#,0", CultureInfo.InvariantCulture))} | {one.Median:0.0}, {one.High:0.0} | {entries:#,0} | {shown.Median:0}, {shown.High:0} | {search.Median:0.00}, {search.High:0.00} | {new FileInfo(path).Length / 1e6:#,0} |"));
    }

    private double Fill(RecordFile record, int size)
    {
        var (writer, before, start) = (new ArticleWriter(record, builder, () => DateTimeOffset.UtcNow), next, Environment.CpuUsage.TotalTime);
        var queue = new ReadingQueue<bool>(pipeline.Read, words, read => writer.Add([.. read.Select(r => r.Article)]));
        for (; next < size; next++)
            queue.Add(true, made.Of(next));
        queue.Drain();
        new BlockMerger(record, builder, read).Run(null, default);
        return before >= size ? double.NaN : (size - before) / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private void Add(RecordFile record)
    {
        new ArticleWriter(record, builder, () => DateTimeOffset.UtcNow).Add(PreparedArticle.Of(pipeline.Read(made.Of(next++)), words));
        new BlockMerger(record, builder, read).Run(null, default);
    }

    /// <summary>What a dossier is made of: entries with their articles, findings, what is open.</summary>
    private int Show(RecordFile record, IReadOnlyList<string> pair)
    {
        var rows = new EntryRows(record, new Lazy<RecordBuilder>(builder));
        var found = rows.Find(EntryFilter.All with { Parties = pair });
        var findings = rows.FindingsAbout(pair, found.SelectMany(e => e.Claims).Select(c => c.Article.Id).Distinct());
        return found.Count + 0 * (findings.Count + builder.Open(found, new DateOnly(2026, 1, 1)).Count);
    }

    private static (double Median, double High) Times(Action work, int runs = Runs)
    {
        var times = new List<double>();
        // The first runs warm up.
        for (var i = -4 * runs; i < runs; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            work();
            if (i >= 0)
                times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }
        times.Sort();
        return (times[runs / 2], times[runs * 95 / 100]);
    }
}
