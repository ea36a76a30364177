namespace Dragoman.Languages;

/// <summary>
/// How names of a script are written in Latin letters: groups of letters ("^" before and "$" behind one tie it to an end of the
/// word), other values for names borrowed from other languages, the letters that only the language's own names have, and shapes of
/// those, digits for consonants: <c>12i3: 1a2i3</c>.
/// </summary>
public sealed class NameLetters
{
    private const int LongestGroup = 6;

    private readonly IReadOnlyDictionary<string, string> groups;
    private readonly IReadOnlyDictionary<string, string> borrowed;
    private readonly string own;
    private readonly HashSet<char> fixedVowels;

    internal NameLetters(IReadOnlyDictionary<string, string> groups, IReadOnlyDictionary<string, string> borrowed, string own, IReadOnlyDictionary<string, string> shapes)
    {
        (this.groups, this.borrowed, this.own, Shapes) = (groups, borrowed, own, [.. shapes]);
        fixedVowels = [.. shapes.Keys.SelectMany(k => k).Where(c => !char.IsAsciiDigit(c) && Value(c) is { Length: > 0 } v && !v.Contains('/', StringComparison.Ordinal))
            .Where(c => "aeiou".Contains(Value(c)![0]))];
    }

    public static NameLetters None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>(), "", new Dictionary<string, string>());

    public bool IsEmpty => groups.Count == 0;

    /// <summary>Shapes of the language's own names, the first that fits counts.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Shapes { get; }

    /// <summary>True when a word has a letter that names of other languages do not have.</summary>
    public bool IsOwn(string word) => word.AsSpan().IndexOfAny(own) >= 0;

    /// <summary>True for a letter that always stands for a vowel in shapes.</summary>
    public bool IsFixedVowel(char letter) => fixedVowels.Contains(letter);

    /// <summary>True for a letter that is silent where a shape has a consonant.</summary>
    public bool IsSilent(char letter) => Value(letter) is { Length: > 0 } v && "aeiou".Contains(v[0]) && !v.Contains('/', StringComparison.Ordinal);

    public string? Value(char letter) => groups.GetValueOrDefault(letter.ToString());

    /// <summary>The longest group of letters at a position, its Latin letters and its length; null for what no name has.</summary>
    public (string Written, int Length)? At(string word, int at, bool foreign)
    {
        for (var length = Math.Min(LongestGroup, word.Length - at); length > 0; length--)
        {
            var part = word.Substring(at, length);
            var whole = (at == 0 ? Find("^" + part, foreign) : null) ?? (at + length == word.Length ? Find(part + "$", foreign) : null) ?? Find(part, foreign);
            if (whole is not null)
                return (whole, length);
        }
        return null;
    }

    private string? Find(string key, bool foreign) => foreign && borrowed.TryGetValue(key, out var other) ? other : groups.GetValueOrDefault(key);
}
