using Dragoman.Languages;

namespace Dragoman.Bench.Recognizers;

/// <summary>All files of the benchmark that the packs are measured on, read from the folder that holds them.</summary>
public static class Benchmark
{
    private static readonly (string Folder, string Code)[] Languages = [("English", "en"), ("Italian", "it"), ("Swedish", "sv"), ("Arabic", "ar")];

    /// <summary>Scores in the order of languages and kinds; files that do not exist are passed over.</summary>
    public static IEnumerable<FileScore> Run(string folder, string languagesFolder)
    {
        var tables = Path.Combine(AppContext.BaseDirectory, "recognizers");
        var (packs, units, leftOut) = (new Packs(languagesFolder), UnitNames.Load(Path.Combine(tables, "units.tsv")), LeftOut.Load(Path.Combine(tables, "left-out.tsv")));
        foreach (var (language, code) in Languages)
            foreach (var kind in Enum.GetNames<CaseKind>())
                if (packs.For(code) is { } pack && File.Exists(Path.Combine(folder, language, kind + ".json")))
                    yield return FileScore.Of(folder, $"{language}/{kind}", pack, units, leftOut);
    }
}
