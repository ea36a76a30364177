using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Dragoman.Languages;

namespace Dragoman.Store;

/// <summary>
/// Texts and queries as words that can be compared: NFKC, small letters without marks, the letters that a pack unifies, articles and
/// proclitics off where a word is left. Scripts without spaces are cut into single characters. The same is done to texts in their own
/// language and to a query in every language.
/// </summary>
public sealed class SearchWords(Packs packs)
{
    private const int ShortestWord = 3;
    private const int MostStripped = 3;
    private const int MostRemembered = 100_000;

    /// <summary>Words as they were met and as they are compared, by language: texts repeat their words.</summary>
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> met = new(StringComparer.Ordinal);

    /// <summary>The words of a text with spaces between them.</summary>
    public string Of(string text, string? language)
    {
        var settings = packs.For(language)?.Settings;
        var known = met.GetOrAdd(settings is null ? "" : language!, _ => new(StringComparer.Ordinal));
        if (known.Count > MostRemembered)
            known.Clear();
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        text = text.Normalize(NormalizationForm.FormKC);
        var words = new StringBuilder(text.Length);
        foreach (var place in Places(text))
        {
            if (!lookup.TryGetValue(text.AsSpan(place), out var folded))
                known.TryAdd(text[place], folded = Folded(text[place], settings));
            if (folded.Length > 0)
                words.Append(words.Length == 0 ? "" : " ").Append(folded);
        }
        return words.ToString();
    }

    /// <summary>
    /// An FTS5 expression: every word of the query must stand in the text, in the spelling of some language; words in quotation marks must
    /// follow each other. Empty when there is no word in it.
    /// </summary>
    public string Expression(string query) => string.Join(" AND ", Terms(query).Select(t => string.Join(" OR ", Spelt(t).Select(s => $"\"{s}\"")))
        .Where(t => t.Length > 0).Select(t => $"({t})"));

    /// <summary>The single words that are looked for, in every spelling.</summary>
    public IReadOnlySet<string> Spellings(string query) => Terms(query).SelectMany(Spelt).SelectMany(s => s.Split(' ')).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Terms(string query) => query.Split('"')
        .SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IEnumerable<string> Spelt(string term) => packs.Codes.Select(code => packs.For(code)!.Settings).Prepend(null)
        .Select(settings => string.Join(' ', Words(term, settings))).Where(words => words.Length > 0).Distinct();

    private static IEnumerable<string> Words(string text, LanguageSettings? settings)
    {
        text = text.Normalize(NormalizationForm.FormKC);
        return Places(text).Select(place => Folded(text[place], settings)).Where(word => word.Length > 0);
    }

    private static IEnumerable<Range> Places(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            if (IsUnspaced(text[i]))
                i++;
            else
                while (i < text.Length && IsPart(text[i]))
                    i++;
            yield return start..i;
        }
    }

    private static bool IsPart(char c) => (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format) && !IsUnspaced(c);

    /// <summary>Han, kana, and the scripts of mainland South-East Asia, which write no spaces.</summary>
    private static bool IsUnspaced(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF'
        or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    private static string Folded(string word, LanguageSettings? settings)
    {
        var folded = settings is null ? word : settings.Folding.Fold(word);
        if (folded.Any(c => c >= 128))
            folded = WithoutMarks(folded);
        folded = folded.ToLowerInvariant();
        return settings is null ? folded : Stripped(folded, settings);
    }

    private static string WithoutMarks(string word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format))
                kept.Append(c);
        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Stripped(string word, LanguageSettings settings)
    {
        if (settings.Proclitics.Count + settings.Article.Count == 0)
            return word;
        for (var i = 0; i < MostStripped; i++)
        {
            var form = settings.Proclitics.Select(p => p.Form).Concat(settings.Article)
                .Where(f => word.Length - f.Length >= ShortestWord && word.StartsWith(f, StringComparison.Ordinal)).MaxBy(f => f.Length);
            if (form is null)
                break;
            word = word[form.Length..];
        }
        return word;
    }
}
