using Dragoman.Mentions;

namespace Dragoman.Languages;

/// <summary>
/// Puts the rows of a pack into its lexicon: first every word of every form is numbered, then the forms are cut by the
/// tokenizer that will cut the texts, so that both are taken apart alike.
/// </summary>
internal sealed class LexiconBuilder
{
    private readonly LanguageSettings settings;
    private readonly Vocabulary vocabulary;
    private readonly Tokenizer tokenizer;
    private readonly List<Token> tokens = [];
    private readonly FormTree forms = new();
    private readonly Dictionary<WordEntry, int> entries = [];

    public LexiconBuilder(LanguageSettings settings)
    {
        this.settings = settings;
        vocabulary = new Vocabulary(settings);
        tokenizer = new Tokenizer(settings, vocabulary, whole: true);
    }

    public Vocabulary Vocabulary => vocabulary;

    public Lexicon Build(IReadOnlyList<WordRow> rows)
    {
        foreach (var row in rows)
        {
            if (!entries.TryGetValue(row.Entry, out var entry))
                entries.Add(row.Entry, entry = entries.Count);
            foreach (var form in row.Forms)
                Add(form, entry, row.Entry.Tag);
        }
        return new Lexicon(forms, [.. entries.Keys], settings.Inflects);
    }

    private void Add(string form, int entry, Tag tag)
    {
        var casing = Casing.Any;
        if (form[0] == '^' && form.Length > 1)
        {
            form = form[1..];
            var first = form.Split(' ')[0];
            casing = first.Length > 1 && first.All(c => !char.IsLetter(c) || char.IsUpper(c)) ? Casing.AllCapitals : Casing.Capital;
        }
        var openStart = form.Length > 1 && form[0] == '*';
        var openEnd = form.Length > 1 && form[^1] == '*';
        var words = Number(form.Trim('*'));
        forms.Add(words, entry, casing, tag);
        if (openStart)
            forms.Add([vocabulary.AddOpenStart(Folded(0)), .. words[1..]], entry, casing, tag);
        if (openEnd)
            forms.Add([.. words[..^1], vocabulary.AddOpenEnd(Folded(tokens.Count - 1))], entry, casing, tag);
    }

    /// <summary>Numbers of a form's words, each the whole word as it is written.</summary>
    public int[] Number(string form)
    {
        tokens.Clear();
        tokenizer.Cut(form, 0, form.Length, tokens);
        return [.. tokens.Select((_, i) => vocabulary.Add(Folded(i)))];
    }

    private string Folded(int i) => tokens[i].Form.Folded;
}
