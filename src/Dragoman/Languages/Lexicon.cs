using Dragoman.Mentions;

namespace Dragoman.Languages;

/// <summary>What one row of words/*.tsv says of its forms.</summary>
public sealed record WordEntry(Tag Tag, string Value)
{
    /// <summary>The value as a number where it is one (cardinals, scales, months); else zero.</summary>
    public decimal Number { get; init; }

    /// <summary>Place codes and names: the part of the value before and behind its slash.</summary>
    public string Code { get; } = Value.IndexOf('/') is > 0 and var slash ? Value[..slash] : Value;

    public string Label { get; } = Value.IndexOf('/') is > 0 and var slash ? Value[(slash + 1)..] : "";
}

/// <summary>What the form demands of the letters it is met in.</summary>
public enum Casing : byte
{
    Any,
    Capital,
    AllCapitals,
}

/// <summary>One hit of the lexicon: the entry and how many tokens its words cover.</summary>
public readonly record struct Hit(int Start, int End, WordEntry Entry);

/// <summary>
/// All forms of a pack as a tree over word numbers. Every position of a text is walked once; ambiguous words (with and
/// without a clitic or ending) are walked in each of their readings.
/// </summary>
public sealed class Lexicon(IReadOnlySet<Tag> inflects)
{
    private readonly record struct Terminal(WordEntry Entry, Casing Casing);

    private readonly Dictionary<long, int> next = [];
    private readonly List<List<Terminal>?> terminals = [null];

    internal void Add(ReadOnlySpan<int> words, WordEntry entry, Casing casing)
    {
        var node = 0;
        foreach (var word in words)
        {
            var key = Key(node, word);
            if (!next.TryGetValue(key, out var to))
            {
                to = terminals.Count;
                terminals.Add(null);
                next.Add(key, to);
            }
            node = to;
        }
        var at = terminals[node] ??= [];
        if (!at.Contains(new(entry, casing)))
            at.Add(new(entry, casing));
    }

    private static long Key(int node, int word) => (long)node << 32 | (uint)word;

    /// <summary>Adds every hit that begins at <paramref name="start"/> and ends before <paramref name="limit"/>.</summary>
    public void Find(List<Token> tokens, int start, int limit, List<Hit> into) => Walk(tokens, 0, start, start, limit, Strip.None, into);

    private void Walk(List<Token> tokens, int node, int start, int at, int limit, Strip strip, List<Hit> into)
    {
        if (at >= limit)
            return;
        foreach (var reading in tokens[at].Form.Readings)
        {
            if (!next.TryGetValue(Key(node, reading.Id), out var to))
                continue;
            var taken = strip | reading.Strip;
            if (terminals[to] is { } found)
                foreach (var terminal in found)
                    if (Allows(terminal, tokens[start], taken))
                        into.Add(new(start, at + 1, terminal.Entry));
            Walk(tokens, to, start, at + 1, limit, taken, into);
        }
    }

    private bool Allows(Terminal terminal, in Token first, Strip strip) =>
        (terminal.Casing == Casing.Any || (terminal.Casing == Casing.Capital ? first.Capital : first.AllCapitals))
        && (strip == Strip.None || Inflects(terminal.Entry.Tag, strip));

    /// <summary>Names and nouns may carry a genitive; what else may be met behind an article or under a pronoun the language says.</summary>
    private bool Inflects(Tag tag, Strip strip)
    {
        if ((strip & Strip.Genitive) != 0 && !TakesGenitive(tag))
            return false;
        return (strip & (Strip.Article | Strip.Suffix)) == 0 || inflects.Count == 0 || inflects.Contains(tag) || tag.IsBackground() || tag == Tag.None;
    }

    private static bool TakesGenitive(Tag tag) => tag is Tag.State or Tag.Capital or Tag.City or Tag.Body or Tag.Metonym or Tag.Region or Tag.Country or Tag.Institution
        or Tag.Office or Tag.OfficeHead or Tag.Role or Tag.Given or Tag.Demonym or Tag.None or Tag.DateWord or Tag.Indicator or Tag.Unnamed or Tag.TimeUnit;
}
