using Dragoman.Mentions;

namespace Dragoman.Languages;

/// <summary>One language, loaded and ready to read texts: settings, lexicon, mention rules.</summary>
public sealed class Pack
{
    private Pack(LanguageSettings settings, Vocabulary vocabulary, Lexicon lexicon, NumberWords numbers,
        IReadOnlyDictionary<Tag, MentionRules> rules, IReadOnlyList<MentionExample> examples, IReadOnlyList<WordRow> rows)
    {
        (Settings, Vocabulary, Lexicon, NumberWords, Rules, Examples, Rows) = (settings, vocabulary, lexicon, numbers, rules, examples, rows);
        Tokenizer = new Tokenizer(settings, vocabulary);
    }

    public string Code => Settings.Code;
    public LanguageSettings Settings { get; }
    public Vocabulary Vocabulary { get; }
    public Lexicon Lexicon { get; }
    public Tokenizer Tokenizer { get; }
    public NumberWords NumberWords { get; }
    public IReadOnlyDictionary<Tag, MentionRules> Rules { get; }
    public IReadOnlyList<MentionExample> Examples { get; }
    public IReadOnlyList<WordRow> Rows { get; }

    /// <summary>Loads <c>languages/code</c> on top of <c>languages/common</c>.</summary>
    public static Pack Load(string languagesFolder, string code)
    {
        var folder = Path.Combine(languagesFolder, code);
        var common = Path.Combine(languagesFolder, PackFolders.Common);
        var settingsFile = Path.Combine(folder, "language.yaml");
        if (!File.Exists(settingsFile))
            throw new PackException(settingsFile, 0, "this file makes a folder a language; it is missing");
        var settings = LanguageSettings.Load(settingsFile);
        var rows = Files(common, PackFolders.Words, "*.tsv").Concat(Files(folder, PackFolders.Words, "*.tsv"))
            .SelectMany(f => WordRows.Load(f, settings.Endings)).ToList();
        var builder = new LexiconBuilder(settings);
        var lexicon = builder.Build(rows);
        var rules = new List<MentionRule>();
        var examples = new List<MentionExample>();
        foreach (var file in Files(common, PackFolders.Mentions, "*.yaml"))
            MentionFile.Load(file, builder.Number, rules, examples, proven: false);
        foreach (var file in Files(folder, PackFolders.Mentions, "*.yaml"))
            MentionFile.Load(file, builder.Number, rules, examples);
        var byTag = rules.GroupBy(r => r.Gives).ToDictionary(g => g.Key, g => new MentionRules([.. g]));
        return new Pack(settings, builder.Vocabulary, lexicon, NumberWords.From(rows, settings), byTag, examples, rows);
    }

    private static IEnumerable<string> Files(string folder, string kind, string pattern)
    {
        var path = Path.Combine(folder, kind);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal) : [];
    }
}
