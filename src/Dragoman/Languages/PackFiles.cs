namespace Dragoman.Languages;

/// <summary>The files that one language is read from, its own and those of languages/common.</summary>
internal sealed class PackFiles
{
    private readonly List<string> words;
    private readonly List<string> commonMentions;
    private readonly List<string> mentions;
    private readonly List<string> frames;

    public PackFiles(string languagesFolder, string code)
    {
        var (common, own) = (Path.Combine(languagesFolder, PackFolders.Common), Path.Combine(languagesFolder, code));
        Settings = Path.Combine(own, "language.yaml");
        if (!File.Exists(Settings))
            throw new PackException(Settings, 0, "this file makes a folder a language; it is missing");
        words = [.. In(common, PackFolders.Words, "*.tsv"), .. In(own, PackFolders.Words, "*.tsv")];
        commonMentions = [.. In(common, PackFolders.Mentions, "*.yaml")];
        mentions = [.. In(own, PackFolders.Mentions, "*.yaml")];
        frames = [.. In(own, PackFolders.Frames, "*.yaml")];
    }

    public string Settings { get; }

    public IEnumerable<string> All => [Settings, .. words, .. commonMentions, .. mentions, .. frames];

    public List<WordRow> Rows(LanguageSettings settings) =>
        [.. words.SelectMany(file => WordRows.Load(file, settings.Endings)), .. frames.SelectMany(file => FrameFile.Load(file, settings.Endings))];

    public void LoadMentions(Func<string, int[]> wordNumbers, List<MentionRule> rules, List<MentionExample> examples)
    {
        foreach (var file in commonMentions)
            MentionFile.Load(file, wordNumbers, rules, examples, proven: false);
        foreach (var file in mentions)
            MentionFile.Load(file, wordNumbers, rules, examples);
    }

    private static IEnumerable<string> In(string folder, string kind, string pattern)
    {
        var path = Path.Combine(folder, kind);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal) : [];
    }
}
