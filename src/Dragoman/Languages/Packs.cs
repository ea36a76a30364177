using System.Collections.Concurrent;

namespace Dragoman.Languages;

/// <summary>The packs of a languages folder; each is loaded when its language is first met.</summary>
public sealed class Packs(string folder, CompiledFiles? cache = null)
{
    private readonly ConcurrentDictionary<string, Lazy<Pack?>> loaded = new(StringComparer.Ordinal);

    public string Folder { get; } = folder;

    /// <summary>Codes of the languages that can be read, in order.</summary>
    public IReadOnlyList<string> Codes { get; } = !Directory.Exists(folder) ? throw new PackException(folder, 0, "there is no folder of languages here")
        : [.. Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, "language.yaml"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>The pack of a language; null when the language has none.</summary>
    public Pack? For(string? code) => code is null ? null : loaded.GetOrAdd(code, c => new Lazy<Pack?>(() => Codes.Contains(c) ? Pack.Load(Folder, c, cache) : null)).Value;
}
