using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// What the words of a date or period say, before anything is worked out: "last April" is month 4 and relative -1,
/// "the first nine months of 2024" is count 9 and year 2024. Null where nothing is said.
/// </summary>
public sealed record TimeParts
{
    public int? Year { get; init; }
    public int? Year2 { get; init; }
    public int? Month { get; init; }
    public int? Month2 { get; init; }
    public int? Day { get; init; }
    public int? Day2 { get; init; }
    public int? Weekday { get; init; }
    public int? Quarter { get; init; }
    public int? Half { get; init; }
    public int? Season { get; init; }

    /// <summary>How many months from the start of the year ("first nine months"), or how many units ago.</summary>
    public int? Count { get; init; }

    /// <summary>Unit of <see cref="Count"/>, <see cref="Offset"/>: day, week, month, quarter, half, year, fiscal-year.</summary>
    public string? Unit { get; init; }

    /// <summary>-1 last, 0 this, 1 next, counted in <see cref="Unit"/>, or of the month, weekday or season named.</summary>
    public int? Offset { get; init; }

    /// <summary>-1 last year, 0 this year, also where another part counts in it ("the first half of last year").</summary>
    public int? YearOffset { get; init; }

    public bool Fiscal { get; init; }
    public bool Since { get; init; }
    public bool Until { get; init; }
    public bool Ago { get; init; }

    /// <summary>"The same period": as long as the period spoken of, a year before it.</summary>
    public bool SamePeriod { get; init; }

    /// <summary>"That period": the very one spoken of; where figures are compared, the same a year before.</summary>
    public bool Spoken { get; init; }

    /// <summary>Counts months back from now ("in the past nine months") rather than from January.</summary>
    public bool Past { get; init; }

    /// <summary>Another period is held against it: "up 4 percent on 2023".</summary>
    public bool Compared { get; init; }

    /// <summary>A moment rather than a span: "at the end of 2024".</summary>
    public bool At { get; init; }

    public bool Hijri { get; init; }

    /// <summary>True when a day stands in it: it dates an event and seldom a figure.</summary>
    public bool IsDay => Day is not null && Month2 is null || Weekday is not null || Unit is TimeUnits.Day or TimeUnits.Week or TimeUnits.Weekend;

    /// <summary>
    /// Puts the slots of a date rule together. Slots: d d2 m m2 y y2 w q h s n u r dw hm, and the flags since until ago same past fiscal.
    /// Null when they make no date (31 April, month 14).
    /// </summary>
    public static TimeParts? From(IReadOnlyList<Slot> slots)
    {
        var parts = new TimeParts();
        foreach (var slot in slots)
            parts = parts.With(slot);
        if (parts.Year2 is < 100 && parts.Year is { } first)
            parts = parts with { Year2 = first / 100 * 100 + parts.Year2 };
        if (parts is { Unit: TimeUnits.Year, Offset: not null, Count: null, Ago: false })
            parts = parts with { YearOffset = parts.Offset, Unit = null, Offset = null };
        // "Thursday in the evening": only a week is said more closely by one of its days.
        if (parts is { Weekday: not null, Day: null, Unit: not (null or TimeUnits.Week) } or { Weekday: not null, Day: null, Month: null, YearOffset: not null })
            parts = parts with { Unit = null, Offset = null, YearOffset = null };
        return parts.IsPossible ? parts : null;
    }

    private TimeParts With(Slot slot)
    {
        var n = Number(slot.Filler);
        return slot.Name switch
        {
            DateSlots.Day => this with { Day = n },
            DateSlots.Day2 => this with { Day2 = n },
            DateSlots.Month => this with { Month = n },
            DateSlots.Month2 => this with { Month2 = n },
            DateSlots.Year => this with { Year = n },
            DateSlots.Year2 => this with { Year2 = n },
            DateSlots.Weekday => this with { Weekday = n },
            DateSlots.Quarter => this with { Quarter = n },
            DateSlots.Half => this with { Half = n },
            DateSlots.Season => this with { Season = n },
            DateSlots.Count => this with { Count = n },
            DateSlots.Unit => WithUnit(slot.Filler.Value),
            DateSlots.Relative => this with { Offset = n },
            DateSlots.DateWord => DateWord(slot.Filler.Value),
            DateSlots.HijriMonth => this with { Hijri = true },
            DateSlots.Since => this with { Since = true },
            DateSlots.Until => this with { Until = true },
            DateSlots.Ago => this with { Ago = true },
            DateSlots.Spoken => this with { Spoken = true },
            DateSlots.Same => this with { SamePeriod = true },
            DateSlots.Past => this with { Past = true },
            DateSlots.Compared => this with { Compared = true },
            DateSlots.At => this with { At = true },
            DateSlots.Fiscal => this with { Fiscal = true },
            _ => this,
        };
    }

    /// <summary>A unit may count itself: <c>month*2</c> is a dual.</summary>
    private TimeParts WithUnit(string value)
    {
        var star = value.IndexOf('*');
        var unit = star < 0 ? value : value[..star];
        return this with
        {
            Unit = unit,
            Count = star < 0 ? Count : Count ?? int.Parse(value.AsSpan(star + 1), System.Globalization.CultureInfo.InvariantCulture),
            Fiscal = Fiscal || unit == TimeUnits.FiscalYear,
        };
    }

    private TimeParts DateWord(string value)
    {
        var colon = value.IndexOf(':');
        if (colon < 0)
            return this;
        var offset = int.Parse(value.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture);
        return value[..colon] is TimeUnits.Year ? this with { YearOffset = offset } : this with { Unit = value[..colon], Offset = offset };
    }

    private static int? Number(Span filler) => filler.Content switch
    {
        NumberValue v when v.Value is >= 0 and < 10000 => (int)v.Value,
        _ when filler.Entry is { } entry => (int)entry.Number,
        _ => null,
    };

    private bool IsPossible =>
        Month is null or (>= 1 and <= 12) && Month2 is null or (>= 1 and <= 12)
        && Quarter is null or (>= 1 and <= 4) && Half is null or (>= 1 and <= 2)
        && Year is null or (>= 1000 and <= 2999)
        && (Day is not { } d || d >= 1 && d <= (Month is { } m ? DateTime.DaysInMonth(Year ?? 2024, m) : 31))
        && (Day2 is not { } e || e is >= 1 and <= 31);
}
