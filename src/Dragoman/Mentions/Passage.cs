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
    private readonly List<Span>?[] starting = new List<Span>?[tokens.Count + 1];

    public Article Article { get; } = article;
    public Paragraph Paragraph { get; } = paragraph;
    public Pack Pack { get; } = pack;
    public List<Token> Tokens { get; } = tokens;
    public IReadOnlyList<Sentence> Sentences { get; } = sentences;

    /// <summary>Spans that start at a token, longest first; spans of one length in the order they were found.</summary>
    public IReadOnlyList<Span> At(int token) => starting[token] ?? (IReadOnlyList<Span>)[];

    public void Add(Span span)
    {
        var here = starting[span.Start] ??= new List<Span>(2);
        var i = 0;
        while (i < here.Count && here[i].Length >= span.Length)
            i++;
        here.Insert(i, span);
    }

    public void Remove(Span span) => starting[span.Start]?.Remove(span);

    /// <summary>The longest span with the tag that starts at a token; null when none does.</summary>
    public Span? Find(int token, Tag tag)
    {
        if (token < 0 || token >= Tokens.Count || starting[token] is not { } here)
            return null;
        foreach (var span in here)
            if (span.Tag == tag)
                return span;
        return null;
    }

    /// <summary>The longest span with the tag that ends just before a token; null when none does.</summary>
    public Span? FindEnding(int end, Tag tag, int from = 0)
    {
        for (var start = Math.Max(from, end - 8); start < end; start++)
            if (starting[start] is { } here)
                foreach (var span in here)
                    if (span.Tag == tag && span.End == end)
                        return span;
        return null;
    }

    public bool Has(int token, Tag tag) => Find(token, tag) is not null;

    /// <summary>All spans of one tag in a range of tokens, from left to right, longest first.</summary>
    public IEnumerable<Span> All(Tag tag, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (starting[i] is { } here)
                foreach (var span in here)
                    if (span.Tag == tag)
                        yield return span;
    }

    public IEnumerable<Span> All(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (starting[i] is { } here)
                foreach (var span in here)
                    yield return span;
    }

    /// <summary>The words of a token range as they stand in the article.</summary>
    public string Text(int from, int to) =>
        from >= to ? "" : Article.Text[Tokens[from].Start..Tokens[to - 1].End];

    public string Text(Span span) => Text(span.Start, span.End);

    public Sentence SentenceOf(int token)
    {
        foreach (var sentence in Sentences)
            if (token < sentence.End)
                return sentence;
        return Sentences[^1];
    }
}
