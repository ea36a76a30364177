using System.Text;
using Dragoman.Languages;

namespace Dragoman.Actors;

/// <summary>
/// Writes a word of another script in Latin letters by the table of the pack. Where vowels are not written one is put between
/// consonants; letters that stand for a vowel or a half vowel ("u/w") are the half vowel before a vowel and at the start.
/// </summary>
public static class Transliteration
{
    private const string Vowels = "aeiou";
    private const int LongestCluster = 2;

    public static string Word(LanguageSettings settings, string word)
    {
        var built = new StringBuilder(word.Length * 2);
        for (var i = 0; i < word.Length; i++)
            if (settings.Transliteration.TryGetValue(word[i], out var latin))
                Append(settings, built, latin, i + 1 < word.Length ? settings.Transliteration.GetValueOrDefault(word[i + 1]) : null);
        if (built.Length > 0)
            built[0] = char.ToUpperInvariant(built[0]);
        return built.ToString();
    }

    private static void Append(LanguageSettings settings, StringBuilder built, string latin, string? next)
    {
        var slash = latin.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            latin = built.Length == 0 && next is { Length: > 0 } || next is { Length: > 0 } && IsVowel(next[0]) && !next.Contains('/', StringComparison.Ordinal) && (built.Length == 0 || IsVowel(built[^1]))
                ? latin[(slash + 1)..] : latin[..slash];
        if (latin.Length == 0 || built.Length > 0 && IsVowel(latin[0]) && built[^1] == latin[0])
            return;
        if (settings.LeavesVowelsOut && !IsVowel(latin[0]) && NeedsVowel(built, next))
            built.Append('a');
        built.Append(latin);
    }

    private static bool IsVowel(char c) => Vowels.Contains(c);

    /// <summary>No name begins with two consonants or has three together; the last one closes the syllable with a vowel of its own.</summary>
    private static bool NeedsVowel(StringBuilder built, string? next)
    {
        var cluster = 0;
        while (cluster < built.Length && !IsVowel(built[built.Length - 1 - cluster]))
            cluster++;
        return cluster > 0 && (cluster == built.Length || cluster >= LongestCluster || next is null);
    }
}
