using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Contacts;

/// <summary>
/// Finds formats and wordings with the adjectives of states or an ordinal inside them: languages that put adjectives behind the noun
/// write "the commission Jordanian Uzbek joint".
/// </summary>
internal static class TornFormats
{
    private const int Around = 5;

    public static void Read(Passage passage, Sentence sentence)
    {
        for (var i = sentence.Start + 1; i < sentence.End - 1; i++)
            if (EndOfInsert(passage, sentence, i) is var end && end > i)
            {
                Read(passage, sentence, i, end);
                i = end - 1;
            }
    }

    private static void Read(Passage passage, Sentence sentence, int from, int to)
    {
        var (first, last) = (Math.Max(sentence.Start, from - Around), Math.Min(sentence.End, to + Around));
        var tokens = passage.Tokens[first..from];
        tokens.AddRange(passage.Tokens[to..last]);
        var hits = new List<Hit>();
        for (var i = 0; i < from - first; i++)
            passage.Pack.Lexicon.Find(tokens, i, tokens.Count, hits);
        foreach (var hit in hits)
            if (hit.Entry.Tag is Tag.Series or Tag.Contact && hit.End > from - first)
                passage.Add(new Span(hit.Entry.Tag, first + hit.Start, hit.End - (from - first) + to) { Entry = hit.Entry });
    }

    /// <summary>Where a run of adjectives of states and ordinals ends that begins at a token.</summary>
    private static int EndOfInsert(Passage passage, Sentence sentence, int token)
    {
        var end = token;
        while (end < sentence.End && (passage.Find(end, Tag.Adjective) ?? passage.Find(end, Tag.Ordinal)) is { } span)
        {
            end = span.End;
            if (end + 1 < sentence.End && (passage.Has(end, Tag.NumberAnd) || passage.Tokens[end].IsMark('-')) && passage.Has(end + 1, Tag.Adjective))
                end++;
        }
        return end;
    }
}
