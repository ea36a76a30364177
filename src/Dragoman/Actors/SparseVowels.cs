namespace Dragoman.Actors;

/// <summary>
/// How badly a word of a script that writes few vowels fits a Latin name: what is written must sound in the name, and short vowels
/// between consonants may be missing, but not the first one, nor one that ends the name.
/// </summary>
internal static class SparseVowels
{
    private const int Longest = 40;
    private const float Missing = 0.4f;

    public static float Distance(string written, string latin)
    {
        if (written.Length == 0 || latin.Length == 0 || written.Length > Longest || latin.Length > Longest)
            return float.MaxValue;
        Span<float> row = stackalloc float[Longest + 1];
        for (var j = 0; j < latin.Length; j++)
            row[j + 1] = row[j] + Unwritten(latin, j);
        for (var i = 0; i < written.Length; i++)
        {
            var diagonal = row[0];
            row[0] += Unspoken(written, i);
            for (var j = 0; j < latin.Length; j++)
            {
                var swap = diagonal + Cost(written[i], latin[j], i == 0 && j == 0);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(swap, Math.Min(row[j + 1] + Unspoken(written, i), row[j] + Unwritten(latin, j)));
            }
        }
        return row[latin.Length];
    }

    private static float Cost(char written, char latin, bool first) => (written, latin) switch
    {
        _ when written == latin => 0,
        ('a', 'e') => 0.12f,
        ('a', 'o') => 0.25f,
        ('a', 'i' or 'u' or 'y') => first ? 0.3f : 0.5f,
        ('w', 'o') => 0.04f,
        ('w', 'u') => 0.02f,
        ('w', 'v') => 0.15f,
        ('f', 'w') => 0.18f,
        ('y', 'i') => 0.02f,
        ('y', 'e') => 0.06f,
        ('y' or 'i', 'a') => 0.4f,
        ('i', 'e') => 0.08f,
        _ => SoundDistance.Cost(written, latin),
    };

    /// <summary>A sound of the name that the script leaves out.</summary>
    private static float Unwritten(string latin, int at) => latin[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' when at == 0 => Missing,
        'e' when at == latin.Length - 1 => 0.15f,
        'a' or 'i' or 'o' or 'u' or 'y' when at == latin.Length - 1 => Missing,
        'a' or 'e' => 0.08f,
        'i' or 'u' or 'y' => 0.12f,
        'o' => 0.2f,
        'h' => 0.1f,
        'j' => 0.2f,
        's' or 't' when at == latin.Length - 1 && at > 3 => 0.35f,
        'g' when at > 0 && latin[at - 1] == 'n' => 0.2f,
        _ => 1f,
    };

    /// <summary>A letter that the name does not have.</summary>
    private static float Unspoken(string written, int at) => written[at] switch
    {
        'y' or 'w' or 'a' when at + 1 < written.Length && IsVowel(written[at + 1]) || at > 0 && IsVowel(written[at - 1]) => 0.2f,
        'a' or 'i' or 'w' or 'y' or 'u' => 0.4f,
        'h' when at == written.Length - 1 => 0.2f,
        'g' when at > 0 && written[at - 1] == 'n' => 0.2f,
        _ => 1f,
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w';
}
