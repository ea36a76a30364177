using System.Globalization;
using Dragoman.Bench.Recognizers;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: Recognizers FOLDER-OF-THE-BENCHMARK FOLDER-OF-LANGUAGES [NAME]   (NAME, as English/NumberModel, lists what failed)");
    return 2;
}
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine($"{"file",-24}{"cases",6}{"left out",10}{"passed",8}{"rate",8}{"nothing else",14}");
foreach (var score in Benchmark.Run(args[0], args[1]))
{
    Console.WriteLine($"{score.File,-24}{score.Cases,6}{score.LeftOut,10}{score.Passed,8}{score.Rate,8:P1}{score.ExactRate,14:P1}");
    foreach (var failure in args.Length > 2 && score.File.StartsWith(args[2], StringComparison.Ordinal) ? score.Failures : [])
        Print(failure);
}
return 0;

static void Print(Failure failure)
{
    var text = failure.Case.Input;
    Console.WriteLine($"  {failure.Case.Number} {text.ReplaceLineEndings(" ")}");
    foreach (var e in failure.Case.Expected)
        Console.WriteLine($"      expected '{text[e.Start..e.End]}' {e.Value} {e.Unit}");
    foreach (var f in failure.Found)
        Console.WriteLine($"      found    '{text[f.Start..f.End]}' {f.Value} {f.Unit}");
}
