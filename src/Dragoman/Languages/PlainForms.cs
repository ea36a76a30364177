namespace Dragoman.Languages;

/// <summary>
/// What remains of a language's words and n-grams where its marks are lost, as in text typed without them.
/// They are kept until all forms are known, since a form that is written so anyhow is no sign of lost marks.
/// </summary>
/// <remarks>Lists of classes, not of tuples or keyed tables: these run precompiled, which halves the time to load.</remarks>
internal sealed class PlainForms
{
    private readonly List<Letter> letters = [];
    private readonly List<Form> words = [];
    private readonly List<Form> grams = [];
    private float share;

    /// <param name="share">Share of its weight a form keeps.</param>
    public bool TryAdd(char letter, string remains, float share)
    {
        this.share = share;
        if (Find(letter) is not null) return false;
        letters.Add(new Letter(letter, remains));
        return true;
    }

    public void KeepWord(ReadOnlySpan<char> word, float weight)
    {
        if (HasMarks(word)) words.Add(new Form(word.ToString(), weight));
    }

    public void KeepGram(ReadOnlySpan<char> gram, float weight)
    {
        if (gram.Length > 2 && HasMarks(gram)) grams.Add(new Form(gram.ToString(), weight));
    }

    public void AddTo(LanguageFeatures features, int language)
    {
        foreach (var word in words)
            Add(features.Words, EvidenceTally.WordKey(Strip(word.Text)), language, word.Weight);
        foreach (var gram in grams)
            if (Strip(gram.Text) is { Length: <= EvidenceTally.LongestGram } plain)
                Add(features.Grams, EvidenceTally.GramKey(plain), language, gram.Weight);
        foreach (var letter in letters)
            features.Grams.TryAdd(letter.Marked, LanguageFeatures.Marked(language), 1);
    }

    private void Add(FeatureTable table, ulong key, int language, float weight)
    {
        if (!table.Contains(key, LanguageFeatures.Written(language)))
            table.TryAdd(key, LanguageFeatures.Unmarked(language), weight * share);
    }

    private bool HasMarks(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (Find(c) is not null) return true;
        return false;
    }

    private string Strip(string form)
    {
        var plain = "";
        foreach (var c in form) plain += Find(c)?.Remains ?? c.ToString();
        return plain;
    }

    private Letter? Find(char c)
    {
        foreach (var letter in letters)
            if (letter.Marked == c) return letter;
        return null;
    }

    /// <summary>A letter with a mark and what remains of it.</summary>
    private sealed record Letter(char Marked, string Remains);

    /// <summary>A word or n-gram with marks.</summary>
    private sealed record Form(string Text, float Weight);
}
