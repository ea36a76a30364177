namespace Dragoman.Languages;

/// <summary>Goes through a text once and adds up what its letters, n-grams and words say for each language.</summary>
internal ref struct EvidenceTally(LetterTable letters, LanguageFeatures features, Span<float> scores, Span<int> scripts)
{
    /// <summary>Stands for the beginning and the end of a word in n-grams.</summary>
    public const char Edge = '_';

    /// <summary>Characters in the longest n-gram, its edges included.</summary>
    public const int LongestGram = 4;

    private const ulong EmptyWord = 0xCBF29CE484222325;
    private readonly Span<float> scores = scores;
    private readonly Span<int> scripts = scripts;
    private ulong word = EmptyWord;
    private ulong window = Edge;

    public void Read(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            var letter = letters.Fold(c);
            if (letter > LetterTable.Mark) ReadLetter(letter);
            else if (letter == LetterTable.End && word != EmptyWord) EndWord();
        }
        if (word != EmptyWord) EndWord();
    }

    public static ulong WordKey(ReadOnlySpan<char> word)
    {
        var key = EmptyWord;
        foreach (var c in word) key = Extend(key, c);
        return key;
    }

    public static ulong GramKey(ReadOnlySpan<char> gram)
    {
        var key = 0UL;
        foreach (var c in gram) key = key << 16 | c;
        return key;
    }

    private static ulong Extend(ulong word, char letter) => (word ^ letter) * 0x100000001B3;

    private void ReadLetter(char letter)
    {
        scripts[letters.ScriptOf(letter)]++;
        word = Extend(word, letter);
        window = window << 16 | letter;
        features.Grams.AddTo(scores, letter);
        AddGrams();
    }

    private void EndWord()
    {
        features.Words.AddTo(scores, word);
        window = window << 16 | Edge;
        AddGrams();
        word = EmptyWord;
        window = Edge;
    }

    private readonly void AddGrams()
    {
        features.Grams.AddTo(scores, window & 0xFFFF_FFFF);
        if (window > 0xFFFF_FFFF) features.Grams.AddTo(scores, window & 0xFFFF_FFFF_FFFF);
        if (window > 0xFFFF_FFFF_FFFF) features.Grams.AddTo(scores, window);
    }
}
