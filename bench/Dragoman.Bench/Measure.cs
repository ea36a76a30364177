using System.Diagnostics;

namespace Dragoman.Bench;

/// <summary>What one run of some work took: time of the processor, so that other programs count little, and bytes.</summary>
internal readonly record struct Cost(TimeSpan Time, long Allocated);

/// <summary>Runs work until the compiler has settled, then five times; the median run counts.</summary>
internal static class Measure
{
    private const int Runs = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan LeastRun = TimeSpan.FromSeconds(1);

    /// <summary>The cost of one repetition of the work.</summary>
    public static Cost Median(Action work)
    {
        Until(WarmUp, work);
        var costs = new List<Cost>();
        for (var i = 0; i < Runs; i++)
            costs.Add(Until(LeastRun, work));
        return costs.OrderBy(c => c.Time).ElementAt(Runs / 2);
    }

    /// <summary>The cost of work that is done once in a process: the median of runs without warming up.</summary>
    public static Cost MedianOfSingle(Action work) => Enumerable.Range(0, Runs).Select(_ => Until(TimeSpan.Zero, work)).OrderBy(c => c.Time).ElementAt(Runs / 2);

    private static Cost Until(TimeSpan enough, Action work)
    {
        GC.Collect();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        var times = 0;
        do
        {
            work();
            times++;
        }
        while (watch.Elapsed < enough);
        return new((Environment.CpuUsage.TotalTime - used) / times, (GC.GetAllocatedBytesForCurrentThread() - allocated) / times);
    }
}
