using System.Globalization;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>When a contact is: ISO 8601, how it was worked out where it was not written, and the words.</summary>
internal sealed record ContactDay(string Iso, string? Because, Passage Passage, Span Words);

/// <summary>On which side of the publication a date without year lies.</summary>
internal enum Lean
{
    Behind,
    Nearest,
    Ahead,
}

/// <summary>
/// Finds the date of a contact: the nearest of its clause, first behind the trigger. What is planned lies ahead of the publication, what
/// was held behind it.
/// </summary>
internal sealed class DayFinder(Discourse discourse)
{
    private readonly DayResolver resolver = new(discourse);

    private const int Vague = 8;
    private const int OfOther = 20;
    private const int BehindBreak = 4;
    private const int Aside = 6;
    private const int Left = 2;
    private const int SayReach = 3;
    private const int DaysOfWeek = 7;
    private const int DayLength = 10;
    private const int LongestVisit = 30;
    private const int FarBack = 6;

    public ContactDay? Of(Passage passage, ContactTrigger trigger, SideBinding binding, int n, (int From, int To) zone, Sentence sentence, Lean lean)
    {
        var candidates = passage.All(Tag.Date, sentence.Start, zone.To).Where(d => IsOfTrigger(passage, trigger, binding, n, zone, sentence, lean, d))
            .OrderBy(d => Distance(passage, trigger, binding, n, d)).Concat(passage.All(Tag.Date, trigger.Start, trigger.End).Where(d => d.Content is TimeParts p && Dates(p)));
        foreach (var date in candidates)
            if (resolver.Resolve(passage, date, (TimeParts)date.Content!, IsSince(passage, trigger, date) && lean != Lean.Ahead ? Lean.Behind : lean) is { } day)
                return And(passage, date, day, lean) ?? day;
        return null;
    }

    /// <summary>"On Monday and Tuesday", "tomorrow and the day after": from the one to the other, whichever of them was met first.</summary>
    private ContactDay? And(Passage passage, Span date, ContactDay found, Lean lean)
    {
        if (!IsNamed(date))
            return null;
        if (passage.All(Tag.Weekday, date.Start + 1, date.End).LastOrDefault() is { Entry: { } weekday } && date.Content is TimeParts several && several.Weekday != (int)weekday.Number
            && resolver.Resolve(passage, date, several with { Weekday = (int)weekday.Number }, lean) is { } end && IsSpan(found, end))
            return found with { Iso = $"{found.Iso}/{end.Iso}" };
        var before = IsTo(passage, date.Start - 1) ? passage.FindEnding(date.Start - 1, Tag.Date) : null;
        var after = IsTo(passage, date.End) ? passage.Find(date.End + 1, Tag.Date) : null;
        if (IsNamed(before) && resolver.Resolve(passage, before!, (TimeParts)before!.Content!, lean) is { } first && IsSpan(first, found))
            return found with { Iso = $"{first.Iso}/{found.Iso}" };
        return IsNamed(after) && resolver.Resolve(passage, after!, (TimeParts)after!.Content!, lean) is { } last && IsSpan(found, last) ? found with { Iso = $"{found.Iso}/{last.Iso}" } : null;
    }

    private static bool IsNamed(Span? date) => date?.Content is TimeParts { Weekday: not null, Day: null } or TimeParts { Unit: TimeUnits.Day, Offset: not null, Day: null, Ago: false };

    private static bool IsTo(Passage passage, int token) => token > 0 && token < passage.Tokens.Count && (passage.Has(token, Tag.NumberAnd) || passage.Has(token, Tag.RangeTo) || passage.Find(token, Tag.Prep) is { Value: Roles.To or Roles.And });

    private static bool IsSpan(ContactDay first, ContactDay last) => first.Iso.Length == last.Iso.Length && string.CompareOrdinal(first.Iso, last.Iso) < 0;

