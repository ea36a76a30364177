using Dragoman.Articles;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>A sentence of a passage, as a range of its tokens.</summary>
public readonly record struct Sentence(int Start, int End);

/// <summary>
/// One paragraph being read: its tokens, its sentences and all spans found so far, kept by the token they start at.
/// </summary>
public sealed class Passage(Article article, Paragraph paragraph, Pack pack, List<Token> tokens, List<Sentence> sentences)
{
    private readonly Span[]?[] starting = new Span[tokens.Count + 1][];
    private readonly int[] counts = new int[tokens.Count + 1];
    private readonly TagBits[] tags = new TagBits[tokens.Count + 1];
    private TagBits anyTags;
    private string?[]? sentenceTexts;

    public Article Article { get; } = article;
    public Paragraph Paragraph { get; } = paragraph;
    public Pack Pack { get; } = pack;
    public List<Token> Tokens { get; } = tokens;
    public List<Sentence> Sentences { get; } = sentences;

    /// <summary>Spans that start at a token, longest first; spans of one length in the order they were found.</summary>
    public Spans At(int token) => new(this, token, token + 1, null);

    /// <summary>How often a token has been asked for its spans: the work of reading, which must grow no faster than the text.</summary>
    internal long Visits { get; private set; }

    public void Add(Span span)
    {
        var here = starting[span.Start] ??= new Span[2];
        var count = counts[span.Start]++;
        if (count == here.Length)
            Array.Resize(ref starting[span.Start], count * 2);
        here = starting[span.Start]!;
        var i = count;
        for (; i > 0 && here[i - 1].Length < span.Length; i--)
            here[i] = here[i - 1];
        here[i] = span;
        tags[span.Start] |= TagBits.Of(span.Tag);
        anyTags |= TagBits.Of(span.Tag);
    }

    public void Remove(Span span)
    {
        var at = counts[span.Start] == 0 ? -1 : Array.IndexOf(starting[span.Start]!, span, 0, counts[span.Start]);
        if (at < 0)
            return;
        Array.Copy(starting[span.Start]!, at + 1, starting[span.Start]!, at, --counts[span.Start] - at);
    }

    /// <summary>The longest span with the tag that starts at a token; null when none does.</summary>
    public Span? Find(int token, Tag tag)
    {
        if (token < 0 || token >= Tokens.Count || !tags[token].Has(tag))
            return null;
        Visits++;
        for (var n = 0; n < counts[token]; n++)
            if (starting[token]![n].Tag == tag)
                return starting[token]![n];
        return null;
    }

    /// <summary>The longest span with the tag that ends just before a token; null when none does.</summary>
    public Span? FindEnding(int end, Tag tag, int from = 0)
    {
        Visits++;
        if (!anyTags.Has(tag))
            return null;
        for (var start = Math.Max(from, end - 8); start < end; start++)
            if (tags[start].Has(tag))
                for (var n = 0; n < counts[start]; n++)
                    if (starting[start]![n] is var span && span.Tag == tag && span.End == end)
                        return span;
        return null;
    }

    /// <summary>False when no span of the tag starts at the token.</summary>
    internal bool MayHave(int token, Tag tag) => tags[token].Has(tag);

    /// <summary>False when no span of the tag stands in the passage.</summary>
    internal bool May(Tag tag) => anyTags.Has(tag);

    /// <summary>The tags of all spans that start in a range of tokens, and maybe of some that were removed.</summary>
    internal TagBits TagsIn(int from, int to)
    {
        var all = TagBits.None;
        foreach (var here in tags.AsSpan(from, to - from))
            all |= here;
        return all;
    }

    public bool Has(int token, Tag tag) => Find(token, tag) is not null;

    /// <summary>All spans of one tag in a range of tokens, from left to right, longest first.</summary>
    public Spans All(Tag tag, int from, int to) => anyTags.Has(tag) ? new(this, from, to, tag) : new(this, 0, 0, tag);

    public Spans All(int from, int to) => new(this, from, to, null);

    internal void Visit(int tokens) => Visits += Math.Max(0, tokens);

    /// <summary>The next span of the tag (null: of any), from the <paramref name="next"/>th at a token on; null when there is none before <paramref name="to"/>.</summary>
    internal Span? Next(ref int token, ref int next, int to, Tag? tag)
    {
        for (; token < to; token++, next = 0)
            if (tag is not { } wanted || tags[token].Has(wanted))
                while (next < counts[token])
                    if (starting[token]![next++] is var span && (tag is null || span.Tag == tag))
                        return span;
        return null;
    }

    /// <summary>The words of a token range as they stand in the article.</summary>
    public string Text(int from, int to) =>
        from >= to ? "" : Article.Text[Tokens[from].Start..Tokens[to - 1].End];

    /// <summary>The sentence that holds a token, as it stands in the article.</summary>
    public string SentenceText(int token)
    {
        var number = NumberOf(token);
        return (sentenceTexts ??= new string?[Sentences.Count])[number] ??= Text(Sentences[number].Start, Sentences[number].End);
    }

    public string Text(Span span) => Text(span.Start, span.End);

    public Sentence SentenceOf(int token) => Sentences[NumberOf(token)];

    private int NumberOf(int token)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (token < Sentences[middle].End)
                high = middle;
            else
                low = middle + 1;
        }
        return high;
    }
}
