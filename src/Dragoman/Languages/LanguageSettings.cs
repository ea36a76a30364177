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

    /// <summary>True where the word of a currency or of percent stands before its number.</summary>
    public bool UnitsFirst { get; init; }
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

    /// <summary>How names are written in Latin letters; none where they stand in Latin letters already.</summary>
    public NameLetters NameLetters { get; init; } = NameLetters.None;

    /// <summary>How an article that belongs to a name is written in Latin letters; null where names have none.</summary>
    public string? ArticleInNames { get; init; }

    /// <summary>True where the script writes few vowels and names in Latin letters need them.</summary>
    public bool LeavesVowelsOut { get; init; }

    /// <summary>Codes of the states that its press means where it names none, the likeliest first; none for a language of the whole world.</summary>
    public IReadOnlyList<string> Home { get; init; } = [];

    /// <summary>True where the day stands before the month in dates of digits (22/05/2026).</summary>
    public bool DayFirst { get; init; } = true;

    /// <summary>The subject usually stands behind its verb.</summary>
    public bool VerbFirst { get; init; }

    /// <summary>True where the words of the text are already those of the contract and need no gloss.</summary>
    public bool OwnWords { get; init; }

    internal static LanguageSettings From(YamlTree tree)
    {
        var map = tree.Map.Only(PackKeys.Language, PackKeys.Name, PackKeys.Script, PackKeys.Direction, PackKeys.Case, PackKeys.Decimal, PackKeys.Groups, PackKeys.GluedNumbers,
            PackKeys.UnitsBeforeTens, PackKeys.UnitsFirst, PackKeys.Elisions, PackKeys.Enclitics, PackKeys.Genitive, PackKeys.Article, PackKeys.Proclitics, PackKeys.Suffixes, PackKeys.Inflects, PackKeys.Endings, PackKeys.Fold, PackKeys.Drop,
            PackKeys.Quotes, PackKeys.DashQuotes, PackKeys.SentenceEnd, PackKeys.Names, PackKeys.Currency, PackKeys.Translit, PackKeys.TranslitBorrowed, PackKeys.OwnLetters, PackKeys.NameShapes, PackKeys.ArticleInNames, PackKeys.Vowels, PackKeys.Home, PackKeys.DayFirst, PackKeys.VerbFirst, PackKeys.OwnWords);
        return new LanguageSettings
        {
            Code = map.Need(PackKeys.Language).Text,
            Name = map[PackKeys.Name]?.Text ?? "",
            RightToLeft = Choice(map[PackKeys.Direction], PackChoices.LeftToRight, PackChoices.RightToLeft),
            HasCase = !Choice(map[PackKeys.Case], PackChoices.Upper, PackChoices.None),
            Decimal = map[PackKeys.Decimal]?.Text[0] ?? '.',
            Groups = Letters(map[PackKeys.Groups]) is { Length: > 0 } g ? g : [','],
            GluedNumbers = Choice(map[PackKeys.GluedNumbers], PackChoices.False, PackChoices.True),
            UnitsBeforeTens = Choice(map[PackKeys.UnitsBeforeTens], PackChoices.False, PackChoices.True),
            UnitsFirst = Choice(map[PackKeys.UnitsFirst], PackChoices.False, PackChoices.True),
            Elisions = WordSet(map[PackKeys.Elisions]),
            Enclitics = WordSet(map[PackKeys.Enclitics]),
            Genitive = [.. map[PackKeys.Genitive]?.Words ?? []],
            Article = [.. map[PackKeys.Article]?.Words ?? []],
            Proclitics = Affixes(map[PackKeys.Proclitics]),
            Suffixes = Affixes(map[PackKeys.Suffixes]),
            Inflects = TagSet(map[PackKeys.Inflects]),
            Endings = Pairs(map[PackKeys.Endings]),
            Folding = new Folding(Pairs(map[PackKeys.Fold]).Select(p => KeyValuePair.Create(p.Key[0], p.Value[0])), Letters(map[PackKeys.Drop])),
            Quotes = map[PackKeys.Quotes]?.Items.Select(Quote).ToList() ?? [('"', '"'), ('\u201C', '\u201D'), ('\u00AB', '\u00BB')],
            DashQuotes = Choice(map[PackKeys.DashQuotes], PackChoices.False, PackChoices.True),
            SentenceEnd = Letters(map[PackKeys.SentenceEnd]),
            Names = Choice(map[PackKeys.Names], PackChoices.CapitalRun, PackChoices.UnknownRun) ? NameStrategy.UnknownRun : NameStrategy.CapitalRun,
            Currencies = Pairs(map[PackKeys.Currency]),
            NameLetters = new NameLetters(Pairs(map[PackKeys.Translit]), Pairs(map[PackKeys.TranslitBorrowed]), map[PackKeys.OwnLetters]?.Text ?? "", Pairs(map[PackKeys.NameShapes])),
            ArticleInNames = map[PackKeys.ArticleInNames]?.Text,
            LeavesVowelsOut = Choice(map[PackKeys.Vowels], PackChoices.Written, PackChoices.LeftOut),
            VerbFirst = Choice(map[PackKeys.VerbFirst], PackChoices.False, PackChoices.True),
            OwnWords = Choice(map[PackKeys.OwnWords], PackChoices.False, PackChoices.True),
            Home = [.. map[PackKeys.Home]?.Words ?? []],
            DayFirst = !Choice(map[PackKeys.DayFirst], PackChoices.True, PackChoices.False),
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
        var map = node.Map.Only(PackKeys.Form, PackKeys.As, PackKeys.Rest);
        var form = map.Need(PackKeys.Form).Text;
        return new Affix(form, map[PackKeys.As]?.Text ?? form, map[PackKeys.Rest]?.Text ?? "");
    }

    private static (char, char) Quote(YamlTree node)
    {
        var marks = string.Concat(node.Words);
        return marks.Length == 2 ? (marks[0], marks[1]) : throw node.Wrong("a pair of quotation marks was expected");
    }
}
