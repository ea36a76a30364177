using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Contacts;

/// <summary>Finds the cues of a stretch of words. A cue inside a longer one, a trigger or a date says nothing: "at the invitation of".</summary>
internal static class CueFinder
{
    private const int Longest = 8;

    public static IEnumerable<Span> In(Passage passage, int from, int to)
    {
        foreach (var cue in passage.All(Tag.Cue, from, to))
            if (cue.End <= to && !IsInside(passage, cue))
                yield return cue;
    }

    public static bool Any(Passage passage, int from, int to, string value)
    {
        foreach (var cue in In(passage, from, to))
            if (cue.Value == value)
                return true;
        return false;
    }

    private static bool IsInside(Passage passage, Span cue)
    {
        for (var i = Math.Max(0, cue.Start - Longest); i <= cue.Start; i++)
            if (passage.MayHave(i, Tag.Cue) || passage.MayHave(i, Tag.Contact) || passage.MayHave(i, Tag.Date))
                foreach (var other in passage.At(i))
                    if ((other.Tag == Tag.Cue || other.Tag == Tag.Contact && !other.Value.EndsWith(Tenses.None, StringComparison.Ordinal)) && other.End >= cue.End && other.Length > cue.Length || other.Tag == Tag.Date && other.End >= cue.End && !(cue.Value is Cues.SameDay or Cues.DayBefore or Cues.DayAfter && other.Length <= cue.Length + 1))
                        return true;
        return false;
    }
}
