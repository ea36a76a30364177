using System.Text;
using Dragoman.Languages;

namespace Dragoman.Actors;

/// <summary>
/// Writes a word of another script in Latin letters by the table of the pack; where the script leaves vowels out, with one where two
/// consonants would meet.
/// </summary>
public static class Transliteration
{
    private const string Vowels = "aeiou";

    public static string Word(LanguageSettings settings, string word)
    {
        var article = settings.ArticleInNames is null ? null : settings.Article.FirstOrDefault(a => word.Length > a.Length + 2 && word.StartsWith(a, StringComparison.Ordinal));
        var bare = article is null ? word : word[article.Length..];
        var built = new StringBuilder();
        foreach (var letter in bare)
        {
            var latin = settings.Transliteration.GetValueOrDefault(letter) ?? letter.ToString();
            if (settings.LeavesVowelsOut && built.Length > 0 && latin.Length > 0 && !IsVowel(built[^1]) && !IsVowel(latin[0]) && NeedsVowel(built))
                built.Append('a');
            built.Append(latin);
        }
        if (built.Length > 0)
            built[0] = char.ToUpperInvariant(built[0]);
        return article is null ? built.ToString() : $"{settings.ArticleInNames} {built}";
    }

    private static bool IsVowel(char c) => Vowels.Contains(c);

    /// <summary>A consonant already closed by the one before it takes the vowel; a first consonant does too.</summary>
    private static bool NeedsVowel(StringBuilder built) => built.Length == 1 || IsVowel(built[^1]) || built.Length > 1 && !IsVowel(built[^2]) || built.Length <= 2;
}
