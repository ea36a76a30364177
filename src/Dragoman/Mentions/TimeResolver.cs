using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>An ISO 8601 date or period and, when not all of it was written, why it is so.</summary>
public sealed record ResolvedTime(string Iso, string? Because = null);

/// <summary>What a text gives to fix its open dates by: publication, a year another sentence implies, the period spoken of.</summary>
public sealed record TimeAnchor(DateOnly? Published, int? LastYear, string? Period)
{
    /// <summary>The year the text is written in, as far as known.</summary>
    public int? ThisYear => Published?.Year ?? (LastYear is { } last ? last + 1 : null);

    public string Reason => Published is null ? "another sentence of the text fixes the year" : "counted from the day of publication";
}

/// <summary>Works out what dates and periods stand for (order of ../acceptance: written, publication, weekday, other sentences).</summary>
public static class TimeResolver
{
    /// <summary>The day or period that a date alone stands for; null where its words do not fix one.</summary>
    public static ResolvedTime? Date(TimeParts parts, TimeAnchor anchor) =>
        parts is { Offset: { } offset, Unit: TimeUnits.Day or TimeUnits.Week } && anchor.Published is { } day
            ? new(day.AddDays(parts.Unit == TimeUnits.Day ? offset : 7 * offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), anchor.Reason)
            : parts.Weekday is not null && parts.Day is null ? Weekday(parts, anchor) : Period(parts, anchor);

    /// <summary>What a date stands for that is still to come: the first such day or period from the publication on.</summary>
    public static ResolvedTime? Coming(TimeParts parts, TimeAnchor anchor)
    {
        if (parts is { Weekday: not null, Day: null, Offset: null })
            parts = parts with { Offset = 1 };
        if (Date(parts, anchor) is not { } time)
            return null;
        return parts is { Year: null, YearOffset: null, Offset: null } && anchor.Published is { } day && IsPast(time.Iso, day) ? time with { Iso = Shift(time.Iso, 1) ?? time.Iso } : time;
    }

    private static bool IsPast(string iso, DateOnly day)
    {
        var last = iso[(iso.LastIndexOf('/') + 1)..];
        var today = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.CompareOrdinal(last, today[..Math.Min(last.Length, today.Length)]) < 0;
    }

