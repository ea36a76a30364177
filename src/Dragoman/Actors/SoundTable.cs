using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Dragoman.Languages;

namespace Dragoman.Actors;

/// <summary>
/// How the letters of several scripts sound, by actors/sounds.tsv, and the words that come and go in names: particles, titles,
/// numerals, endings. A name becomes its words as sounds, so that spellings can be compared.
/// </summary>
public sealed class SoundTable
{
    private const int LongestGroup = 4;
    private const int ShortestStem = 3;

    private readonly FrozenDictionary<string, string> sounds;
    private readonly FrozenDictionary<string, int> numerals;
    private readonly FrozenSet<string> dropped;
    private readonly NameScript[] scripts;
    private readonly FrozenDictionary<string, string[]> endings;
    private readonly FrozenDictionary<string, string[]> prefixes;
    private readonly FrozenDictionary<string, string> same;

    private SoundTable(IReadOnlyList<string[]> rows)
    {
        sounds = Forms(rows, SoundRows.Sound).ToFrozenDictionary(f => f.Form, f => f.Value == "-" ? "" : f.Value, StringComparer.Ordinal);
        numerals = Forms(rows, SoundRows.Numeral).ToFrozenDictionary(f => f.Form, f => int.Parse(f.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        dropped = Forms(rows, SoundRows.Particle).Concat(Forms(rows, SoundRows.Title)).Concat(Forms(rows, SoundRows.Tail)).Select(f => f.Form).ToFrozenSet(StringComparer.Ordinal);
        same = Forms(rows, SoundRows.As).DistinctBy(f => f.Form).ToFrozenDictionary(f => f.Form, f => f.Value, StringComparer.Ordinal);
        scripts = [.. rows.Where(r => r[0] is SoundRows.Script or SoundRows.Abjad).Select(r => NameScript.Of(r[1], r[2], writesVowels: r[0] == SoundRows.Script))];
        endings = ByScript(rows, SoundRows.Ending);
        prefixes = ByScript(rows, SoundRows.Prefix);
    }

    private static FrozenDictionary<string, string[]> ByScript(IReadOnlyList<string[]> rows, string kind) =>
        Forms(rows, kind).GroupBy(f => f.Value)
            .ToFrozenDictionary(g => g.Key, g => g.Select(f => f.Form).OrderByDescending(f => f.Length).ToArray(), StringComparer.Ordinal);

    public static SoundTable Load(string actorsFolder) => new([.. Atlas.Rows(Path.Combine(actorsFolder, "sounds.tsv"), 3)]);

    /// <summary>A written name as sounds.</summary>
    public SoundedName Name(string name)
    {
        var words = new List<SoundedWord>();
        int? numeral = null;
        var linked = false;
        foreach (var range in Pieces(name))
        {
            var word = name[range].ToLowerInvariant();
            if (numerals.TryGetValue(word, out var which) && words.Count > 0)
                numeral = which;
            else if (dropped.Contains(word))
                linked |= words.Count > 0;
            else if (Word(word) is { Forms.Length: > 0 } sounded)
                words.Add(sounded);
        }
        return new SoundedName(words, numeral, linked);
    }

    /// <summary>One word in small letters as sounds: as it stands first, then without what inflection and clitics may have added.</summary>
    public SoundedWord Word(string word)
    {
        word = same.GetValueOrDefault(word, word);
        var script = Script(word);
        var forms = new List<string>(3);
        AddForm(forms, word);
        if (prefixes.TryGetValue(script.Name, out var starts))
            foreach (var prefix in starts)
                if (word.Length >= prefix.Length + ShortestStem && word.StartsWith(prefix, StringComparison.Ordinal))
                    AddForm(forms, word[prefix.Length..]);
        if (endings.TryGetValue(script.Name, out var ends))
            foreach (var ending in ends)
                if (word.Length >= ending.Length + ShortestStem - 1 && word.EndsWith(ending, StringComparison.Ordinal))
                    AddForm(forms, word[..^ending.Length]);
        return new SoundedWord([.. forms], script, word.Length == 1);
    }

    private void AddForm(List<string> forms, string word)
    {
        var built = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
            i = Append(built, word, i);
        if (built.Length > 0 && !forms.Contains(built.ToString()))
            forms.Add(built.ToString());
    }

    private int Append(StringBuilder built, string word, int at)
    {
        var lookup = sounds.GetAlternateLookup<ReadOnlySpan<char>>();
        if (at == 0 && sounds.TryGetValue("^" + word[0], out var first))
        {
            built.Append(first);
            return 1;
        }
        for (var length = Math.Min(LongestGroup, word.Length - at); length > 0; length--)
            if (lookup.TryGetValue(word.AsSpan(at, length), out var sound))
            {
                if (sound.Length != 1 || built.Length == 0 || built[^1] != sound[0])
                    built.Append(sound);
                return at + length;
            }
        if (word[at] < 128 || char.GetUnicodeCategory(word[at]) == UnicodeCategory.NonSpacingMark)
            return at + 1;
        var plain = word[at].ToString().Normalize(NormalizationForm.FormD);
        if (plain.Length > 1 && lookup.TryGetValue(plain.AsSpan(0, 1), out var bare))
            built.Append(bare);
        return at + 1;
    }

    /// <summary>The script of the first letter; the first script where no row has it.</summary>
    private NameScript Script(string word)
    {
        foreach (var c in word)
            if (char.IsLetter(c))
                return Array.Find(scripts, script => script.Holds(c)) ?? scripts[0];
        return scripts[0];
    }

    private static IEnumerable<Range> Pieces(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
            if (i == name.Length || char.IsWhiteSpace(name[i]) || name[i] is '-' or '\u2010' or '\u2011' or '.')
            {
                if (i > start)
                    yield return start..i;
                start = i + 1;
            }
    }

    private static IEnumerable<Spelling> Forms(IReadOnlyList<string[]> rows, string kind) =>
        rows.Where(r => r[0] == kind).SelectMany(r => r[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => new Spelling(r[1], f)));

    /// <summary>A row of the table: letters or a word, and what they stand for.</summary>
    private sealed record Spelling(string Value, string Form);
}

/// <summary>One word of a name as sounds: as written, then with less and less taken for endings and clitics.</summary>
public sealed record SoundedWord(string[] Forms, NameScript Script, bool Initial);

/// <summary>A name as sounds: its words without particles and titles, the number of a monarch, and whether particles stood between its words.</summary>
public sealed record SoundedName(IReadOnlyList<SoundedWord> Words, int? Numeral, bool Linked);
