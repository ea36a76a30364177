using System.Collections.Frozen;

namespace Dragoman.Web.Strings;

/// <summary>
/// The words of the interface in each of its languages, from Strings/*.tsv: a key, a tab, the text. A text that counts has a row for each plural
/// category of its language ("articles.one", "articles.few", "articles.other").
/// </summary>
public sealed class UiTexts
{
    /// <summary>The language whose texts are complete; others fall back on it.</summary>
    public const string Source = "en";

    private const string Folder = "strings/";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> languages = typeof(UiTexts).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]), Load, StringComparer.Ordinal);

    public IEnumerable<string> Languages => languages.Keys.Order(StringComparer.Ordinal).OrderBy(l => l != Source);

    public bool Speaks(string language) => languages.ContainsKey(language);

    public IReadOnlyDictionary<string, string> Of(string language) => languages[language];

    /// <summary>The text of a key; in the source language where the other has none.</summary>
    public string? Find(string language, string key) => languages[language].TryGetValue(key, out var text) || languages[Source].TryGetValue(key, out text) ? text : null;

    private static FrozenDictionary<string, string> Load(string name)
    {
        using var reader = new StreamReader(typeof(UiTexts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t', 2)).ToFrozenDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.Ordinal);
    }
}
