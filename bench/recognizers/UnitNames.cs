using System.Globalization;

namespace Dragoman.Bench.Recognizers;

/// <summary>What the benchmark's names of currencies are called by the engine, and how many of the one make one of the other ("Cent": 0.01).</summary>
public sealed class UnitNames
{
    private readonly Dictionary<string, (string[] Codes, double Factor)> names = new(StringComparer.Ordinal);

    public static UnitNames Load(string file)
    {
        var table = new UnitNames();
        foreach (var row in Table.Rows(file, 3))
            table.names.Add(row[0], (row[1].Split(' '), double.Parse(row[2], CultureInfo.InvariantCulture)));
        return table;
    }

    public bool Same(Expectation expected, Found found)
    {
        var (codes, factor) = expected.Unit is { } name ? names.GetValueOrDefault(name, ([], 1)) : ([found.Unit!], 1);
        return codes.Contains(found.Unit) && (expected.Value is not { } value || Near(value * factor, found.Value));
    }

    /// <summary>The benchmark gives fifteen digits of a value, at times fewer.</summary>
    private static bool Near(double a, double? b) => b is { } v && Math.Abs(a - v) <= 1e-9 * Math.Max(Math.Abs(a), 1e-6);
}
