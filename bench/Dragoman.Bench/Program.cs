using System.Diagnostics;
using System.Globalization;
using Dragoman;
using Dragoman.Bench;

const string Record = "record", Made = "made";
// All but the record are measured on one core.
if (!args.Contains(Record) && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
{
    using var process = Process.GetCurrentProcess();
    process.ProcessorAffinity = 1;
}
var languages = Path.Combine(AppContext.BaseDirectory, "languages");
var corpus = Corpus.Load(Path.Combine(AppContext.BaseDirectory, "samples"));
var pipeline = Pipeline.Load(languages, Path.Combine(AppContext.BaseDirectory, "actors"));
var tables = new Dictionary<string, Action>(StringComparer.Ordinal)
{
    ["reading"] = () => ReadingTable.Print(pipeline, corpus),
    ["stages"] = () => StageTable.Print(pipeline, corpus),
    ["loading"] = () => LoadingTable.Print(languages, pipeline.Packs.Codes),
    ["detection"] = () => DetectionTable.Print(pipeline, corpus),
};
if (args is [Record, ..])
{
    new RecordTable(pipeline, Path.Combine(AppContext.BaseDirectory, "actors"), args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000, args.ElementAtOrDefault(2)).Print();
    return;
}
if (args is [Made, var count, var file])
{
    new MadeArticles(pipeline).Write(int.Parse(count, CultureInfo.InvariantCulture), file);
    return;
}
foreach (var name in args.Length > 0 ? args : [.. tables.Keys])
    if (tables.TryGetValue(name, out var print))
        print();
    else
        Console.Error.WriteLine($"no table is called {name}; there are {string.Join(", ", tables.Keys)}");
