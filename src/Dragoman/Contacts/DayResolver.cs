using System.Globalization;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>Works out which day or period the words of a date stand for beside a contact: ahead of the publication or behind it.</summary>
internal sealed class DayResolver(Discourse discourse)
{
    private const int DaysOfWeek = 7;
    private const int Saturday = 5;
    private const int MonthsOfSeason = 3;
    private const int LongestCount = 30;
    private const string FirstBehind = "the first such day behind the latest period that the text tells of";

    public ContactDay? Resolve(Passage passage, Span words, TimeParts parts, Lean lean)
    {
        if (parts is { Month: null } && (parts.Quarter * 3 ?? parts.Half * 6) is { } closing)
            parts = parts with { Month = closing - (parts.Quarter is null ? 5 : 2), Month2 = closing, Quarter = null, Half = null };
        parts = parts with { Since = false, Until = false, Weekday = parts.Weekday ?? WeekdayBefore(passage, words.Start) };
        var anchor = discourse.Anchor(null);
        var behind = TimeResolver.Date(parts, anchor);
        var ahead = lean != Lean.Behind && anchor.Published is { } today && parts.Year is null && parts.YearOffset is null ? Ahead(parts, today) : null;
        if ((DayOfWeek(parts, anchor) ?? Weekend(parts, anchor, lean) ?? Week(parts, anchor) ?? (IsCounted(passage, words) ? null : Ago(parts, anchor)) ?? Season(parts, anchor, lean) ?? DayOfMonth(parts, anchor, lean)) is { } counted)
            return new(counted, anchor.Reason, passage, words);
        if (ahead is not null && (lean == Lean.Ahead || behind is null || parts.Weekday is null && IsNearer(ahead, behind.Iso, anchor.Published!.Value)))
            return new(ahead, anchor.Reason, passage, words);
        // Nobody says when the article was published: a month to come follows the latest period told of.
        if (lean == Lean.Ahead && anchor.Published is null && parts is { Month: { } coming, Year: null, Day: null } && (anchor.ThisYear ?? discourse.YearOf(DateTime.DaysInMonth(2023, coming), coming, null)) is { } then)
            return new(TimeResolver.Date(parts with { Year = then, Offset = null }, anchor)!.Iso, FirstBehind, passage, words);
        if (behind is not null)
            return new(behind.Iso, behind.Because, passage, words);
        if (parts is not { Day: { } day, Month: { } month, Year: null, YearOffset: null })
            return null;
        return discourse.YearOf(day, month, parts.Weekday) is { } year && TimeResolver.Date(parts with { Year = year }, anchor) is { } first
            ? new(first.Iso, FirstBehind, passage, words) : new(Open(day, month, parts.Day2), null, passage, words);
    }

    /// <summary>"On Monday (20 June)".</summary>
    private static int? WeekdayBefore(Passage passage, int token) =>
        token > 1 && passage.Tokens[token - 1].IsMark('(') && passage.FindEnding(token - 1, Tag.Weekday) is { Entry: { } entry } ? (int)entry.Number : null;

    private static bool IsNearer(string a, string b, DateOnly to) => IsoPeriod.Parse(a) is { } x && IsoPeriod.Parse(b) is { } y
        && Math.Abs(x.First.DayNumber - to.DayNumber) < Math.Abs(y.First.DayNumber - to.DayNumber);

    private static string Open(int day, int month, int? last) => last is null ? $"--{month:00}-{day:00}" : $"--{month:00}-{day:00}/--{month:00}-{last:00}";

    /// <summary>A week is its days from Monday to Sunday.</summary>
    private static string? Week(TimeParts parts, TimeAnchor anchor)
    {
        if (parts is not { Unit: TimeUnits.Week, Offset: { } offset, Weekday: null } || anchor.Published is not { } day)
            return null;
        var monday = Monday(day, offset);
        return $"{Day(monday)}/{Day(monday.AddDays(DaysOfWeek - 1))}";
    }

    /// <summary>"Tuesday last week": that day of the week meant.</summary>
    private static string? DayOfWeek(TimeParts parts, TimeAnchor anchor) =>
        parts is { Unit: TimeUnits.Week, Offset: { } offset, Weekday: { } weekday, Day: null, Month: null } && anchor.Published is { } today ? Day(Monday(today, offset).AddDays(weekday - 1)) : null;

