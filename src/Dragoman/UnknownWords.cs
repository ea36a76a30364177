using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman;

/// <summary>
/// Words that a pack does not hold beside an indicator or a number without unit ("12,000 qintals"): among them are the nouns, units and
/// verbs that it lacks.
/// </summary>
internal static class UnknownWords
{
    private const int Reach = 2;
    private const int LongestSpan = 12;

    public static IEnumerable<NearMiss> Find(Discourse discourse)
    {
        foreach (var passage in discourse.Passages)
            foreach (var sentence in passage.Sentences)
                for (var i = sentence.Start; i < sentence.End; i++)
                    if (IsUnknown(passage, sentence, i) && Beside(passage, sentence, i) is { } anchor)
                        yield return new NearMiss(NearMiss.OfWord, ClaimCitations.Of(passage, new Span(Tag.None, i, i + 1)), $"beside [{passage.Text(anchor)}]");
    }

    /// <summary>Capitals inside a sentence are names, which no pack holds.</summary>
    private static bool IsUnknown(Passage passage, Sentence sentence, int token) =>
        passage.Tokens[token] is { Kind: TokenKind.Word, Form.Known: false } word
        && (!word.Capital || token == sentence.Start)
        && !passage.All(Tag.Name, Math.Max(sentence.Start, token - LongestSpan), token + 1).Any(name => name.Start <= token && token < name.End);

    private static Span? Beside(Passage passage, Sentence sentence, int token)
    {
        foreach (var span in passage.All(Math.Max(sentence.Start, token - LongestSpan), Math.Min(sentence.End, token + Reach + 1)))
            if (IsAnchor(span) && token >= span.Start - Reach && token < span.End + Reach)
                return span;
        return null;
    }

    private static bool IsAnchor(Span span) => span.Tag == Tag.Indicator || span.Content is Quantity { Kind: QuantityKind.Bare };
}
