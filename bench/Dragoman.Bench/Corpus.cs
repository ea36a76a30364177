using System.Text;

namespace Dragoman.Bench;

/// <summary>One article of samples/ as bytes; the first letters of its file's name are its language.</summary>
internal sealed record Page(string Name, byte[] Bytes)
{
    public string Language => Name[..Name.IndexOf('-')];

    public string Text => Encoding.UTF8.GetString(Bytes);
}

/// <summary>The articles of samples/, which are cycled.</summary>
internal sealed record Corpus(IReadOnlyList<Page> Pages)
{
    public IEnumerable<string> Languages => Pages.Select(p => p.Language).Distinct();

    public int Bytes => Pages.Sum(p => p.Bytes.Length);

    public Corpus In(string language) => new([.. Pages.Where(p => p.Language == language)]);

    public static Corpus Load(string folder) =>
        new([.. Directory.EnumerateFiles(folder, "*-*.txt").Order(StringComparer.Ordinal).Select(f => new Page(Path.GetFileName(f), File.ReadAllBytes(f)))]);
}
