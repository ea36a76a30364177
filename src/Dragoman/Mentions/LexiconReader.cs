using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Lays the hits of the lexicon over a passage. The longest match hides what it contains; words that only tell what an
/// article is about hide nothing and are hidden by nothing; a <c>none</c> row hides and leaves nothing behind.
/// </summary>
public static class LexiconReader
{
    public static void Read(Passage passage, int from, int to, List<Hit> buffer)
    {
        buffer.Clear();
        for (var i = from; i < to; i++)
            passage.Pack.Lexicon.Find(passage.Tokens, i, to, buffer);
        foreach (var hit in buffer)
            if (hit.Entry.Tag != Tag.None && !IsHidden(hit, buffer))
                passage.Add(new Span(hit.Entry.Tag, hit.Start, hit.End) { Entry = hit.Entry });
    }

    private static bool IsHidden(in Hit hit, List<Hit> all)
    {
        if (hit.Entry.Tag.IsBackground())
            return false;
        foreach (var other in all)
        {
            if (other.Start > hit.Start)
                break;
            if (other.End < hit.End || other.Entry.Tag.IsBackground())
                continue;
            var same = other.Start == hit.Start && other.End == hit.End;
            if (!same || other.Entry.Tag == Tag.None)
                return true;
        }
        return false;
    }
}
