namespace Dragoman.Actors;

/// <summary>
/// Tells whether two spellings are one person's name: every word of the shorter sounds like one of the longer, in order and from the
/// first on; a word alone like the last. Words may be written together ("Jong Un"), the family may come first, and the numbers
/// of monarchs must agree.
/// </summary>
public static class NameMatcher
{
    private const int ShortestMiddle = 3;

    public static bool IsSame(SoundedName a, SoundedName b)
    {
        var (shorter, longer) = a.Words.Count <= b.Words.Count ? (a.Words, b.Words) : (b.Words, a.Words);
        if (shorter.Count == 0 || a.Numeral != b.Numeral)
            return false;
        if (shorter.Count == 1)
            return a.Numeral is null ? Alone(shorter[0], longer) : longer.Count == 1 && SoundDistance.IsSame(shorter[0], longer[0]);
        return Fits(shorter, longer, 0, 0) || Fits(longer, shorter, 0, 0) && longer.Count == shorter.Count
            || shorter.Count <= 3 && !a.Linked && !b.Linked && Fits(FamilyFirst(shorter), longer, 0, 0);
    }

    /// <summary>A family name by itself, or a name of two words written as one.</summary>
    private static bool Alone(SoundedWord word, IReadOnlyList<SoundedWord> name)
    {
        for (var count = 1; count <= Math.Min(3, name.Count); count++)
            if (SoundDistance.IsSame(word, Joined(name, name.Count - count, count)))
                return true;
        return false;
    }

    private static bool Fits(IReadOnlyList<SoundedWord> shorter, IReadOnlyList<SoundedWord> longer, int i, int j)
    {
        if (i == shorter.Count)
            return j == longer.Count || shorter.Count < longer.Count;
        if (j >= longer.Count)
            return false;
        if (IsInitial(shorter[i], longer[j]) && Fits(shorter, longer, i + 1, j + 1))
            return true;
        for (var n = 1; n <= Math.Min(2, longer.Count - j); n++)
            if (SoundDistance.IsSame(shorter[i], Joined(longer, j, n)) && Fits(shorter, longer, i + 1, j + n))
                return true;
        if (i + 1 < shorter.Count && SoundDistance.IsSame(Joined(shorter, i, 2), longer[j]) && Fits(shorter, longer, i + 2, j + 1))
            return true;
        return j > 0 && IsMiddle(longer[j]) && Fits(shorter, longer, i, j + 1);
    }

    /// <summary>"V. Putin": one letter stands for a given name that begins like it.</summary>
    private static bool IsInitial(SoundedWord a, SoundedWord b) =>
        (a.Initial || b.Initial) && a.Forms[0][0] == b.Forms[0][0];

    /// <summary>A patronymic or second name, which may be left out; a syllable may not ("Li Keqiang" in three words is not Li Qiang).</summary>
    private static bool IsMiddle(SoundedWord word) => word.Initial || word.Forms[0].Length >= ShortestMiddle;

    private static SoundedWord Joined(IReadOnlyList<SoundedWord> words, int start, int count)
    {
        if (count == 1)
            return words[start];
        var first = words[start].Forms[0];
        for (var i = start + 1; i < start + count - 1; i++)
            first += words[i].Forms[0];
        return new SoundedWord(Array.ConvertAll(words[start + count - 1].Forms, last => first + last), words[start].Script, Initial: false);
    }

    private static List<SoundedWord> FamilyFirst(IReadOnlyList<SoundedWord> words) => [words[^1], .. words.Take(words.Count - 1)];
}