    /// <summary>"At the weekend": Saturday and Sunday, the last ones or those to come.</summary>
    private static string? Weekend(TimeParts parts, TimeAnchor anchor, Lean lean)
    {
        if (parts is not { Unit: TimeUnits.Weekend, Offset: { } offset } || anchor.Published is not { } today)
            return null;
        var saturday = Monday(today, 0).AddDays(Saturday);
        var weeks = offset > 0 ? offset : lean == Lean.Ahead ? today > saturday.AddDays(1) ? 1 : 0 : offset < 0 || saturday > today ? -1 : 0;
        return $"{Day(saturday.AddDays(DaysOfWeek * weeks))}/{Day(saturday.AddDays(DaysOfWeek * weeks + 1))}";
    }

    private static DateOnly Monday(DateOnly today, int weeks) => today.AddDays(DaysOfWeek * weeks - ((int)today.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek);

    /// <summary>"Two days earlier": from the day told of before.</summary>
    public static bool IsCounted(Passage passage, Span words) => passage.All(Tag.Cue, Math.Max(0, words.Start - 1), words.End).Any(c => c.End >= words.End && c.Value is Cues.DayBefore or Cues.DayAfter);

    /// <summary>"Two months ago", "ten days ago"; of weeks the whole one.</summary>
    private static string? Ago(TimeParts parts, TimeAnchor anchor) => parts is not { Ago: true, Unit: { } unit } || anchor.Published is not { } today || parts.Count is < 1 or > LongestCount ? null
        : (unit, parts.Count ?? 1) switch
        {
            (TimeUnits.Day, var days) => Day(today.AddDays(-days)),
            (TimeUnits.Week, var weeks) => Week(new TimeParts { Unit = TimeUnits.Week, Offset = -weeks }, anchor),
            (TimeUnits.Month, var months) => today.AddMonths(-months).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => null,
        };

    /// <summary>"In the autumn": the year of the season that has begun last, or of the one that is not over.</summary>
    private static string? Season(TimeParts parts, TimeAnchor anchor, Lean lean)
    {
        if (parts is not { Season: { } season, Month: null, Year: null, YearOffset: null } || anchor.Published is not { } today)
            return null;
        var (first, last) = (season * MonthsOfSeason - MonthsOfSeason, season * MonthsOfSeason - 1);
        var year = (parts.Offset ?? 0) < 0 || lean == Lean.Behind ? today.Month < first || parts.Offset < 0 && today.Month <= last ? today.Year - 1 : today.Year
            : today.Month > last && first > 0 || parts.Offset > 0 && today.Month >= first ? today.Year + 1 : today.Year;
        return year.ToString("0000", CultureInfo.InvariantCulture);
    }

    /// <summary>"On the 17th": the last such day, or the next one; "on the 2nd of this month".</summary>
    private static string? DayOfMonth(TimeParts parts, TimeAnchor anchor, Lean lean)
    {
        if (parts is { Day: { } nth, Day2: null, Month: null, Unit: TimeUnits.Month, Offset: { } offset } && anchor.Published is { } now && now.AddMonths(offset) is var near && nth <= DateTime.DaysInMonth(near.Year, near.Month))
            return Day(new DateOnly(near.Year, near.Month, nth));
        if (parts is not { Day: { } day, Day2: null, Month: null, Weekday: null, Year: null, Unit: null } || anchor.Published is not { } today || day is < 1 or > LongestCount + 1)
            return null;
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var away = 0; away <= 2; away++)
            if (month.AddMonths(lean == Lean.Ahead ? away : -away) is var then && day <= DateTime.DaysInMonth(then.Year, then.Month) && new DateOnly(then.Year, then.Month, day) is var date && (lean == Lean.Ahead ? date >= today : date <= today))
                return Day(date);
        return null;
    }

    private static string? Ahead(TimeParts parts, DateOnly today)
    {
        if (parts is { Weekday: { } weekday, Day: null, Month: null, Offset: not -1 })
            return Day(today.AddDays(DaysTo(weekday, today) is var days && parts.Offset == 1 && days == 0 ? days + DaysOfWeek : days));
        if (parts.Season is not null && parts.Month is null)
            return today.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (parts is not { Month: { } month, Offset: not -1 })
            return null;
        var last = parts.Month2 ?? month;
        var year = last > today.Month || last == today.Month && (parts.Day2 ?? parts.Day ?? 31) >= today.Day ? today.Year : today.Year + 1;
        return TimeResolver.Date(parts with { Year = year, Offset = null, Weekday = null }, new TimeAnchor(null, null, null))?.Iso;
    }

    private static int DaysTo(int weekday, DateOnly today) => (weekday % DaysOfWeek - (int)today.DayOfWeek + DaysOfWeek) % DaysOfWeek;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