    /// <summary>A weekday is the latest one up to the publication, or the next one where the words say so.</summary>
    private static ResolvedTime? Weekday(TimeParts parts, TimeAnchor anchor)
    {
        if (anchor.Published is not { } published)
            return null;
        var today = published.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)published.DayOfWeek;
        var back = (today - parts.Weekday!.Value + 7) % 7;
        var date = parts.Offset == 1 ? published.AddDays(back == 0 ? 7 : 7 - back) : published.AddDays(parts.Offset == -1 && back == 0 ? -7 : -back);
        return new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), anchor.Reason);
    }

    /// <summary>The period of a figure; null where the words do not fix one.</summary>
    public static ResolvedTime? Period(TimeParts parts, TimeAnchor anchor)
    {
        if (parts.Hijri)
            return null;
        if (parts.SamePeriod)
            return anchor.Period is { } period && Shift(period, parts.Year is { } same && int.TryParse(period.AsSpan(0, 4), out var of) ? same - of : -1) is { } shifted
                ? new(shifted, "the same period a year before") : null;
        if (parts.Spoken)
            return anchor.Period is { } that ? new(that, "the period spoken of") : null;
        if (parts.Since)
            return null;
        if (parts.Ago)
            return Ago(parts, anchor);
        if (parts is { Past: true, Month: null })
            return null;
        if (parts.Year is { } year)
            return new(Written(parts, year));
        return Open(parts, anchor);
    }

    private static ResolvedTime? Ago(TimeParts parts, TimeAnchor anchor)
    {
        var count = parts.Count ?? 1;
        if (parts.Unit is TimeUnits.Year or TimeUnits.FiscalYear && anchor.Period is { } period && Shift(period, -count) is { } shifted)
            return new(shifted, "counted back from the period before it");
        return parts.Unit == TimeUnits.Year && anchor.ThisYear is { } year ? new(Year(year - count), anchor.Reason) : null;
    }

    private static string Written(TimeParts p, int year)
    {
        if (p is { Year2: { } until, Count: { } counted, Unit: TimeUnits.Month or TimeUnits.Quarter })
            return $"{Year(year)}/{Month(until, Math.Min(12, counted * (p.Unit == TimeUnits.Month ? 1 : 3)))}";
        if (p is { Offset: -1, Unit: TimeUnits.Quarter })
            return $"{Year(year)}-Q4";
        if (p is { Offset: -1, Unit: TimeUnits.Half })
            return Months(year, 7, year, 12);
        if (p is { Month: null, Month2: { } end })
            return p.Year2 is { } endYear ? $"{Year(year)}/{Month(endYear, end)}" : Months(year, 1, year, end);
        if (p is { Count: { } span, Unit: TimeUnits.Month, Month: { } to, Day: null } && span is > 0 and <= 24)
            return Ending(year, to, span);
        if (p.Quarter is { } q)
            return $"{Year(year)}-Q{q}";
        if (p.Half is { } h)
            return Months(year, h == 1 ? 1 : 7, year, h == 1 ? 6 : 12);
        if (p.Count is { } n && p.Unit is TimeUnits.Month or TimeUnits.Quarter && n * (p.Unit == TimeUnits.Month ? 1 : 3) is > 0 and <= 12 and var months)
            return months == 12 ? Year(year) : Months(year, 1, year, months);
        if (p is { Month: { } from, Day: { } first })
            return Days(p, year, from, first);
        if (p.Month is { } m && p.Month2 is { } m2)
            return Months(p.Year2 is null ? year : year, m, p.Year2 ?? (m2 < m ? year + 1 : year), m2);
        if (p.Month is { } month)
            return Month(year, month);
        return p.Year2 is { } last ? $"{Year(year)}/{Year(last)}" : Year(year);
    }

    /// <summary>"The nine months to September 2024".</summary>
    private static string Ending(int year, int month, int span)
    {
        var first = new DateOnly(year, month, 1).AddMonths(1 - span);
        return Months(first.Year, first.Month, year, month);
    }

    private static string Days(TimeParts p, int year, int month, int day)
    {
        var first = $"{Month(year, month)}-{day:00}";
        if (p.Day2 is not { } last)
            return first;
        var lastMonth = p.Month2 ?? month;
        return $"{first}/{Month(lastMonth < month ? year + 1 : year, lastMonth)}-{last:00}";
    }

    /// <summary>No year is written: it is counted from the publication or from what another sentence fixes.</summary>
    private static ResolvedTime? Open(TimeParts p, TimeAnchor anchor)
    {
        if (p.YearOffset is { } away)
            return YearAt(away, anchor) is { } then ? new(Written(p with { Unit = p.Unit ?? (p.Count is null ? null : TimeUnits.Month) }, then), anchor.Reason) : null;
        var inner = p.Quarter is not null || p.Half is not null || p.Count is not null || p.Month is not null;
        if (p is { Offset: not null, Unit: TimeUnits.FiscalYear })
            return null;
        if (p.Offset is { } back && p.Unit == TimeUnits.Month && anchor.Published is { } day)
            return new(day.AddMonths(back).ToString("yyyy-MM", CultureInfo.InvariantCulture), anchor.Reason);
        if (!inner || anchor.ThisYear is not { } thisYear)
            return null;
        return new(Written(p, YearOf(p, anchor, thisYear)), anchor.Reason);
    }

    private static int? YearAt(int offset, TimeAnchor anchor) =>
        offset == -1 && anchor.Published is null ? anchor.LastYear : anchor.ThisYear + offset;

    /// <summary>The latest such period that had ended, or at least begun, when the text was published.</summary>
    private static int YearOf(TimeParts p, TimeAnchor anchor, int thisYear)
    {
        if (anchor.Published is not { } published)
            return anchor.Period is { Length: >= 4 } period ? int.Parse(period.AsSpan(0, 4), CultureInfo.InvariantCulture) : thisYear - 1;
        var lastMonth = p.Month2 ?? p.Month ?? p.Quarter * 3 ?? p.Half * 6 ?? (p.Unit == TimeUnits.Quarter ? p.Count * 3 : p.Count) ?? 12;
        if (p.Offset == -1 && p.Month is not null && lastMonth >= published.Month)
            return thisYear - 1;
        if (p.Offset == 1 && p.Month is not null)
            return lastMonth > published.Month ? thisYear : thisYear + 1;
        return lastMonth > published.Month ? thisYear - 1 : thisYear;
    }

    /// <summary>The same span some years later or earlier.</summary>
    public static string? Shift(string iso, int years)
    {
        var ends = iso.Split('/');
        for (var i = 0; i < ends.Length; i++)
        {
            if (ends[i].Length < 4 || !int.TryParse(ends[i].AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                return null;
            ends[i] = Year(year + years) + ends[i][4..];
        }
        return string.Join('/', ends);
    }

    private static string Months(int year, int month, int lastYear, int lastMonth) => $"{Month(year, month)}/{Month(lastYear, lastMonth)}";

    private static string Month(int year, int month) => $"{Year(year)}-{month:00}";

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
