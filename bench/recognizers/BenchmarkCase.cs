using System.Globalization;
using System.Text.Json;

namespace Dragoman.Bench.Recognizers;

/// <summary>One result a case expects: where it stands in the input, its value and its unit; null where the case states none.</summary>
public sealed record Expectation(int Start, int End, double? Value, string? Unit);

/// <summary>One case of the benchmark: a text and the results it must give, counted from 1 in its file.</summary>
public sealed record BenchmarkCase(int Number, string Input, IReadOnlyList<Expectation> Expected)
{
    /// <summary>Reads a file of cases; spans are those of the composed (NFC) text.</summary>
    public static List<BenchmarkCase> Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file).AsMemory(HasMark(file) ? 3 : 0));
        return [.. json.RootElement.EnumerateArray().Select((c, i) => One(i + 1, c))];
    }

    private static bool HasMark(string file)
    {
        using var stream = File.OpenRead(file);
        return stream.ReadByte() == 0xEF;
    }

    private static BenchmarkCase One(int number, JsonElement json)
    {
        var raw = json.GetProperty(nameof(BenchmarkCase.Input)).GetString()!;
        var anyValue = json.TryGetProperty("IgnoreResolution", out var ignore) && ignore.GetBoolean();
        var expected = new List<Expectation>();
        var from = 0;
        foreach (var result in json.GetProperty("Results").EnumerateArray())
        {
            var words = result.GetProperty("Text").GetString()!;
            var start = result.TryGetProperty("Start", out var at) ? at.GetInt32() : Math.Max(from, raw.IndexOf(words, from, StringComparison.OrdinalIgnoreCase));
            from = start + words.Length;
            var (value, unit) = anyValue || !result.TryGetProperty("Resolution", out var resolution) ? (null, null) : Resolved(resolution);
            expected.Add(new(Composed(raw, start), Composed(raw, Math.Min(from, raw.Length)), value, unit));
        }
        return new BenchmarkCase(number, raw.Normalize(), expected);
    }

    private static int Composed(string raw, int at) => raw[..at].Normalize().Length;

    private static (double?, string?) Resolved(JsonElement resolution)
    {
        double? value = resolution.TryGetProperty("value", out var v) && v.ValueKind == JsonValueKind.String
            && double.TryParse(v.GetString()!.TrimEnd('%').Replace(',', '.'), CultureInfo.InvariantCulture, out var number) ? number : null;
        return (value, resolution.TryGetProperty("unit", out var u) ? u.GetString() : null);
    }
}
