using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Contacts;

/// <summary>
/// Finds the wordings of contacts in a sentence. The longest wording wins over all it contains; nouns of one phrase ("the sixth round of
/// political consultations") are one trigger, of the kind that says most.
/// </summary>
internal static class TriggerFinder
{
    private const int LongestJoint = 6;
    private const int OrdinalReach = 8;
    private const int VerbReach = 4;
    private const int FormatReach = 10;
    private const int MostRounds = 200;
    private const int AsideReach = 7;
    private const int SenderReach = 12;

    public static List<ContactTrigger> Find(Passage passage, Sentence sentence, QuotedWords quoted)
    {
        var found = new List<ContactTrigger>();
        TornFormats.Read(passage, sentence);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (Longest(passage, i) is not { } span || quoted.Has(passage, i) && !MayBeQuoted(span) || IsInside(found, span) || IsOfName(passage, sentence, span))
                continue;
            Drop(found, span);
            if (Of(passage, sentence, span) is { } trigger)
                found.Add(trigger);
        }
        found.RemoveAll(t => t.Tense == Tenses.None || t.IsNoun && t.Kind is not (ContactKinds.Visit or ContactKinds.Call) && IsAside(passage, sentence, t));
        // "Condolences were expressed in a message".
        for (var i = found.Count - 1; i > 0; i--)
            if (found[i] is { IsNoun: true, Kind: ContactKinds.Message } letter && found[i - 1].Kind == ContactKinds.Message && SideFinder.LinkBefore(passage, sentence, letter.Start) is Roles.In or Roles.By or Roles.With)
                found.RemoveAt(i);
        if (found.FindIndex(t => t is { IsNoun: true, Kind: ContactKinds.Call }) is >= 0 and var call)
        {
            // "Discussed in a phone conversation": the verb has the subject and says when.
            if (call > 0 && found[call - 1] is { IsNoun: false, Kind: FrameKinds.Talk } verb && found[call].Start - verb.End <= VerbReach)
                found[call] = found[call] with { Verb = verb };
            found.RemoveAll(t => t is { IsNoun: false, Kind: FrameKinds.Talk });
        }
        return [.. WithFormats(passage, WithOrdinals(passage, sentence, Joined(passage, found))).Where(t => !quoted.Has(passage, t.Start) || IsEvent(passage, sentence, t)).Select(t => t with { GoesOn = t.GoesOn || IsAnother(passage, sentence, t) })];
    }

    /// <summary>Who is quoted speaks of an event by its number or name, its date and its place: "the first EU-Central Asia Summit in Samarkand in April".</summary>
    private static bool IsEvent(Passage passage, Sentence sentence, ContactTrigger trigger) => trigger is { IsNoun: true, IsEdition: true, Ordinal: not null }
        && passage.All(Tag.Date, sentence.Start, sentence.End).Any() && passage.All(sentence.Start, sentence.End).Any(s => s.Tag is Tag.City or Tag.Capital);

    private static bool MayBeQuoted(Span span) => span.Tag == Tag.Series || Editions.Have(span.Value[..Math.Max(0, span.Value.IndexOf(':'))]) && span.Value.EndsWith(Tenses.Noun, StringComparison.Ordinal);

    /// <summary>"The previous edition", "the next summit": another edition of the format told of before.</summary>
    private static bool IsAnother(Passage passage, Sentence sentence, ContactTrigger trigger)
    {
        if (!trigger.IsNoun || !trigger.IsEdition && trigger.Kind != ContactKinds.Meeting || trigger.Format?.Entry is { Label.Length: > 0 } && trigger.Format.Length > 1)
            return false;
        for (var i = Math.Max(sentence.Start, trigger.Start - 2); i < Math.Min(sentence.End, trigger.End + 2); i++)
            if (passage.Find(i, Tag.Cue) is { Value: Cues.Again } || passage.Find(i, Tag.Relative) is { Entry.Number: 1 or -1 } && !passage.Has(i + 1, Tag.Month) && !passage.Has(i + 1, Tag.TimeUnit) && !passage.Has(i + 1, Tag.Weekday) && !passage.Has(i + 1, Tag.Season))
                return true;
        return false;
    }

    /// <summary>"The Joint Committee held its third meeting": the format as the subject of the meeting.</summary>
    private static List<ContactTrigger> WithFormats(Passage passage, List<ContactTrigger> found)
    {
        for (var n = 1; n < found.Count; n++)
            if (found[n - 1] is { Format: null, IsNoun: true, Kind: ContactKinds.Meeting or ContactKinds.Session } occasion && found[n] is { Format: not null } council && council.Start - occasion.End <= FormatReach
                && passage.All(Tag.Prep, Math.Max(occasion.End, council.Start - 2), council.Start).Any(p => p.Value is Roles.Of or Roles.By))
            {
                found[n - 1] = occasion with { Kind = council.Kind, Format = council.Format, Ordinal = occasion.Ordinal ?? council.Ordinal, Verb = occasion.Verb ?? council.Verb };
                found.RemoveAt(n--);
            }
            else if (found[n - 1] is { Format: { } format } body && found[n] is { Format: null, IsNoun: true, Kind: ContactKinds.Meeting or ContactKinds.Session } meeting && !AreNumbered(body, meeting)
                && meeting.Start - body.End <= FormatReach && (meeting.Ordinal is not null || CueFinder.Any(passage, body.End, meeting.Start, Cues.Held) || body.Verb is not null))
            {
                found[n] = meeting with { Kind = body.Kind, Format = format, Ordinal = meeting.Ordinal ?? body.Ordinal, Verb = body.Verb ?? meeting.Verb };
                found.RemoveAt(--n);
            }
        return found;
    }

    /// <summary>"The sixth session, while the fifth session was held": two editions.</summary>
    private static bool AreNumbered(ContactTrigger a, ContactTrigger b) => a.Ordinal is not null && b.Ordinal is not null && Editions.Number(a.Ordinal) != Editions.Number(b.Ordinal);

    /// <summary>"On the sidelines of the summit": the occasion of something else.</summary>
    private static bool IsAside(Passage passage, Sentence sentence, ContactTrigger trigger)
    {
        foreach (var cue in passage.All(Tag.Cue, Math.Max(sentence.Start, trigger.Start - AsideReach), trigger.Start))
            if (cue.Value == Cues.Sidelines)
                return true;
        return false;
    }

    private static Span? Longest(Passage passage, int token)
    {
        var (wording, format) = (Wording(passage, token), passage.Find(token, Tag.Series));
        return format is not null && (wording is null || format.Length >= wording.Length) ? format : wording;
    }

    /// <summary>
    /// The longest wording; where one form is several things, an infinitive behind a planned, hoped or invited cue or "to", else a noun, else a finite verb.
    /// </summary>
    private static Span? Wording(Passage passage, int token)
    {
        if (passage.Find(token, Tag.Contact) is not { } first)
            return null;
        var same = Same(passage, first);
        if (same.Count == 1)
            return first;
        var hangs = passage.FindEnding(token, Tag.Prep) is { Value: Roles.To } || passage.FindEnding(token, Tag.Cue) is { Value: Cues.Planned or Cues.Hoped or Cues.Invited or Cues.Not };
        return (hangs ? same.Find(s => s.Value.EndsWith(Tenses.Bare, StringComparison.Ordinal)) : null)
            ?? same.Find(s => s.Value.EndsWith(Tenses.None, StringComparison.Ordinal)) ?? same.Find(s => s.Value.EndsWith(Tenses.Noun, StringComparison.Ordinal) || s.Value.EndsWith(Tenses.Owned, StringComparison.Ordinal))
            ?? same.Find(s => !s.Value.EndsWith(Tenses.Bare, StringComparison.Ordinal)) ?? first;
    }

    private static List<Span> Same(Passage passage, Span wording) => [.. passage.All(wording.Tag, wording.Start, wording.Start + 1).Where(s => s.End == wording.End)];

    private static ContactTrigger? Of(Passage passage, Sentence sentence, Span span)
    {
        if (span.Tag == Tag.Series)
            return new(span, span.Entry!.Code, Tenses.Noun, span.Start, span.End) { Format = span };
        var colon = span.Value.IndexOf(':');
        var tense = span.Value[(colon + 1)..];
        if (!tense.EndsWith(Tenses.Goal, StringComparison.Ordinal))
            return new(span, span.Value[..colon], tense, span.Start, span.End);
        return GoalAhead.Is(passage, sentence, span.End) ? new(span, span.Value[..colon], tense[..^Tenses.Goal.Length], span.Start, span.End) : null;
    }

    private static bool IsInside(List<ContactTrigger> found, Span span) => found.Exists(t => t.Start <= span.Start && span.End <= t.End && t.End - t.Start > span.Length
        || t.Start < span.Start && span.Start < t.End && (t.Format is not null || t.End - t.Start >= span.Length));

    private static void Drop(List<ContactTrigger> found, Span span) => found.RemoveAll(t => t.End > span.Start && t.End - t.Start < span.Length);

    /// <summary>A word inside the name of a person, town or body is no wording: "Summit County"; but the last word of what is nobody's name is: "the Indian Ocean Tuna Forum".</summary>
    private static bool IsOfName(Passage passage, Sentence sentence, Span span)
    {
        for (var i = Math.Max(sentence.Start, span.Start - 4); i <= span.Start; i++)
            foreach (var other in passage.At(i))
                if (other.Tag is Tag.Name or Tag.City or Tag.Body or Tag.Office && other.End >= span.End && other.Length > span.Length && !(other.Tag == Tag.Name && other.End == span.End && span.Value.EndsWith(Tenses.Noun, StringComparison.Ordinal) && !HasGiven(passage, other)))
                    return other.Tag != Tag.Name || span.Tag != Tag.Series;
        return false;
    }

    private static bool HasGiven(Passage passage, Span name)
    {
        for (var i = name.Start; i < name.End; i++)
            if (passage.Has(i, Tag.Given))
                return true;
        return false;
    }

    /// <summary>Nouns that stand together in one phrase become one.</summary>
    private static List<ContactTrigger> Joined(Passage passage, List<ContactTrigger> found)
    {
        var joined = new List<ContactTrigger>();
        foreach (var trigger in found)
            if (joined.Count > 0 && joined[^1] is var last && AreOne(passage, last, trigger))
                joined[^1] = Join(last, trigger);
            else if (joined.Count > 0 && joined[^1] is { IsNoun: true, Verb: null } planned && trigger.Tense is Tenses.Postponed or Tenses.Cancelled or Tenses.Denied && IsSaidLast(passage, trigger))
                joined[^1] = planned with { Verb = trigger };
            else if (joined.Count > 0 && joined[^1] is { IsNoun: true, Verb: null } noun && IsVerbOf(passage, noun, trigger))
                joined[^1] = noun with { Verb = trigger };
            else if (joined.Count > 0 && joined[^1] is var verb && IsSupportOf(passage, verb, trigger))
                joined[^1] = trigger with { Verb = verb };
            else
                joined.Add(trigger);
        return joined;
    }

    /// <summary>"The meeting between X and Y was called off": nothing is named behind it that could be meant instead.</summary>
    private static bool IsSaidLast(Passage passage, ContactTrigger trigger) => trigger.End >= passage.Tokens.Count || passage.Tokens[trigger.End].Kind == TokenKind.Mark
        || passage.Has(trigger.End, Tag.Prep) || passage.Has(trigger.End, Tag.Date);

    /// <summary>"Received a phone call from": a verb of meeting right before the noun of a call or message is its own verb.</summary>
    private static bool IsSupportOf(Passage passage, ContactTrigger verb, ContactTrigger noun)
    {
        if (verb.IsNoun || verb.IsInvitation || !noun.IsNoun || verb.Kind is not (ContactKinds.Meeting or FrameKinds.Talk) || !(noun.Kind is ContactKinds.Call or ContactKinds.Message || noun.IsEdition))
            return false;
        if (noun.Kind is ContactKinds.Message && IsFromSomebody(passage, verb.End, noun.Start))
            return true;
        if (noun.Start - verb.End > VerbReach)
            return false;
        for (var i = verb.End; i < noun.Start; i++)
            if (passage.Has(i, Tag.Name) || passage.Has(i, Tag.Office) || passage.Has(i, Tag.OfficeHead) || passage.Has(i, Tag.Role) || passage.Tokens[i].Kind == TokenKind.Mark || noun.IsEdition && passage.Has(i, Tag.Prep))
                return false;
        return true;
    }

    /// <summary>"Has received from X a letter": who sent it stands between the verb and its noun.</summary>
    private static bool IsFromSomebody(Passage passage, int from, int to)
    {
        if (to - from > SenderReach || passage.Find(from, Tag.Prep) is not { Value: Roles.From or Roles.By })
            return false;
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Kind == TokenKind.Mark || passage.Has(i, Tag.Cue) || passage.Has(i, Tag.NumberAnd) || i > from && passage.Find(i, Tag.Prep) is { Value: Roles.To or Roles.With })
                return false;
        return true;
    }

    /// <summary>"The session was convened": nothing but auxiliaries between the noun and a verb that says no more than that it met.</summary>
    private static bool IsVerbOf(Passage passage, ContactTrigger noun, ContactTrigger verb)
    {
        if (verb.IsNoun || verb.IsInvitation || noun.Kind is ContactKinds.Visit or ContactKinds.Message || verb.Kind is not (ContactKinds.Meeting or FrameKinds.Talk) && verb.Kind != noun.Kind && !(noun.Format is not null && Editions.Have(verb.Kind))
                && !(noun.IsEdition && verb is { Kind: ContactKinds.Visit, Tense: Tenses.Planned })
            || verb.Start - noun.End > (noun.Format is null ? VerbReach : FormatReach))
            return false;
        if (IsOfNextClause(passage, noun.End, verb.Start))
            return false;
        for (var i = noun.End; i < verb.Start; i++)
            if (verb.Start == noun.End + 1 && passage.Tokens[i].IsMark(',') && noun.IsEdition)
                continue;
            else if (!passage.Has(i, Tag.Stop) && !passage.Has(i, Tag.Cue) && !passage.Has(i, Tag.Say) && !(noun.Format is not null && (passage.Has(i, Tag.Prep) || passage.Has(i, Tag.NumberAnd) || passage.Tokens[i].IsMark('-') || passage.At(i).Any(s => s.Tag.IsPlace()))))
                return false;
        return true;
    }

    /// <summary>"Attended a forum and was received by": a conjunction and nothing but auxiliaries behind it.</summary>
    private static bool IsOfNextClause(Passage passage, int from, int verb)
    {
        for (var i = from; i < verb; i++)
            if (passage.Has(i, Tag.NumberAnd))
                return Enumerable.Range(i + 1, verb - i - 1).All(w => passage.Has(w, Tag.Stop) || passage.Has(w, Tag.Cue));
        return false;
    }

    private static bool AreOne(Passage passage, ContactTrigger first, ContactTrigger second)
    {
        if (!first.IsNoun || !second.IsNoun || first.Kind == ContactKinds.Visit || second.Kind == ContactKinds.Visit || second.Start - first.End > LongestJoint
            || first.Kind is ContactKinds.Message || second.Kind is ContactKinds.Message || first.Format is not null && second.Format is not null && first.Kind != second.Kind)
            return false;
        for (var i = first.End; i < second.Start; i++)
            if (!IsPhrasal(passage, i) && !(passage.Find(i, Tag.Prep) is { Value: Roles.In } && i - first.End <= 1 && !passage.Has(i + 1, Tag.City) && !passage.Has(i + 1, Tag.Capital)))
                return false;
        return true;
    }

    /// <summary>What may stand between the nouns of one phrase: articles, "of", parties, ordinals, adjectives the pack does not know as verbs.</summary>
    private static bool IsPhrasal(Passage passage, int token)
    {
        if (passage.Tokens[token].Kind == TokenKind.Mark)
            return passage.Tokens[token].Form.Folded is ['-' or '\u2013' or '\''];
        foreach (var span in passage.At(token))
            if (span.Tag is Tag.Cue or Tag.Say or Tag.NumberAnd or Tag.Date || span is { Tag: Tag.Prep, Value: Roles.With or Roles.To or Roles.By or Roles.In or Roles.And })
                return span.Tag == Tag.Cue && span.Value is Cues.Topic;
        return true;
    }

    private static ContactTrigger Join(ContactTrigger first, ContactTrigger second)
    {
        var strong = first.Format is not null ? first : second.Format is not null ? second : Weight(second) > Weight(first) ? second : first;
        return strong with { Start = first.Start, End = second.End, Words = first.Format is null && second.Format is null ? strong.Words : first.Words };
    }

    private static int Weight(ContactTrigger trigger) => trigger.Kind switch
    {
        FrameKinds.Talk => 0,
        ContactKinds.Meeting => 1,
        ContactKinds.Session => 2,
        ContactKinds.Conference => 3,
        ContactKinds.Call => 9,
        _ => 5,
    };

    private static List<ContactTrigger> WithOrdinals(Passage passage, Sentence sentence, List<ContactTrigger> found)
    {
        for (var n = 0; n < found.Count; n++)
            if (found[n].IsEdition || found[n].Kind is ContactKinds.Meeting or FrameKinds.Talk && found[n].IsNoun)
            {
                var (from, to) = (n > 0 ? found[n - 1].End : sentence.Start, n + 1 < found.Count ? found[n + 1].Start : sentence.End);
                found[n] = WithOrdinal(passage, sentence, found[n], from, to);
                if (found[n].Ordinal is null && TimesAround(passage, found[n], from, to) is { } number)
                    found[n] = found[n] with { Ordinal = number };
            }
        return found;
    }

    private static ContactTrigger WithOrdinal(Passage passage, Sentence sentence, ContactTrigger trigger, int from, int to)
    {
        for (var i = trigger.Start - 1; i >= Math.Max(from, trigger.Start - OrdinalReach) && (IsPhrasal(passage, i) || i == trigger.Start - 1 && passage.Tokens[i].IsMark(',')); i--)
            if ((OrdinalAt(passage, i) ?? (passage.FindEnding(i + 1, Tag.Nth) is { } marked && !passage.Has(marked.Start, Tag.Date) ? marked : null)) is { } before && before.End <= trigger.Start)
                return trigger with { Start = before.Start, Ordinal = before };
        for (var i = trigger.Start + 1; i < Math.Min(to, trigger.End + OrdinalReach / 2) && (i <= trigger.End || IsPhrasal(passage, i)) && trigger.Kind != ContactKinds.Meeting; i++)
            if (passage.Find(i, Tag.Number) is { Content: NumberValue { Value: > 0 and < MostRounds, IsPortion: false } } count && !passage.Has(i, Tag.Date) && !passage.Has(i, Tag.Quantity) && passage.At(i).All(s => s.Tag is not (Tag.Ordinal or Tag.Nth)) && (i <= trigger.End || passage.FindEnding(i, Tag.Prep) is { Value: Roles.The }))
                return trigger with { End = Math.Max(trigger.End, count.End), Ordinal = count };
        for (var i = trigger.Start; i < Math.Min(to, trigger.End + OrdinalReach); i++)
            if (i >= trigger.End && !IsPhrasal(passage, i) && !(i == trigger.End && passage.Tokens[i].IsMark(',')))
                return trigger;
            else if (OrdinalAt(passage, i) is { } inside && inside.End <= sentence.End)
                return trigger with { End = Math.Max(trigger.End, inside.End), Ordinal = inside };
        return trigger;
    }

    /// <summary>"The commission met for the fifth time": the number of an edition said apart from its noun.</summary>
    private static Span? TimesAround(Passage passage, ContactTrigger trigger, int from, int to)
    {
        foreach (var times in passage.All(Tag.Times, from, to))
            if (trigger.IsEdition && (passage.FindEnding(times.Start, Tag.Ordinal, from) ?? passage.Find(times.End, Tag.Ordinal)) is { } number && !passage.Has(Math.Max(times.End, number.End), Tag.Since))
                return number;
        return null;
    }

    private static Span? OrdinalAt(Passage passage, int token)
    {
        // "A third round" is no third of anything.
        var span = passage.Find(token, Tag.Nth) ?? passage.Find(token, Tag.Ordinal) ?? passage.FindEnding(token + 1, Tag.Fraction);
        return span is not null && !passage.Has(span.End, Tag.TimeUnit) && !passage.Has(span.End, Tag.Month) && !passage.Has(token, Tag.Date) ? span : null;
    }
}
