namespace Dragoman.Languages;

/// <summary>
/// A folder of one language, named by its code: a whole pack, or only what is needed to recognise the language.
/// </summary>
public sealed record LanguageFolder(string Code, string Path)
{
    /// <summary>True when articles in the language are read; false when it is only recognised.</summary>
    public bool HasPack => File.Exists(System.IO.Path.Combine(Path, "language.yaml"));

    /// <summary>All languages of a folder by code; folders that hold neither file are none.</summary>
    public static IReadOnlyList<LanguageFolder> In(string languagesFolder) =>
        [.. Directory.EnumerateDirectories(languagesFolder)
            .Select(path => new LanguageFolder(System.IO.Path.GetFileName(path), path))
            .Where(folder => folder.HasPack || File.Exists(System.IO.Path.Combine(folder.Path, "detect.tsv")))
            .OrderBy(folder => folder.Code, StringComparer.Ordinal)];

    /// <summary>Rows of the pack's words, without comments and empty lines.</summary>
    public int CountRows()
    {
        var words = System.IO.Path.Combine(Path, PackFolders.Words);
        return Directory.Exists(words)
            ? Directory.EnumerateFiles(words, "*.tsv").Sum(file => File.ReadLines(file).Count(line => line.Length > 0 && line[0] != '#'))
            : 0;
    }
}
