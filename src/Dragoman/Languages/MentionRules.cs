using System.Collections;

namespace Dragoman.Languages;

/// <summary>A rule of mentions/*.yaml: what it makes, and its pattern.</summary>
public sealed record MentionRule(Tag Gives, Pattern Pattern);

/// <summary>A sentence that a group of rules must read as <c>Value</c>, or must leave alone (<c>Value</c> null).</summary>
public sealed record MentionExample(Tag Gives, string Text, string? Value, DateOnly? Published, string? KnownGap, string File, int Line);

/// <summary>The rules that make one kind of mention, findable by what they can begin with.</summary>
public sealed class MentionRules
{
    private const int Few = 1 << 12;

    private readonly Dictionary<int, MentionRule[]> byWord = [];
    private readonly MentionRule[]?[] byTag = new MentionRule[byte.MaxValue + 1][];
    private readonly MentionRule[] open;

    // Few words begin a rule: a bit of their number says so without asking the dictionary.
    private readonly BitArray mayBegin = new(Few);

    public MentionRules(IReadOnlyList<MentionRule> rules)
    {
        All = rules;
        foreach (var rule in rules)
        {
            foreach (var word in rule.Pattern.Words)
            {
                mayBegin[word % Few] = true;
                byWord[word] = [.. byWord.GetValueOrDefault(word, []), rule];
            }
            foreach (var tag in rule.Pattern.TagSet)
                byTag[(byte)tag] = [.. byTag[(byte)tag] ?? [], rule];
        }
        open = [.. rules.Where(r => r.Pattern.Open)];
    }

    public IReadOnlyList<MentionRule> All { get; }

    /// <summary>Rules that can begin with anything.</summary>
    public ReadOnlySpan<MentionRule> Open => open;

    public ReadOnlySpan<MentionRule> For(int word) => mayBegin[word % Few] ? byWord.GetValueOrDefault(word) : default;

    public ReadOnlySpan<MentionRule> For(Tag tag) => byTag[(byte)tag];
}

/// <summary>
/// Reads mentions/*.yaml; a group of rules without examples both ways does not load. Only the rules of languages/common, which hold no
/// word, are proven by the examples of the packs.
/// </summary>
internal static class MentionFile
{
    public static void Load(string file, Func<string, int[]> wordNumbers, List<MentionRule> rules, List<MentionExample> examples, bool proven = true)
    {
        foreach (var group in YamlTree.Load(file).Items)
        {
            var map = group.Map.Only(PackKeys.Gives, PackKeys.Rules, PackKeys.Reads, PackKeys.Ignores, PackKeys.Note);
            var gives = map.Need(PackKeys.Gives);
            if (!Tags.TryParse(gives.Text, out var tag) || tag.IsWord())
                throw gives.Wrong($"'{gives.Text}' is no mention a rule can make");
            foreach (var rule in map.Need(PackKeys.Rules).Items)
                rules.Add(new MentionRule(tag, Compile(rule, wordNumbers)));
            var reads = Examples(map, PackKeys.Reads, proven);
            var ignores = Examples(map, PackKeys.Ignores, proven);
            if (proven && (reads.Count == 0 || ignores.Count == 0))
                throw group.Wrong("a group of rules needs a text it reads and one it ignores");
            foreach (var read in reads)
                AddReads(tag, read.Map, examples);
            foreach (var ignore in ignores)
                examples.Add(new(tag, ignore.Text, null, null, null, file, ignore.Line));
        }
    }

    private static IReadOnlyList<YamlTree> Examples(YamlMap map, string key, bool needed) => (needed ? map.Need(key) : map[key])?.Items ?? [];

    private static Pattern Compile(YamlTree rule, Func<string, int[]> wordNumbers)
    {
        try
        {
            return PatternParser.Parse(rule.Text, wordNumbers);
        }
        catch (FormatException e)
        {
            throw rule.Wrong($"{e.Message} (in the rule {rule.Text})");
        }
    }

    private static void AddReads(Tag tag, YamlMap read, List<MentionExample> examples)
    {
        read.Only(PackKeys.Text, PackKeys.Texts, PackKeys.Value, PackKeys.Published, PackKeys.KnownGap);
        var value = read.Need(PackKeys.Value).Text;
        DateOnly? published = read[PackKeys.Published] is { } p ? DateOnly.Parse(p.Text, System.Globalization.CultureInfo.InvariantCulture) : null;
        foreach (var text in (read[PackKeys.Text] ?? read.Need(PackKeys.Texts)).Words)
            examples.Add(new(tag, text, value, published, read[PackKeys.KnownGap]?.Text, read.File, read.Line));
    }
}
