using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Dragoman;
using Dragoman.Articles;
using Dragoman.Bench.Extraction;


if (args.Length < 2)
{
    Console.Error.WriteLine("usage: Extraction FOLDER-OF-THE-BENCHMARK FOLDER-OF-LANGUAGES [TEXTS-OF-A-PEER.jsonl | --misses N | --text ID]");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(args[0], "ground-truth.json")));
var expected = truth.RootElement.EnumerateObject().ToDictionary(page => page.Name, page => page.Value.GetProperty("articleBody").GetString()!);
var pages = expected.Keys.Order(StringComparer.Ordinal).ToDictionary(id => id, id => Unpacked(Path.Combine(args[0], "html", id + ".html.gz")));
var pipeline = Pipeline.Load(Path.Combine(args[1]), Path.Combine(args[1], "..", "actors"));

if (args is [_, _, "--texts"])
{
    foreach (var (id, html) in pages)
        Console.WriteLine(JsonSerializer.Serialize(new { id, text = Read(html) }));
    return 0;
}

foreach (var html in pages.Values.Take(40))
    Read(html);
var watch = Stopwatch.StartNew();
var found = pages.ToDictionary(page => page.Key, page => Read(page.Value));
watch.Stop();
var scores = found.Select(page => PageScore.Of(page.Key, expected[page.Key], page.Value)).ToList();
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

string Read(byte[] html)
{
    var article = pipeline.Articles("page", new MemoryStream(html), new ArticleOptions()).First().Article;
    return article is null ? "" : string.Join('\n', article.Paragraphs.Where(p => p.Kind is ParagraphKind.Body or ParagraphKind.Dateline).Select(p => article.Of(p).ToString()));
}

static void Print(string name, List<PageScore> scores)
{
    var (precision, recall, f1) = PageScore.Average(scores);
    Console.WriteLine($"{name,-6}{scores.Count,5}  precision {precision:0.0000}  recall {recall:0.0000}  F1 {f1:0.0000}");
}

static byte[] Unpacked(string file)
{
    using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
    using var bytes = new MemoryStream();
    packed.CopyTo(bytes);
    return bytes.ToArray();
}
