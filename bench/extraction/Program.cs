using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Dragoman.Bench.Extraction;
using Dragoman.Pages;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: Extraction FOLDER-OF-THE-BENCHMARK FOLDER-OF-LANGUAGES [TEXTS-OF-A-PEER.jsonl | --misses N | --text ID]");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(args[0], "ground-truth.json")));
var expected = truth.RootElement.EnumerateObject().ToDictionary(page => page.Name, page => page.Value.GetProperty("articleBody").GetString()!);
var pages = expected.Keys.Order(StringComparer.Ordinal).ToDictionary(id => id, id => Unpacked(Path.Combine(args[0], "html", id + ".html.gz")));
var reader = new WebPageReader(MarkupNames.Load(Path.Combine(args[1], "common", "markup.tsv")));

if (args is [_, _, "--tree", var wanted])
{
    foreach (var line in reader.Outline(pages.Single(p => p.Key.StartsWith(wanted, StringComparison.Ordinal) && PageScore.Of(p.Key, "", "").IsEven).Value))
        Console.WriteLine(line);
    return 0;
}

if (args is [_, _, "--texts"])
{
    foreach (var (id, html) in pages)
        Console.WriteLine(JsonSerializer.Serialize(new { id, text = Text(reader.Read(html)) }));
    return 0;
}

foreach (var html in pages.Values.Take(40))
    reader.Read(html);
var watch = Stopwatch.StartNew();
var found = pages.ToDictionary(page => page.Key, page => reader.Read(page.Value));
watch.Stop();
var scores = found.Select(page => PageScore.Of(page.Key, expected[page.Key], Text(page.Value))).ToList();
Print("all", scores);
Print("even", [.. scores.Where(score => score.IsEven)]);
Print("odd", [.. scores.Where(score => !score.IsEven)]);
Console.WriteLine($"{pages.Count / watch.Elapsed.TotalSeconds:0} pages/s");
if (args is [_, _, "--misses", var count])
{
    foreach (var score in scores.Where(score => score.IsEven).OrderBy(score => score.Precision + score.Recall).Take(int.Parse(count, CultureInfo.InvariantCulture)))
        Console.WriteLine($"{score.Id[..10]} {score.Precision:0.000} {score.Recall:0.000} {truth.RootElement.GetProperty(score.Id).GetProperty("url").GetString()}");
}

return 0;

static string Text(WebPage page) => string.Join('\n', page.Paragraphs);

static void Print(string name, List<PageScore> scores)
{
    var (precision, recall, f1) = PageScore.Average(scores);
    Console.WriteLine($"{name,-6}{scores.Count,5}  precision {precision:0.0000}  recall {recall:0.0000}  F1 {f1:0.0000}");
}

static string Unpacked(string file)
{
    using var bytes = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
    using var text = new StreamReader(bytes, Encoding.UTF8);
    return text.ReadToEnd();
}
