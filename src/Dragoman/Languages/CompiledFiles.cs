using System.Security.Cryptography;

namespace Dragoman.Languages;

/// <summary>
/// The cache of what was compiled from files of languages/: one file a result, named by the hash of its sources and of the engine.
/// Whatever is missing, damaged or cannot be written is compiled anew; several processes may share one folder.
/// </summary>
public sealed class CompiledFiles
{
    private const int KeptOfEach = 4;

    private readonly string? folder;

    private CompiledFiles(string? folder) => this.folder = folder;

    /// <summary>Compiles everything each time.</summary>
    public static CompiledFiles None { get; } = new(null);

    public static CompiledFiles In(string folder) => new(folder);

    /// <summary>What was compiled from the sources before, else what <paramref name="compile"/> gives, which is kept.</summary>
    internal T Get<T>(string name, IEnumerable<string> sources, Func<T> compile, Action<BinaryWriter, T> write, Func<BinaryReader, T> read)
        where T : class
    {
        if (folder is null)
            return compile();
        var file = Path.Combine(folder, $"{name}-{Key(sources)}.compiled");
        if (Kept(file, read) is { } kept)
            return kept;
        var compiled = compile();
        Keep(file, name, writer => write(writer, compiled));
        return compiled;
    }

    private static string Key(IEnumerable<string> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(CompiledFiles).Module.ModuleVersionId.ToByteArray());
        foreach (var source in sources)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(source));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(source)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static T? Kept<T>(string file, Func<BinaryReader, T> read)
        where T : class
    {
        try
        {
            if (!File.Exists(file))
                return null;
            var bytes = File.ReadAllBytes(file);
            var content = bytes.AsSpan(0, Math.Max(0, bytes.Length - SHA256.HashSizeInBytes));
            if (!bytes.AsSpan(content.Length).SequenceEqual(SHA256.HashData(content)))
                return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, content.Length));
            return read(reader);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Keep(string file, string name, Action<BinaryWriter> write)
    {
        try
        {
            Directory.CreateDirectory(folder!);
            var content = new MemoryStream();
            write(new BinaryWriter(content));
            content.Write(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
            var unfinished = $"{file}.{Guid.NewGuid():N}";
            using (var stream = File.Create(unfinished))
                content.WriteTo(stream);
            File.Move(unfinished, file, overwrite: true);
            RemoveOld(name);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // Without a cache the next start is slower, nothing else.
        }
    }

    private void RemoveOld(string name)
    {
        foreach (var old in new DirectoryInfo(folder!).EnumerateFiles($"{name}-*.compiled*").OrderByDescending(f => f.LastWriteTimeUtc).Skip(KeptOfEach))
            old.Delete();
    }
}
