using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Contacts;

/// <summary>
/// Says whether a verb leads to a place, with nothing but its subject and dates between: "on Monday expects-one the minister X to Lusaka",
/// "will leave on 27 November for Turkey". Languages that put the subject or the day there have such verbs as wordings.
/// </summary>
internal static class GoalAhead
{
    private const int Reach = 16;

    public static bool Is(Passage passage, Sentence sentence, int token)
    {
        var named = false;
        for (var i = token; i < Math.Min(sentence.End - 1, token + Reach);)
        {
            if (passage.Find(i, Tag.Name) is { } name)
                (i, named) = (name.End, true);
            else if (passage.Find(i, Tag.Date) is { } date)
                i = date.End;
            else if (passage.Find(i, Tag.Prep) is { Value: Roles.In or Roles.To or Roles.For } prep && IsPlace(passage, prep.End))
                return i > token;
            else if (!named && IsTitle(passage, i, out var end))
                i = end;
            else if (passage.Has(i, Tag.Weekday) || passage.Has(i, Tag.Month) || passage.Has(i, Tag.DateWord) || passage.Has(i, Tag.Daytime) || passage.Tokens[i].IsMark(',') || named && passage.Find(i, Tag.Cue) is { Value: Cues.SameDay })
                i++;
            else if (passage.Has(i, Tag.Prep) && passage.All(i + 1, Math.Min(sentence.End, i + 3)).Any(s => s.Tag is Tag.Weekday or Tag.Month or Tag.Date))
                i++;
            else
                return false;
        }
        return false;
    }

    /// <summary>A place right behind a preposition, or behind an article.</summary>
    private static bool IsPlace(Passage passage, int token) => passage.At(token).Any(IsTown) || passage.Has(token, Tag.Stop) && passage.At(token + 1).Any(IsTown);

    private static bool IsTown(Span span) => span.Tag is Tag.City or Tag.Capital or Tag.State;

    /// <summary>Words of an office or of whom it belongs to.</summary>
    private static bool IsTitle(Passage passage, int token, out int end)
    {
        end = token + 1;
        foreach (var span in passage.At(token))
            if (span.Tag is Tag.Office or Tag.OfficeHead or Tag.Domain or Tag.Institution or Tag.Role or Tag.Honorific or Tag.Possessive or Tag.Adjective or Tag.State or Tag.Body)
            {
                end = span.End;
                return true;
            }
        return passage.Find(token, Tag.Prep) is { Value: Roles.Of } || passage.Has(token, Tag.Stop) && passage.Tokens[token].Length <= 3 && !passage.Has(token, Tag.Prep);
    }
}
