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

    public Article Article { get; } = article;
    public Paragraph Paragraph { get; } = paragraph;
    public Pack Pack { get; } = pack;
    public List<Token> Tokens { get; } = tokens;
    public IReadOnlyList<Sentence> Sentences { get; } = sentences;

    /// <summary>Spans that start at a token, longest first; spans of one length in the order they were found.</summary>
    public ArraySegment<Span> At(int token)
    {
        Visits++;
        return starting[token] is { } here ? new(here, 0, counts[token]) : ArraySegment<Span>.Empty;
    }

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
        var at = At(span.Start);
        var i = 0;
        while (i < at.Count && !ReferenceEquals(at[i], span))
            i++;
        if (i == at.Count)
            return;
        at[(i + 1)..].CopyTo(at[i..]);
        counts[span.Start]--;
    }

    /// <summary>The longest span with the tag that starts at a token; null when none does.</summary>
    public Span? Find(int token, Tag tag)
    {
        if (token < 0 || token >= Tokens.Count || !tags[token].Has(tag))
            return null;
        foreach (var span in At(token))
            if (span.Tag == tag)
                return span;
        return null;
    }

    /// <summary>The longest span with the tag that ends just before a token; null when none does.</summary>
    public Span? FindEnding(int end, Tag tag, int from = 0)
    {
        Visits++;
        for (var start = Math.Max(from, end - 8); start < end; start++)
            if (tags[start].Has(tag))
                foreach (var span in At(start))
                    if (span.Tag == tag && span.End == end)
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
    public IEnumerable<Span> All(Tag tag, int from, int to) => !anyTags.Has(tag) ? [] : Tagged(tag, from, to);

    public IEnumerable<Span> All(int from, int to)
    {
        Visits += Math.Max(0, to - from);
        for (var i = from; i < to; i++)
            for (var n = 0; n < counts[i]; n++)
                yield return starting[i]![n];
    }

    private IEnumerable<Span> Tagged(Tag tag, int from, int to)
    {
        Visits += Math.Max(0, to - from);
        for (var i = from; i < to; i++)
            if (tags[i].Has(tag))
                for (var n = 0; n < counts[i]; n++)
                    if (starting[i]![n].Tag == tag)
                        yield return starting[i]![n];
    }

    /// <summary>The words of a token range as they stand in the article.</summary>
    public string Text(int from, int to) =>
        from >= to ? "" : Article.Text[Tokens[from].Start..Tokens[to - 1].End];

    public string Text(Span span) => Text(span.Start, span.End);

    public Sentence SentenceOf(int token)
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
        return Sentences[high];
    }
}
