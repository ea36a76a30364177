using System.Text;
using Dragoman.Languages;

namespace Dragoman.Actors;

/// <summary>
/// Writes a word of another script in Latin letters by the tables of the pack. Names of the language itself take the vowels of their
/// shape; in others a vowel is put where no name has consonants together. Letters that stand for a vowel or a half vowel ("u/w") are
/// the half vowel before a vowel and at the start.
/// </summary>
public static class Transliteration
{
    private const string Vowels = "aeiou";
    private const string Liquids = "rl";
    private const string Sonants = "rlmn";
    private const int LongestCluster = 2;

    /// <param name="settings">The tables.</param>
    /// <param name="word">The word in its script.</param>
    /// <param name="own">True when it is known to be a name of the language itself.</param>
    public static string Word(LanguageSettings settings, string word, bool own)
    {
        var letters = settings.NameLetters;
        own |= letters.IsOwn(word);
        var built = own && Shaped(letters, word) is { } shaped ? shaped : Spelled(settings, word, own);
        if (built.Length > 0)
            built[0] = char.ToUpperInvariant(built[0]);
        return built.ToString();
    }

    /// <summary>The word in the first shape that fits it.</summary>
    private static StringBuilder? Shaped(NameLetters letters, string word)
    {
        foreach (var (shape, latin) in letters.Shapes)
            if (Fits(letters, shape, word))
            {
                var built = new StringBuilder();
                foreach (var c in latin)
                    if (!char.IsAsciiDigit(c))
                        built.Append(c);
                    else if (word[shape.IndexOf(c, StringComparison.Ordinal)] is var letter && !letters.IsSilent(letter))
                        built.Append(letters.Value(letter) is { } value ? value[(value.IndexOf('/', StringComparison.Ordinal) + 1)..] : "");
                return built;
            }
        return null;
    }

    private static bool Fits(NameLetters letters, string shape, string word)
    {
        if (shape.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (char.IsAsciiDigit(shape[i]) ? letters.IsFixedVowel(word[i]) : shape[i] != word[i])
                return false;
        return true;
    }

    private static StringBuilder Spelled(LanguageSettings settings, string word, bool own)
    {
        var built = new StringBuilder(word.Length * 2);
        for (var i = 0; i < word.Length;)
        {
            if (settings.NameLetters.At(word, i, !own) is not { } group)
            {
                i++;
                continue;
            }
            i += group.Length;
            Append(built, group.Written, i < word.Length ? settings.NameLetters.At(word, i, !own)?.Written : null, settings.LeavesVowelsOut, own);
        }
        return built;
    }

    private static void Append(StringBuilder built, string latin, string? next, bool vowelsLeftOut, bool own)
    {
        var slash = latin.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            latin = built.Length == 0 && next is { Length: > 0 } || next is { Length: > 0 } && IsVowel(next[0]) && !next.Contains('/', StringComparison.Ordinal) && (built.Length == 0 || IsVowel(built[^1]))
                ? latin[(slash + 1)..] : latin[..slash];
        if (latin.Length == 0 || built.Length > 0 && IsVowel(latin[0]) && built[^1] == latin[0])
            return;
        if (vowelsLeftOut && !IsVowel(latin[0]) && (own ? NeedsVowel(built, next) : NeedsVowelAbroad(built, latin, next)))
            built.Append(own ? 'a' : 'e');
        built.Append(latin);
    }

    private static bool IsVowel(char c) => Vowels.Contains(c);

    private static int Cluster(StringBuilder built)
    {
        var cluster = 0;
        while (cluster < built.Length && !IsVowel(built[built.Length - 1 - cluster]))
            cluster++;
        return cluster;
    }

    /// <summary>No name begins with two consonants or has three together; the last one closes the syllable with a vowel of its own.</summary>
    private static bool NeedsVowel(StringBuilder built, string? next) =>
        Cluster(built) is > 0 and var cluster && (cluster == built.Length || cluster >= LongestCluster || next is null);

    /// <summary>A borrowed name is written with its vowels but for the short ones between consonants that nobody speaks together.</summary>
    private static bool NeedsVowelAbroad(StringBuilder built, string latin, string? next)
    {
        var cluster = Cluster(built);
        if (cluster == 0)
            return false;
        var last = built[^1];
        if (cluster == built.Length)
            return !Liquids.Contains(latin[0]) && last != 's' || cluster > LongestCluster;
        if (next is null)
            return Sonants.Contains(latin[0]) && !Sonants.Contains(last);
        return cluster > LongestCluster && !Liquids.Contains(latin[0]);
    }
}
