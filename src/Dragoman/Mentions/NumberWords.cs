using System.Collections.Concurrent;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Takes number words apart that are written as one: <c>etthundrasextioen</c>, <c>duecentotrenta</c>. Only for languages that glue.
/// </summary>
public sealed class NumberWords
{
    private readonly Dictionary<string, WordEntry> pieces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordEntry[]> memo = new(StringComparer.Ordinal);
    private readonly HashSet<char> firstLetters = [];

    public static NumberWords From(IEnumerable<WordRow> rows, LanguageSettings settings)
    {
        var words = new NumberWords();
        if (!settings.GluedNumbers)
            return words;
        foreach (var row in rows.Where(r => r.Entry.Tag is Tag.Cardinal or Tag.Scale or Tag.NumberAnd))
            foreach (var form in row.Forms.Where(f => !f.Contains(' ') && f.Length > 1))
            {
                var folded = settings.Folding.Fold(form);
                if (row.Entry.Tag == Tag.Scale || !words.pieces.ContainsKey(folded))
                    words.pieces[folded] = row.Entry;
                words.firstLetters.Add(folded[0]);
            }
        return words;
    }

    /// <summary>The number words inside a word, in order; empty when it is no glued number.</summary>
    public WordEntry[] Pieces(string folded)
    {
        if (folded.Length < 5 || folded.Length > 80 || !firstLetters.Contains(folded[0]))
            return [];
        if (memo.TryGetValue(folded, out var known))
            return known;
        var found = new List<WordEntry>();
        var pieces = Split(folded, 0, found, 0) && found.Count > 1 ? found.ToArray() : [];
        if (memo.Count < 50_000)
            memo.TryAdd(folded, pieces);
        return pieces;
    }

    private bool Split(string word, int at, List<WordEntry> found, int depth)
    {
        if (at == word.Length)
            return found[^1].Tag != Tag.NumberAnd;
        if (depth > 12)
            return false;
        var lookup = pieces.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = word.Length; end > at + 1; end--)
        {
            if (!lookup.TryGetValue(word.AsSpan(at, end - at), out var piece))
                continue;
            found.Add(piece);
            if (Split(word, end, found, depth + 1))
                return true;
            found.RemoveAt(found.Count - 1);
        }
        return false;
    }
}
