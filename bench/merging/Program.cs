using System.Globalization;
using Dragoman.Bench.Merging;
using Dragoman.Record;

if (args.Contains("--texts"))
{
    var pipeline = Dragoman.Pipeline.Load(args[2], args[1]);
    var told = ToldEvents.Load(Path.Combine(Path.GetDirectoryName(args[0])!, "tellings.tsv"), pipeline);
    var (score, wrong) = told.Score(pipeline, RecordBuilder.Load(args[1]));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{told.Told.Count} articles, {told.Told.Select(t => t.Event).Distinct().Count()} events\n"));
    Console.WriteLine("| kind | pairs right | missed | wrong | F1 |\n|---|---|---|---|---|");
    Print("contact, from texts", score);
    if (args.Contains("--misses"))
        Console.WriteLine("\n" + string.Join('\n', wrong));
    return;
}
var set = EventSet.Load(args[0]);
var entries = RecordBuilder.Load(args[1]).Build(set.Articles, Rulings.None);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.EventOf.Count} claims, {set.Articles.Count} articles, {set.EventOf.Values.Distinct().Count()} events\n"));
Console.WriteLine("| kind | pairs right | missed | wrong | F1 |\n|---|---|---|---|---|");
foreach (var type in Enum.GetValues<EntryType>())
    Print(type.Spelt(), PairScore.Of(set, entries, type).Score);
var (all, misses) = PairScore.Of(set, entries);
Print("all", all);
if (args.Contains("--misses"))
    Console.WriteLine("\n" + string.Join('\n', misses));

static void Print(string kind, PairScore score) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {score.Right} | {score.Missed} | {score.Wrong} | {score.F1:0.000} |"));
