using Dragoman.Mentions;

namespace Dragoman.Languages;

/// <summary>One language, loaded and ready to read texts: settings, lexicon, mention rules.</summary>
public sealed class Pack
{
    private readonly Lazy<IReadOnlyList<MentionExample>> examples;
    private readonly Lazy<IReadOnlyList<WordRow>> rows;

    private Pack(CompiledPack compiled, PackFiles files)
    {
        (Settings, Vocabulary, Lexicon, SpeltRows) = (compiled.Settings, compiled.Vocabulary, compiled.Lexicon, compiled.SpeltRows);
        Rules = ByGift(compiled.Rules);
        Tokenizer = new Tokenizer(Settings, Vocabulary);
        NumberWords = NumberWords.From(SpeltRows, Settings);
        rows = new(() => files.Rows(Settings));
        examples = new(() => ExamplesIn(files));
    }

    public string Code => Settings.Code;
    public LanguageSettings Settings { get; }
    public Vocabulary Vocabulary { get; }
    public Lexicon Lexicon { get; }
    public Tokenizer Tokenizer { get; }
    public NumberWords NumberWords { get; }
    public IReadOnlyDictionary<Tag, MentionRules> Rules { get; }

    /// <summary>The rows of litter, dates, places and numbers: those whose forms are wanted as they are spelt.</summary>
    public IReadOnlyList<WordRow> SpeltRows { get; }

    /// <summary>The examples of mentions/*.yaml; read when they are asked for.</summary>
    public IReadOnlyList<MentionExample> Examples => examples.Value;

    /// <summary>All rows of words/*.tsv; read when they are asked for.</summary>
    public IReadOnlyList<WordRow> Rows => rows.Value;

    /// <summary>Loads <c>languages/code</c> on top of <c>languages/common</c>, from the cache where it was compiled before.</summary>
    public static Pack Load(string languagesFolder, string code, CompiledFiles? cache = null)
    {
        var files = new PackFiles(languagesFolder, code);
        var compiled = (cache ?? CompiledFiles.None).Get(code, files.All, () => CompiledPack.From(files), (writer, pack) => pack.Write(writer), CompiledPack.Read);
        return new Pack(compiled, files);
    }

    private static Dictionary<Tag, MentionRules> ByGift(IReadOnlyList<MentionRule> rules)
    {
        var groups = new Dictionary<Tag, List<MentionRule>>();
        foreach (var rule in rules)
            if (groups.TryGetValue(rule.Gives, out var group))
                group.Add(rule);
            else
                groups.Add(rule.Gives, [rule]);
        var byGift = new Dictionary<Tag, MentionRules>();
        foreach (var (gives, group) in groups)
            byGift.Add(gives, new MentionRules(group));
        return byGift;
    }

    private static List<MentionExample> ExamplesIn(PackFiles files)
    {
        var examples = new List<MentionExample>();
        files.LoadMentions(_ => [], [], examples);
        return examples;
    }
}
