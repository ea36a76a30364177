using System.Globalization;

namespace Dragoman.Languages;

/// <summary>
/// Makes spellings comparable: lower case, curly apostrophes straight, format characters out, and the letters that the
/// language unifies or drops (Arabic: one alef, no vowel marks).
/// </summary>
public sealed class Folding
{
    private readonly Dictionary<char, char> map;
    private readonly HashSet<char> drop;

    public Folding(IEnumerable<KeyValuePair<char, char>> map, IEnumerable<char> drop)
    {
        this.map = new(map);
        this.drop = [.. drop];
    }

    public static Folding Plain { get; } = new([], []);

    /// <summary>Writes the folded word into <paramref name="into"/> (at least as long) and returns its length.</summary>
    public int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        var n = 0;
        foreach (var c in word)
        {
            if (c < 128)
            {
                into[n++] = char.ToLowerInvariant(c);
                continue;
            }
            if (drop.Contains(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
                continue;
            if (Mark(c) is var mark and not '\0')
            {
                into[n++] = mark;
                continue;
            }
            var lower = c is '\u2019' or '\u2018' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
            into[n++] = map.TryGetValue(lower, out var to) ? to : lower;
        }
        return n;
    }

    /// <summary>The comma, semicolon and question mark of right-to-left scripts part clauses like the others.</summary>
    private static char Mark(char c) => c switch { '\u060C' => ',', '\u061B' => ';', '\u061F' => '?', _ => '\0' };

    public string Fold(ReadOnlySpan<char> word)
    {
        Span<char> into = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        return new string(into[..Fold(word, into)]);
    }
}
