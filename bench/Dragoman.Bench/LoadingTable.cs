using Dragoman.Languages;

namespace Dragoman.Bench;

/// <summary>How long a pack takes to load in a warm process, and what it holds in memory.</summary>
internal static class LoadingTable
{
    public static void Print(string languages, IEnumerable<string> codes)
    {
        Console.WriteLine("loading a pack                             |       ms |  MB allocated");
        foreach (var code in codes)
            Row(code, () => Pack.Load(languages, code));
        Row("language detection, all languages", () => LanguageDetector.Load(languages));
    }

    private static void Row(string name, Action load)
    {
        var cost = Measure.MedianOfSingle(load);
        Console.WriteLine($"{name,-42} | {cost.Time.TotalMilliseconds,8:0.0} | {cost.Allocated / 1e6,8:0.0}");
    }
}
