namespace Dragoman.Articles;

/// <summary>Order of day and month in a date written in numbers only: 3/5/2025.</summary>
public enum NumericDates
{
    DayFirst,
    MonthFirst,

    /// <summary>Both are in use: a date that could be read both ways is none.</summary>
    Ambiguous,
}

/// <summary>
/// The words by which a page is taken apart: phrases of litter and of "published" lines, months, weekdays, towns and states,
/// as the rows of a pack give them: <c>Add("litter", "related", "read also")</c>. Phrases of several packs may stand together.
/// </summary>
public sealed class PageWords
{
    private const int LongestWord = 64;
    private readonly WordFolding _folding = new();
    private readonly Dictionary<string, int> _words = [];
    private readonly Dictionary<int, List<PagePhrase>> _phrases = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known;

    public PageWords() => _known = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public NumericDates NumericDates { get; init; }

    /// <summary>Takes one row of a pack, its form already spelt out; rows of tags that say nothing about pages are passed over.</summary>
    public void Add(string tag, string value, string form)
    {
        if (TagOf(tag) is not { } known)
            return;
        var tokens = new List<int>();
        var tokenizer = new PageTokenizer(form, 0, form.Length);
        while (tokenizer.Next(Intern, out var token))
            tokens.Add(token.Word);
        if (tokens.Count == 0)
            return;
        if (!_phrases.TryGetValue(tokens[0], out var beginning))
            _phrases[tokens[0]] = beginning = [];
        beginning.Add(new PagePhrase(known, value, [.. tokens]));
    }

    /// <summary>The number of a word in the vocabulary, -1 when no phrase holds it.</summary>
    internal int WordOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return -1;
        Span<char> folded = stackalloc char[LongestWord];
        return _known.TryGetValue(folded[.._folding.Fold(word, folded)], out int number) ? number : -1;
    }

    /// <summary>The longest phrase of that tag which stands at the token; null when there is none.</summary>
    internal PagePhrase? At(PageTag tag, ReadOnlySpan<PageToken> tokens, int index)
    {
        PagePhrase? longest = null;
        if (index < tokens.Length && _phrases.TryGetValue(tokens[index].Word, out var beginning))
        {
            foreach (var phrase in beginning)
            {
                if (phrase.Tag == tag && phrase.Length > (longest?.Length ?? 0) && phrase.StandsAt(tokens, index))
                    longest = phrase;
            }
        }

        return longest;
    }

    private int Intern(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var key = folded[.._folding.Fold(word[..Math.Min(word.Length, LongestWord)], folded)];
        if (!_known.TryGetValue(key, out int number))
            _words.Add(key.ToString(), number = _words.Count);
        return number;
    }

    private static PageTag? TagOf(string tag) => tag switch
    {
        "litter" => PageTag.Litter,
        "published" => PageTag.Published,
        "month" => PageTag.Month,
        "weekday" => PageTag.Weekday,
        "capital" or "city" => PageTag.Town,
        "state" => PageTag.State,
        _ => null,
    };
}

internal enum PageTag
{
    Litter,
    Published,
    Month,
    Weekday,
    Town,
    State,
}

/// <summary>Words in a row that mean something on a page: "read also" (litter, related).</summary>
internal sealed record PagePhrase(PageTag Tag, string Value, int[] Words)
{
    public int Length => Words.Length;

    public bool StandsAt(ReadOnlySpan<PageToken> tokens, int index)
    {
        if (index + Words.Length > tokens.Length)
            return false;
        for (int i = 0; i < Words.Length; i++)
        {
            if (tokens[index + i].Word != Words[i])
                return false;
        }

        return true;
    }
}
