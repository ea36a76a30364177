using System.Globalization;
using Dragoman;
using Dragoman.Bench.Extraction;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: Extraction FOLDER-OF-THE-BENCHMARK FOLDER-OF-LANGUAGES [--peer TEXTS.jsonl | --misses N | --texts | --archive]");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var pages = BenchmarkPages.Load(args[0]);
var pipeline = Pipeline.Load(args[1], Path.Combine(args[1], "..", "actors"));
if (args is [_, _, "--archive"])
{
    ArchiveRun.Print(pages, pipeline);
    return 0;
}

var own = OwnExtraction.Run(pages, pipeline);
switch (args)
{
    case [_, _, "--texts"]:
        foreach (var (id, text) in own.Texts)
            Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new { id, text }));
        return 0;
    case [_, _, "--misses", var count]:
        foreach (var score in own.Scores(pages).Where(score => score.IsEven).OrderBy(score => score.Precision + score.Recall).Take(int.Parse(count, CultureInfo.InvariantCulture)))
            Console.WriteLine($"{score.Id[..10]} {score.Precision:0.000} {score.Recall:0.000} {pages.Addresses[score.Id]}");
        return 0;
}

Console.WriteLine("| extractor | pages | precision | recall | F1 | F1, even half | F1, odd half | pages a second of one processor |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
Console.WriteLine(own.Row("Dragoman", pages));
if (args is [_, _, "--peer", var texts])
    Console.WriteLine(Extraction.OfPeer(texts).Row("Mozilla Readability with linkedom", pages));
return 0;
