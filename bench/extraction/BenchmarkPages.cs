using System.IO.Compression;
using System.Text.Json;

namespace Dragoman.Bench.Extraction;

/// <summary>The pages of the benchmark as they were fetched, their true bodies and their addresses, by id.</summary>
public sealed record BenchmarkPages(IReadOnlyDictionary<string, byte[]> Html, IReadOnlyDictionary<string, string> Truth, IReadOnlyDictionary<string, string> Addresses)
{
    public static BenchmarkPages Load(string folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        var all = truth.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal).ToList();
        return new BenchmarkPages(
            all.ToDictionary(page => page.Name, page => Unpacked(Path.Combine(folder, "html", page.Name + ".html.gz"))),
            all.ToDictionary(page => page.Name, page => page.Value.GetProperty("articleBody").GetString()!),
            all.ToDictionary(page => page.Name, page => page.Value.GetProperty("url").GetString()!));
    }

    private static byte[] Unpacked(string file)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
