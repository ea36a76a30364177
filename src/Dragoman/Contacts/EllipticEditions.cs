using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Finds editions that no noun names: "the fifth will take place in Asuncion", "the next is due in 2027", where an edition was told of
/// before. An ordinal or "next" stands right before a cue or a verb of meeting.
/// </summary>
internal static class EllipticEditions
{
    private const int Reach = 4;

    public static List<ContactTrigger> Add(Passage passage, Sentence sentence, List<ContactTrigger> triggers, ContactMemory memory)
    {
        if ((memory.LastEdition(ContactKinds.Session)?.Kind ?? triggers.Find(t => t is { IsEdition: true, Format: not null })?.Kind) is not { } kind)
            return triggers;
        for (var i = sentence.Start; i < sentence.End; i++)
            if (Of(passage, i) is { } word && !IsInNoun(triggers, word) && Follows(passage, sentence, triggers, word) is var (found, verb) && found)
            {
                if (verb is not null)
                    triggers.Remove(verb);
                var trigger = new ContactTrigger(word, kind, Tenses.Noun, word.Start, word.End) { Ordinal = word.Tag is Tag.Relative or Tag.Cue ? null : word, Verb = verb, GoesOn = true };
                triggers.Insert(Before(triggers, word), trigger);
            }
        return triggers;
    }

    private static int Before(List<ContactTrigger> triggers, Span word) => triggers.Count(t => t.Start < word.Start);

    private static bool IsInNoun(List<ContactTrigger> triggers, Span word) => triggers.Exists(t => t.IsNoun && t.Start <= word.Start && word.End <= t.End);

    private static Span? Of(Passage passage, int token) =>
        passage.Has(token, Tag.Date) ? null : passage.Find(token, Tag.Ordinal) ?? passage.Find(token, Tag.Nth) ?? (passage.Find(token, Tag.Relative) is { Entry.Number: 1 or -1 } next ? next : passage.Find(token, Tag.Cue) is { Value: Cues.Again } again ? again : null);

    /// <summary>A held or planned cue, or a verb of meeting, with nothing but small words between.</summary>
    private static (bool Found, ContactTrigger? Verb) Follows(Passage passage, Sentence sentence, List<ContactTrigger> triggers, Span word)
    {
        for (var i = word.End; i < Math.Min(sentence.End, word.End + Reach); i++)
        {
            if (triggers.Find(t => t.Start == i) is { } trigger)
                return (!trigger.IsNoun && trigger.Kind == ContactKinds.Meeting, trigger);
            if (passage.Find(i, Tag.Cue) is { Value: Cues.Held or Cues.Planned })
                return (true, triggers.Find(t => t is { IsNoun: false, Kind: ContactKinds.Meeting } && t.Start > i && t.Start - i <= Reach));
            if (!passage.Has(i, Tag.Stop))
                return default;
        }
        return default;
    }
}