    private static bool IsOfTrigger(Passage passage, ContactTrigger trigger, SideBinding binding, int n, (int From, int To) zone, Sentence sentence, Lean lean, Span date)
    {
        if (date.Content is not TimeParts parts || !(Dates(parts) || (lean == Lean.Ahead || (parts.Year is not null || parts.YearOffset is not null) && !passage.All(Tag.Quantity, sentence.Start, sentence.End).Any()) && Dates(parts with { Quarter = null, Half = null })) || IsOfName(passage, date) || date.Start < trigger.End && date.End > trigger.Start || date.End > zone.To)
            return false;
        if (IsOfSaying(passage, sentence, date, trigger) || lean == Lean.Ahead && IsOfVerbOfSaying(passage, sentence, date, trigger) || IsOfAgreement(passage, trigger, date) || binding.IsOfNext(n, date) || binding.IsOfPrevious(n, date)
            || (lean != Lean.Ahead || trigger is { Tense: Tenses.Present, Kind: ContactKinds.Visit }) && passage.FindEnding(date.Start, Tag.Until, sentence.Start) is not null)
            return false;
        if (IsOfMain(passage, trigger, zone, date) || parts.Unit == TimeUnits.Day && DayResolver.IsCounted(passage, date))
            return false;
        if (HasSemicolon(passage, Math.Min(date.End, trigger.End), Math.Max(date.Start, trigger.Start)))
            return false;
        if (date.Start >= trigger.End && binding.BehindBreak(VerbEnd(passage, trigger, date.Start), date.Start) > Aside)
            return false;
        return date.Start >= zone.From || date.Start <= sentence.Start + SayReach && parts.IsDay;
    }

