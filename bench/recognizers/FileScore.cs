using Dragoman.Languages;

namespace Dragoman.Bench.Recognizers;

/// <summary>A case that failed and what the engine found instead.</summary>
public sealed record Failure(BenchmarkCase Case, IReadOnlyList<Found> Found);

/// <summary>How one file of the benchmark was read: cases in it, left out, passed, and passed with nothing found beside what is expected.</summary>
public sealed record FileScore(string File, int Cases, int LeftOut, int Passed, int Exact, IReadOnlyList<Failure> Failures)
{
    /// <summary>Share of the measured cases that pass, 0 to 1.</summary>
    public double Rate => (double)Passed / Math.Max(1, Cases - LeftOut);

    /// <summary>Share of the measured cases in which every result is expected as well.</summary>
    public double ExactRate => (double)Exact / Math.Max(1, Cases - LeftOut);

    public static FileScore Of(string folder, string name, Pack pack, UnitNames units, LeftOut leftOut)
    {
        var kind = Enum.Parse<CaseKind>(Path.GetFileName(name));
        var engine = new EngineMentions(pack);
        var cases = BenchmarkCase.Load(Path.Combine(folder, name + ".json"));
        var measured = cases.Where(c => !leftOut.Has(name, c.Number)).ToList();
        var failures = new List<Failure>();
        var exact = 0;
        foreach (var one in measured)
        {
            var found = engine.Read(one.Input, kind);
            if (one.Expected.All(e => found.Any(f => f.Start == e.Start && f.End == e.End && units.Same(e, f))))
                exact += found.Count == one.Expected.Count ? 1 : 0;
            else
                failures.Add(new(one, found));
        }
        return new FileScore(name, cases.Count, cases.Count - measured.Count, measured.Count - failures.Count, exact, failures);
    }
}
