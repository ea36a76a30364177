namespace Dragoman.Languages;

/// <summary>How person names show themselves: by capitals, or as a run of words the pack does not know.</summary>
public enum NameStrategy
{
    CapitalRun,
    UnknownRun,
}

/// <summary>A particle written onto a word: what stands in the text, and what the word is taken for without it.</summary>
public sealed record Affix(string Form, string As, string Rest);

/// <summary>The script facts and named strategies of language.yaml.</summary>
public sealed class LanguageSettings
{
    public required string Code { get; init; }
    public string Name { get; init; } = "";
    public bool RightToLeft { get; init; }
    public bool HasCase { get; init; } = true;
    public char Decimal { get; init; } = '.';
    public IReadOnlyList<char> Groups { get; init; } = [','];
    public bool GluedNumbers { get; init; }
    public bool UnitsBeforeTens { get; init; }
    public IReadOnlySet<string> Elisions { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Enclitics { get; init; } = new HashSet<string>();
    public IReadOnlyList<string> Genitive { get; init; } = [];
    public IReadOnlyList<string> Article { get; init; } = [];
    public IReadOnlyList<Affix> Proclitics { get; init; } = [];
    public IReadOnlyList<Affix> Suffixes { get; init; } = [];

    /// <summary>Tags whose forms are also met behind an article or with a pronoun written on; all when the language names none.</summary>
    public IReadOnlySet<Tag> Inflects { get; init; } = new HashSet<Tag>();

    public IReadOnlyDictionary<string, string> Endings { get; init; } = new Dictionary<string, string>();
    public Folding Folding { get; init; } = Folding.Plain;
    public IReadOnlyList<(char Open, char Close)> Quotes { get; init; } = [('"', '"'), ('\u201C', '\u201D'), ('\u00AB', '\u00BB')];
    public bool DashQuotes { get; init; }
    public IReadOnlyList<char> SentenceEnd { get; init; } = [];
    public NameStrategy Names { get; init; }
    public IReadOnlyDictionary<string, string> Currencies { get; init; } = new Dictionary<string, string>();
    public IReadOnlyDictionary<char, string> Transliteration { get; init; } = new Dictionary<char, string>();

    /// <summary>True where the day stands before the month in dates of digits (22/05/2026).</summary>
    public bool DayFirst { get; init; } = true;

    internal static LanguageSettings Load(string file)
    {
        var map = YamlTree.Load(file).Map.Only("language", "name", "script", "direction", "case", "decimal", "groups", "glued-numbers",
            "units-before-tens", "elisions", "enclitics", "genitive", "article", "proclitics", "suffixes", "inflects", "endings", "fold", "drop",
            "quotes", "dash-quotes", "sentence-end", "names", "currency", "translit", "day-first");
        return new LanguageSettings
        {
            Code = map.Need("language").Text,
            Name = map["name"]?.Text ?? "",
            RightToLeft = Choice(map["direction"], "ltr", "rtl"),
            HasCase = !Choice(map["case"], "upper", "none"),
            Decimal = map["decimal"]?.Text[0] ?? '.',
            Groups = Letters(map["groups"]) is { Length: > 0 } g ? g : [','],
            GluedNumbers = Choice(map["glued-numbers"], "false", "true"),
            UnitsBeforeTens = Choice(map["units-before-tens"], "false", "true"),
            Elisions = WordSet(map["elisions"]),
            Enclitics = WordSet(map["enclitics"]),
            Genitive = [.. map["genitive"]?.Words ?? []],
            Article = [.. map["article"]?.Words ?? []],
            Proclitics = Affixes(map["proclitics"]),
            Suffixes = Affixes(map["suffixes"]),
            Inflects = TagSet(map["inflects"]),
            Endings = Pairs(map["endings"]),
            Folding = new Folding(Pairs(map["fold"]).Select(p => KeyValuePair.Create(p.Key[0], p.Value[0])), Letters(map["drop"])),
            Quotes = map["quotes"]?.Items.Select(Quote).ToList() ?? [('"', '"'), ('\u201C', '\u201D'), ('\u00AB', '\u00BB')],
            DashQuotes = Choice(map["dash-quotes"], "false", "true"),
            SentenceEnd = Letters(map["sentence-end"]),
            Names = Choice(map["names"], "capital-run", "unknown-run") ? NameStrategy.UnknownRun : NameStrategy.CapitalRun,
            Currencies = Pairs(map["currency"]),
            Transliteration = Pairs(map["translit"]).ToDictionary(p => p.Key[0], p => p.Value),
            DayFirst = !Choice(map["day-first"], "true", "false"),
        };
    }

    private static bool Choice(YamlTree? node, string no, string yes) =>
        node is not null && (node.Text == yes || (node.Text == no ? false : throw node.Wrong($"'{node.Text}' is neither {no} nor {yes}")));

    private static char[] Letters(YamlTree? node) => node is null ? [] : [.. node.Words.Where(w => w.Length > 0).SelectMany(w => w.Length == 1 ? w : w.Trim())];

    private static HashSet<string> WordSet(YamlTree? node) => node is null ? [] : [.. node.Words.Select(w => w.TrimEnd('\'', '\u2019').ToLowerInvariant())];

    private static Dictionary<string, string> Pairs(YamlTree? node) =>
        node is null ? [] : node.Map.Entries.ToDictionary(e => e.Key, e => e.Value.Text);

    private static HashSet<Tag> TagSet(YamlTree? node) =>
        node is null ? [] : [.. node.Items.Select(n => Tags.TryParse(n.Text, out var tag) ? tag : throw n.Wrong($"unknown tag '{n.Text}'"))];

    private static List<Affix> Affixes(YamlTree? node) => node is null ? [] : [.. node.Items.Select(OneAffix)];

    private static Affix OneAffix(YamlTree node)
    {
        if (node is YamlScalar)
            return new Affix(node.Text, node.Text, "");
        var map = node.Map.Only("form", "as", "rest");
        var form = map.Need("form").Text;
        return new Affix(form, map["as"]?.Text ?? form, map["rest"]?.Text ?? "");
    }

    private static (char, char) Quote(YamlTree node)
    {
        var marks = string.Concat(node.Words);
        return marks.Length == 2 ? (marks[0], marks[1]) : throw node.Wrong("a pair of quotation marks was expected");
    }
}