    /// <summary>Clauses parted by a semicolon are dated apart.</summary>
    private static bool HasSemicolon(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Tokens[i].Form.Folded is [';' or '\u061B'])
                return true;
        return false;
    }

    /// <summary>"Lee Jun-seo": a month inside a name.</summary>
    private static bool IsOfName(Passage passage, Span date)
    {
        for (var i = Math.Max(0, date.Start - 2); i <= date.Start; i++)
            if (passage.Find(i, Tag.Name) is { } name && name.End >= date.End && name.Length > date.Length)
                return true;
        return false;
    }

    private static int Distance(Passage passage, ContactTrigger trigger, SideBinding binding, int n, Span date) => (date.Start >= trigger.End ? date.Start - trigger.End : trigger.Start - date.End + Left)
        + (n > 0 && date.End <= trigger.Start && binding.HasBreak(date.End, trigger.Start) ? OfOther : 0)
        + (date.Content is TimeParts { IsDay: true } ? 0 : Vague) + (date.Start >= trigger.End && binding.HasBreak(VerbEnd(passage, trigger, date.Start), date.Start) ? BehindBreak : 0);

    /// <summary>"On a visit since Monday".</summary>
    private static bool IsSince(Passage passage, ContactTrigger trigger, Span date) => trigger.Kind == ContactKinds.Visit
        && (passage.FindEnding(date.Start, Tag.Since) is not null || passage.FindEnding(date.Start, Tag.Prep) is { Value: Roles.From } && !date.Slots.Any(s => s.Name == DateSlots.Day2));

    /// <summary>Where the verb of a noun ends: "a summit of A, B and C was held in D on 3 May".</summary>
    private static int VerbEnd(Passage passage, ContactTrigger trigger, int to)
    {
        var end = Math.Max(trigger.End, trigger.Verb is { } verb && verb.End <= to ? verb.End : 0);
        if (trigger.IsNoun)
            foreach (var cue in CueFinder.In(passage, end, Math.Max(end, to)))
                if (cue.Value is Cues.Held or Cues.Planned or Cues.Postponed)
                    end = cue.End;
        return end;
    }

    /// <summary>What was put off: a date behind the words that say so is the new one, any other the old one.</summary>
    public void PutOff(ContactDraft draft, ContactScene scene, (int From, int To) zone, Span word)
    {
        (draft.Day, draft.Was) = (null, null);
        foreach (var date in scene.Passage.All(Tag.Date, zone.From, scene.Sentence.End))
            if (date.Content is TimeParts parts && Dates(parts) && resolver.Resolve(scene.Passage, date, parts, Lean.Ahead) is { } day)
                if (date.Start >= word.End && !CueFinder.Any(scene.Passage, Math.Max(word.End, scene.Binding.ClauseStart(date.Start)), date.Start, Cues.Planned))
                    draft.Day ??= day;
                else
                    draft.Was ??= resolver.Resolve(scene.Passage, date, parts, Lean.Nearest);
    }

    /// <summary>The first date right behind a place.</summary>
    public ContactDay? Right(Passage passage, int from, int to, Lean lean)
    {
        foreach (var date in passage.All(Tag.Date, from, Math.Min(to, from + BehindBreak)))
            if (date.Content is TimeParts parts && Dates(parts))
                return resolver.Resolve(passage, date, parts, lean);
        return null;
    }

    /// <summary>"MONDAY.": a day that is a sentence of its own at the head of a paragraph.</summary>
    public ContactDay? Heading(Passage passage, Sentence sentence)
    {
        var first = passage.SentenceOf(0);
        return first.Start != sentence.Start && first.End <= SayReach && passage.Find(0, Tag.Date) is { Content: TimeParts parts } day && (parts.Weekday is not null || parts.IsDay) ? resolver.Resolve(passage, day, parts, Lean.Behind) : null;
    }

    /// <summary>The day of the week named last before a token, in its paragraph or a few before, or any day in the sentence before.</summary>
    public ContactDay? Last(Passage passage, int token)
    {
        var before = token > 0 ? passage.SentenceOf(token - 1).Start : 0;
        for (var p = discourse.IndexOf(passage); p >= Math.Max(0, discourse.IndexOf(passage) - FarBack); p--)
        {
            var here = discourse.Passages[p];
            if (here.All(Tag.Date, 0, ReferenceEquals(here, passage) ? token : here.Tokens.Count).LastOrDefault(d => d.Content is TimeParts { Until: false } parts && (parts.Weekday is not null || parts is { IsDay: true, Since: false } && ReferenceEquals(here, passage) && d.Start >= before && here.FindEnding(d.Start, Tag.Prep) is not { Value: Roles.From or Roles.To }) && Dates(parts)) is { } date)
                return resolver.Resolve(here, date, (TimeParts)date.Content!, Lean.Behind);
        }
        return null;
    }

    /// <summary>"In the afternoon" behind what is told of yesterday: a time of that day.</summary>
    public static bool IsTimeOf(ContactDay time, ContactDay told)
    {
        if (!DateOnly.TryParseExact(told.Iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var then) || !DateOnly.TryParseExact(time.Iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.DayNumber - then.DayNumber is < 1 or > Left)
            return false;
        for (var i = time.Words.Start; i < time.Words.End; i++)
            if (!time.Passage.Has(i, Tag.Daytime) && !(time.Passage.Has(i, Tag.Prep) && i < time.Words.End - 1))
                return false;
        return true;
    }

    /// <summary>Days of one week.</summary>
    public static bool AreNear(ContactDay a, ContactDay b) => IsoPeriod.Parse(a.Iso) is { } x && IsoPeriod.Parse(b.Iso) is { } y && Math.Abs(x.First.DayNumber - y.First.DayNumber) < DaysOfWeek;

    /// <summary>"Two days later": the number before the words, else one.</summary>
    public static int CountBefore(Passage passage, Span cue) => (passage.FindEnding(cue.Start, Tag.Number) ?? passage.Find(cue.Start, Tag.Number)) is { Content: NumberValue { Value: > 1 and <= LongestVisit } n } ? (int)n.Value : 1;

    /// <summary>So many days before or behind a day; of a journey of several days behind its first, of anything else behind its last.</summary>
    public static ContactDay? Shift(ContactDraft? told, ContactDay day, int days, Passage passage, Span words)
    {
        if (IsoPeriod.Parse(day.Iso) is not { } period || day.Iso.Length is not (DayLength or 2 * DayLength + 1) || days == 0 && period.Days > 1)
            return null;
        return new(Day((days > 0 && told is not { Kind: ContactKinds.Visit } ? period.Last : period.First).AddDays(days)), "counted from the day told of before", passage, words);
    }

    /// <summary>"On the second day of the visit": counted from the first.</summary>
    public static ContactDay? OfJourney(ContactDraft journey, Passage passage, int from, int to)
    {
        if (IsoPeriod.Parse(journey.Day?.Iso) is not { } days || journey.Day!.Iso.Length is not (DayLength or 2 * DayLength + 1))
            return null;
        foreach (var unit in passage.All(Tag.TimeUnit, from, to))
            if (unit.Value == TimeUnits.Day && (passage.FindEnding(unit.Start, Tag.Ordinal) ?? passage.Find(unit.End, Tag.Ordinal)) is { Entry.Number: >= 1 and <= LongestVisit } nth && !passage.Has(nth.Start, Tag.Date) && !passage.Has(unit.Start, Tag.Date))
                return new(Day(days.First.AddDays((int)nth.Entry!.Number - 1)), "counted from the day told of before", passage, unit);
        return null;
    }

    /// <summary>"A three-day visit": the days from the first one on, or up to the last where it has ended; the day itself where no duration is said.</summary>
    public static ContactDay Lasting(ContactDay day, Passage passage, (int From, int To) zone, bool ended)
    {
        if (day.Iso.Length != DayLength || !DateOnly.TryParseExact(day.Iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return day;
        foreach (var unit in passage.All(Tag.TimeUnit, zone.From, zone.To))
            if (DaysOf(passage, unit) is > 1 and <= LongestVisit and var days && !passage.Has(unit.End, Tag.Ago))
                return day with { Iso = ended ? $"{Day(first.AddDays(1 - days))}/{day.Iso}" : $"{day.Iso}/{Day(first.AddDays(days - 1))}" };
        return day;
    }

    private static int DaysOf(Passage passage, Span unit)
    {
        var star = unit.Value.IndexOf('*');
        if ((star < 0 ? unit.Value : unit.Value[..star]) != TimeUnits.Day)
            return 0;
        if (star > 0)
            return int.Parse(unit.Value.AsSpan(star + 1), CultureInfo.InvariantCulture);
        for (var end = unit.Start; end >= Math.Max(1, unit.Start - 1); end--)
            if (passage.FindEnding(end, Tag.Number) is { Content: NumberValue { Value: > 1 and <= LongestVisit } n } && (end == unit.Start || passage.Tokens[end].IsMark('-')))
                return (int)n.Value;
        return 0;
    }

    /// <summary>Parts that date an occasion rather than measure a period.</summary>
    private static bool Dates(TimeParts p) => p is { SamePeriod: false, Compared: false, Past: false, Fiscal: false, Hijri: false, Quarter: null, Half: null }
        && (p.Count is null || p.Ago) && !(p.Since && p.Day is null && p.Weekday is null);

    /// <summary>"The agreement that entered into force on 1 March".</summary>
    private static bool IsOfAgreement(Passage passage, ContactTrigger trigger, Span date)
    {
        if (date.Start <= trigger.End)
            return false;
        var named = passage.All(Tag.AgreementKind, trigger.End, date.Start).Concat(passage.All(Tag.Agreement, trigger.End, date.Start)).LastOrDefault();
        return named is not null && passage.All(Tag.AgreementStatus, Math.Max(trigger.End, date.Start - Aside), date.Start)
            .Any(s => s.Value is AgreementWords.Signed or AgreementWords.Ratified or AgreementWords.InForce or AgreementWords.Expired && !passage.Has(s.Start, Tag.Cue));
    }

    private static bool HasThat(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Has(i, Tag.That))
                return true;
        return false;
    }

    /// <summary>"Agreed on Wednesday that the round would be held in July": the main clause has a day of its own, and so has the other.</summary>
    private static bool IsOfMain(Passage passage, ContactTrigger trigger, (int From, int To) zone, Span date) => date.End <= trigger.Start && HasThat(passage, date.End, trigger.Start)
        && passage.All(Tag.Date, trigger.End, zone.To).Any(d => d.Content is TimeParts parts && Dates(parts));

    private static bool IsOfSaying(Passage passage, Sentence sentence, Span date, ContactTrigger trigger)
    {
        for (var i = Math.Max(sentence.Start, date.Start - SayReach); i < date.Start; i++)
            if (passage.Has(i, Tag.Say) && !passage.Has(i, Tag.Cue) && !(i >= trigger.Start && i < trigger.End))
                return date.End > trigger.Start || !HasThat(passage, i, date.Start) && !(trigger is { IsNoun: true, Kind: ContactKinds.Call } && trigger.Start - date.End <= SayReach);
        return false;
    }

    /// <summary>"Announced the minister on Monday that she will travel": the subject stands between the verb of saying and its day, and a small word behind.</summary>
    private static bool IsOfVerbOfSaying(Passage passage, Sentence sentence, Span date, ContactTrigger trigger)
    {
        if (!passage.Pack.Settings.VerbFirst || date.End > trigger.Start || !passage.All(Tag.Say, sentence.Start, Math.Min(date.Start, sentence.Start + SayReach)).Any())
            return false;
        for (var i = date.End; i < Math.Min(trigger.Start, date.End + Left); i++)
            if (passage.Has(i, Tag.Stop) && !passage.Has(i, Tag.Prep))
                return true;
        return false;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
