using Dragoman.Languages;

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
/// as the rows of a pack give them: <c>Add("litter", LitterKind.Related, "read also")</c>. Phrases of several packs may stand together.
/// </summary>
public sealed class PageWords
{
    private const int LongestWord = 64;
    private readonly WordFolding folding = new();
    private readonly WordTable words = new();
    private readonly List<List<PagePhrase>?> beginnings = [];

    public PageWords() => Numbering = WordOf;

    public NumericDates NumericDates { get; init; }

    /// <summary>Takes one row of a pack, its form already spelt out; rows of tags that say nothing about pages are passed over.</summary>
    public void Add(Tag tag, string value, string form)
    {
        if (OnPage(tag) is not { } known)
            return;
        form = form.Trim('^', '*');
        if (tag == Tag.Month)
            form = form.TrimEnd('.');
        var tokens = new List<int>();
        var tokenizer = new PageTokenizer(form, 0, form.Length);
        while (tokenizer.Next(Intern, out var token))
            tokens.Add(token.Word);
        if (tokens.Count == 0)
            return;
        (beginnings[tokens[0]] ??= []).Add(new PagePhrase(known, value, [.. tokens]));
    }

    /// <summary>Takes all rows of a pack.</summary>
    public void Add(IEnumerable<WordRow> rows)
    {
        foreach (var row in rows.Where(row => OnPage(row.Entry.Tag) is not null))
        {
            foreach (string form in row.Forms)
                Add(row.Entry.Tag, row.Entry.Value, form);
        }
    }

    /// <summary><see cref="WordOf"/>, made into a delegate once.</summary>
    internal Func<ReadOnlySpan<char>, int> Numbering { get; }

    /// <summary>The number of a word in the vocabulary, -1 when no phrase holds it.</summary>
    internal int WordOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return -1;
        Span<char> folded = stackalloc char[LongestWord];
        return words.Find(folded[..folding.Fold(word, folded)]) - 1;
    }

    /// <summary>The longest phrase of that tag which stands at the token; null when there is none.</summary>
    internal PagePhrase? At(Tag tag, ReadOnlySpan<PageToken> tokens, int index)
    {
        if (index >= tokens.Length || tokens[index].Word < 0 || beginnings[tokens[index].Word] is not { } phrases)
            return null;
        PagePhrase? longest = null;
        foreach (var phrase in phrases)
        {
            if (phrase.Tag == tag && phrase.Length > (longest?.Length ?? 0) && phrase.StandsAt(tokens, index))
                longest = phrase;
        }

        return longest;
    }

    private int Intern(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var key = folded[..folding.Fold(word[..Math.Min(word.Length, LongestWord)], folded)];
        int number = words.Find(key);
        if (number == 0)
        {
            beginnings.Add(null);
            words.Add(key, number = beginnings.Count);
        }

        return number - 1;
    }

    /// <summary>Towns are one tag here, capital or not; null for tags that say nothing about pages.</summary>
    private static Tag? OnPage(Tag tag) => tag switch
    {
        Tag.Litter or Tag.Published or Tag.Month or Tag.Weekday or Tag.State or Tag.Capital => tag,
        Tag.City => Tag.Capital,
        _ => null,
    };
}

/// <summary>Words in a row that mean something on a page: "read also" (litter, related).</summary>
internal sealed record PagePhrase(Tag Tag, string Value, int[] Words)
{
    public int Length => Words.Length;

    /// <summary>The kind of litter the phrase shows; null for phrases of other tags.</summary>
    public LitterKind? Litter { get; } = Tag == Tag.Litter ? LitterKinds.Parse(Value) : null;

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
