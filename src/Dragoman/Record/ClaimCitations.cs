using Dragoman.Articles;
using Dragoman.Mentions;

namespace Dragoman.Record;

/// <summary>Collects the words that back the fields of one claim and turns them into citations, one a stretch of words.</summary>
public sealed class ClaimCitations(Passage passage)
{
    private const int Context = 32;

    private readonly List<(int Start, int End, List<string> Fields, Passage Passage)> spans = [];

    /// <summary>Says that the tokens of a span back a field. Fields backed by the same words share a citation.</summary>
    public ClaimCitations Back(string field, Span? words, Passage? where = null) =>
        words is null ? this : Back(field, words.Start, words.End, where);

    public ClaimCitations Back(string field, int firstToken, int endToken, Passage? where = null)
    {
        var p = where ?? passage;
        foreach (var span in spans)
            if (span.Start == firstToken && span.End == endToken && ReferenceEquals(span.Passage, p))
            {
                if (!span.Fields.Contains(field))
                    span.Fields.Add(field);
                return this;
            }
        spans.Add((firstToken, endToken, [field], p));
        return this;
    }

    /// <summary>The words of one span, backing no field.</summary>
    public static Citation Of(Passage passage, Span span) => Make(passage, [], span.Start, span.End);

    public IReadOnlyList<Citation> ToList() => [.. spans.Select(s => Make(s.Passage, s.Fields, s.Start, s.End))];

    private static Citation Make(Passage passage, IReadOnlyList<string> fields, int first, int end)
    {
        var tokens = passage.Tokens;
        return Make(passage.Article, fields, passage.SentenceText(first), tokens[first].Start, tokens[end - 1].End);
    }

    public static Citation Make(Article article, IReadOnlyList<string> fields, string sentence, int start, int end) => Make(article.Text, fields, sentence, start, end);

    /// <summary>The words of a text at a place, with what stands around them.</summary>
    public static Citation Make(string text, IReadOnlyList<string> fields, string sentence, int start, int end) =>
        new(fields, sentence, start, end, text[start..end], text[Math.Max(0, start - Context)..start], text[end..Math.Min(text.Length, end + Context)]);
}
