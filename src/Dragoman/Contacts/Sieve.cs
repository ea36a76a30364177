using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>Takes out wordings and sides of a sentence that tell of no contact once both are known: words of titles, what is talked of, occasions.</summary>
internal static class Sieve
{
    private const int OccasionReach = 8;

    public static void Pass(Passage passage, Sentence sentence, List<ContactTrigger> triggers, List<Side> sides)
    {
        triggers.RemoveAll(t => t.IsNoun && IsOfTitle(t, sides));
        sides.RemoveAll(s => s is { Kind: SideKind.Party, Words.Tag: Tag.Body } && IsOccasion(passage, sentence, s));
        for (var n = triggers.Count - 1; n > 0; n--)
            if (IsTalkedOf(passage, triggers[n - 1], triggers[n]))
                triggers.RemoveAt(n);
    }

    /// <summary>"Talks between X and Y are expected in Lima": a verb that would be a journey has the noun for its subject where all sides before it are the noun's.</summary>
    public static bool HasVerbsOfNouns(List<ContactTrigger> triggers, SideBinding binding)
    {
        for (var n = 1; n < triggers.Count; n++)
            if (triggers[n] is { IsNoun: false, Kind: ContactKinds.Visit, Tense: Tenses.Planned } verb && triggers[n - 1] is { IsNoun: true, Verb: null, Kind: not (ContactKinds.Visit or ContactKinds.Message) } noun
                && binding.Before(n).Count == 0 && binding.After(n - 1).Count > 1)
            {
                triggers[n - 1] = noun with { Verb = verb };
                triggers.RemoveAt(n);
                return true;
            }
        return false;
    }

    /// <summary>"The chair of the Council of Ministers, X": words of the title of somebody named.</summary>
    private static bool IsOfTitle(ContactTrigger trigger, List<Side> sides)
    {
        foreach (var side in sides)
            if (side.Kind == SideKind.Person && side.Start <= trigger.Start && trigger.End <= side.End)
                return true;
        return false;
    }

    /// <summary>"Discussed the visit by phone": the object of a verb of talking.</summary>
    private static bool IsTalkedOf(Passage passage, ContactTrigger talk, ContactTrigger noun) => talk is { IsNoun: false, Kind: FrameKinds.Talk } && noun is { IsNoun: true, Kind: ContactKinds.Visit, Ordinal: null, Verb: null }
        && noun.Start - talk.End <= 1 && !passage.Has(talk.End, Tag.Prep) && (noun.End >= passage.Tokens.Count || !passage.Has(noun.End, Tag.Prep) || passage.Find(noun.End, Tag.Prep) is { Value: not (Roles.To or Roles.In or Roles.Of) });

    /// <summary>"On the sidelines of the General Assembly of the United Nations": a body whose occasion it is takes no part.</summary>
    private static bool IsOccasion(Passage passage, Sentence sentence, Side body)
    {
        for (var i = body.Start; i > Math.Max(sentence.Start, body.Start - OccasionReach) && passage.Tokens[i - 1].Kind == TokenKind.Word; i--)
            if (passage.FindEnding(i, Tag.Cue) is { Value: Cues.Sidelines })
                return true;
        return false;
    }
}
