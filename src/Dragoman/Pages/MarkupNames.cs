using Dragoman.Languages;

namespace Dragoman.Pages;

/// <summary>
/// The words that pages use in classes, ids and roles, from <c>languages/common/markup.tsv</c>: "c-article__related-links" is
/// <see cref="MarkupRole.Litter"/> because of "related". Words are parted at capitals, digits and marks; "read-more" is two in a row.
/// </summary>
public sealed class MarkupNames
{
    private const int LongestPhrase = 3;
    private const int LongestName = 400;
    private readonly Dictionary<string, MarkupRole> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MarkupRole>.AlternateLookup<ReadOnlySpan<char>> known;
    private readonly Dictionary<string, MarkupNames> hosts = new(StringComparer.OrdinalIgnoreCase);

    private MarkupNames() => known = phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the table, which may be missing; throws <see cref="PackException"/> with file and line for a row that is none.</summary>
    public static MarkupNames Load(string file)
    {
        var names = new MarkupNames();
        string[] lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && lines[i][0] != '#')
                names.Add(lines[i].Split('\t'), file, i + 1);
        }

        return names;
    }

    /// <summary>Takes in what outlets call the parts of their pages; on their hosts that counts before the table.</summary>
    public MarkupNames With(IEnumerable<WebOutlet> outlets)
    {
        foreach (var outlet in outlets.Where(outlet => outlet.Markup.Count > 0))
        {
            var own = new MarkupNames();
            foreach (var (phrase, role) in phrases)
                own.phrases.Add(phrase, role);
            foreach (var (kind, words) in outlet.Markup)
                foreach (string word in words)
                    own.phrases[word] = Enum.Parse<MarkupRole>(kind, true);
            foreach (string host in outlet.Hosts)
                hosts[host] = own;
        }

        return this;
    }

    /// <summary>The names that hold at an address: those of its host or of one above it, else those of all pages.</summary>
    internal MarkupNames At(string? address)
    {
        if (hosts.Count == 0 || !Uri.TryCreate(address, UriKind.Absolute, out var page))
            return this;
        for (string host = page.Host; host.Length > 0; host = host[(host.IndexOf('.') is var dot and >= 0 ? dot + 1 : host.Length)..])
        {
            if (hosts.TryGetValue(host, out var own))
                return own;
        }

        return this;
    }

    private void Add(string[] row, string file, int line)
    {
        if (row.Length != 2 || !Enum.TryParse<MarkupRole>(row[0], true, out var role))
            throw new PackException(file, line, "a row is a kind, a tab and words parted by bars");
        foreach (string phrase in row[1].Split('|', StringSplitOptions.TrimEntries))
            phrases[phrase] = phrases.GetValueOrDefault(phrase) | role;
    }

    /// <summary>What the names say together.</summary>
    internal MarkupRole Of(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > LongestName)
            return MarkupRole.None;
        var role = MarkupRole.None;
        Span<char> spelt = stackalloc char[names.Length * 2];
        Span<int> starts = stackalloc int[LongestPhrase];
        int length = 0, words = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            bool letter = i < names.Length && char.IsAsciiLetter(names[i]);
            bool begins = letter && (i == 0 || !char.IsAsciiLetter(names[i - 1]) || (char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])));
            if ((begins || i == names.Length || char.IsWhiteSpace(names[i])) && words > 0)
                role |= Ending(spelt[..length], starts[..words]);
            if (i < names.Length && char.IsWhiteSpace(names[i]))
                (length, words) = (0, 0);
            if (begins)
                words = Begin(ref length, spelt, starts, words);
            if (letter)
                spelt[length++] = char.ToLowerInvariant(names[i]);
        }

        return role;
    }

    /// <summary>Phrases that end with the last word: alone, with the one before, with two before.</summary>
    private MarkupRole Ending(ReadOnlySpan<char> spelt, ReadOnlySpan<int> starts)
    {
        var role = MarkupRole.None;
        for (int i = 0; i < starts.Length; i++)
        {
            if (known.TryGetValue(spelt[starts[i]..], out var found) && (i == 0 || !IsSilencing(spelt[starts[i - 1]..(starts[i] - 1)])))
                role |= found;
        }

        return role;
    }

    /// <summary>What "with-sidebar" is about is not the sidebar.</summary>
    private bool IsSilencing(ReadOnlySpan<char> word) => known.TryGetValue(word, out var role) && role == MarkupRole.None;

    private static int Begin(ref int length, Span<char> spelt, Span<int> starts, int words)
    {
        if (words > 0)
            spelt[length++] = '-';
        if (words < LongestPhrase)
        {
            starts[words] = length;
            return words + 1;
        }

        starts[1..].CopyTo(starts);
        starts[^1] = length;
        return words;
    }
}
