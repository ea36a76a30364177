using System.Runtime.InteropServices;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Contacts;

/// <summary>
/// Finds formats and wordings with something else inside them: the adjectives of states or an ordinal, in languages that put adjectives behind
/// the noun ("the commission Jordanian Uzbek joint"), or a date or a town ("wrote on Monday to", "left Accra for").
/// </summary>
internal static class TornFormats
{
    private const int Around = 5;
    private static readonly TagBits Inserts = TagBits.Of(Tag.Adjective) | TagBits.Of(Tag.Ordinal) | TagBits.Of(Tag.Date) | TagBits.Of(Tag.Capital) | TagBits.Of(Tag.City);
    private static readonly TagBits Beginnings = Inserts | TagBits.Of(Tag.Prep);
    private const int MostBefore = 3;

    public static void Read(Passage passage, Sentence sentence)
    {
        if (!passage.TagsIn(sentence.Start, sentence.End).HasAny(Inserts))
            return;
        var (tokens, hits) = (new List<Token>(), new List<Hit>());
        for (var i = sentence.Start + 1; i < sentence.End - 1; i++)
            if (!passage.TagsIn(i, i + 1).HasAny(Beginnings))
                continue;
            else if (EndOfInsert(passage, sentence, i) is var end && end > i)
            {
                Read(passage, sentence, (i, end), Tag.Series, tokens, hits);
                i = end - 1;
            }
            else if (EndOfInterruption(passage, i) is var behind && behind > i && behind < sentence.End - 1)
                Read(passage, sentence, (i, behind), Tag.Contact, tokens, hits);
    }

    /// <summary>Reads the text around an insert as if it were not there.</summary>
    private static void Read(Passage passage, Sentence sentence, (int From, int To) insert, Tag most, List<Token> tokens, List<Hit> hits)
    {
        var (from, to) = insert;
        var (first, last) = (Math.Max(sentence.Start, from - Around), Math.Min(sentence.End, to + Around));
        tokens.Clear();
        tokens.AddRange(CollectionsMarshal.AsSpan(passage.Tokens)[first..from]);
        tokens.AddRange(CollectionsMarshal.AsSpan(passage.Tokens)[to..last]);
        hits.Clear();
        for (var i = 0; i < from - first; i++)
            passage.Pack.Lexicon.Find(tokens, i, tokens.Count, hits, glosses: false);
        foreach (var hit in hits)
            if ((hit.Entry.Tag == Tag.Contact || hit.Entry.Tag == most) && hit.End > from - first && hit.Start < from - first && !hit.Entry.Value.EndsWith(Tenses.None, StringComparison.Ordinal))
                passage.Add(new Span(hit.Entry.Tag, first + hit.Start, hit.End - (from - first) + to) { Entry = hit.Entry });
    }

    /// <summary>Where a date that begins at a token ends, with the preposition and article before it, or a town.</summary>
    private static int EndOfInterruption(Passage passage, int token)
    {
        for (var i = token; i < Math.Min(passage.Tokens.Count, token + MostBefore); i++)
            if ((passage.Find(i, Tag.Date) ?? (i == token ? passage.Find(i, Tag.Capital) ?? passage.Find(i, Tag.City) : null)) is { } date)
                return date.End;
            else if (!passage.Has(i, Tag.Prep) && (i == token || !passage.Has(i, Tag.Stop)))
                break;
        return token;
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
