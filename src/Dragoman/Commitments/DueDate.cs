using System.Globalization;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Commitments;

/// <summary>A time by which something is promised, and the words that say it.</summary>
internal sealed record Due(ResolvedTime Time, Span Words, bool IsLimit);

/// <summary>Finds by when a pledge is to be kept: "by 2030", "before the end of the year", "within three years".</summary>
internal sealed class DueDate(Discourse discourse)
{
    private const int FurthestYear = 60;
    private const int LimitReach = 4;
    private const int FullDate = 10;
    private const string Counted = "counted from the day of publication";

    public Due? In(Passage passage, int from, int to)
    {
        Due? plain = null;
        foreach (var date in passage.All(Tag.Date, from, to))
            if (date.Content is TimeParts { Ago: false, Past: false, SamePeriod: false } parts && Resolve(parts) is { } time)
            {
                var due = new Due(time, date, parts.Until || IsLimited(passage, date, from));
                if (due.IsLimit)
                    return due;
                plain ??= IsLater(time) ? due : null;
            }
        return plain ?? Span(passage, from, to);
    }

    private static bool IsLimited(Passage passage, Span date, int from)
    {
        for (var i = date.Start; i > Math.Max(from, date.Start - LimitReach); i--)
            if (passage.FindEnding(i, Tag.Until, from) is not null)
                return true;
        return passage.All(Tag.Until, date.Start, date.End).Any();
    }

    private ResolvedTime? Resolve(TimeParts parts)
    {
        if (TimeResolver.Coming(parts with { Until = false, Since = false }, discourse.Anchor(null)) is not { } time)
            return null;
        var last = time.Iso[(time.Iso.LastIndexOf('/') + 1)..];
        if (last.Length < 4 || !int.TryParse(last.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        var now = discourse.Article.Published?.Year;
        return now is { } today && (year < today || year > today + FurthestYear) ? null : time with { Iso = last.Contains('Q', StringComparison.Ordinal) ? last[..4] : last };
    }

    private bool IsLater(ResolvedTime time) =>
        discourse.Article.Published is not { } day || string.CompareOrdinal(time.Iso, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..Math.Min(time.Iso.Length, FullDate)]) >= (time.Iso.Length < FullDate ? 0 : 1);

    /// <summary>"Within three years", "over the next five years": counted from the publication.</summary>
    private Due? Span(Passage passage, int from, int to)
    {
        if (discourse.Article.Published is not { } day)
            return null;
        foreach (var end in passage.All(Tag.EndOf, from, to))
            if (!passage.All(Tag.Date, end.Start, Math.Min(to, end.End + LimitReach)).Any() && !passage.All(Tag.TimeUnit, end.End, Math.Min(to, end.End + LimitReach)).Any(u => u.Value != TimeUnits.Year))
                return new(In(day, TimeUnits.Year, 0), end, true);
        foreach (var unit in passage.All(Tag.TimeUnit, from, to))
        {
            if (unit.Value == TimeUnits.Year && EndOfYear(passage, unit, from) is { } limited)
                return new(In(day, TimeUnits.Year, 0), limited, true);
            if ((Number(passage, unit.End) ?? Number(passage.FindEnding(unit.Start, Tag.Number, from))) is not { } number)
                continue;
            var (start, end) = (Math.Min(unit.Start, number.Words.Start), Math.Max(unit.End, number.Words.End));
            if ((passage.FindEnding(start, Tag.Until, from) ?? passage.FindEnding(start, Tag.Relative, from)) is { Value: not "-1" and not "0" } limit)
                return new(In(day, unit.Value, number.Count), new Span(Tag.Date, limit.Start, end), true);
            if (passage.Find(end, Tag.Relative) is { Value: "1" } behind)
                return new(In(day, unit.Value, number.Count), new Span(Tag.Date, start, behind.End), true);
        }
        return null;
    }

    /// <summary>"Before the end of the year": a limit shortly before the word and no number.</summary>
    private static Span? EndOfYear(Passage passage, Span unit, int from)
    {
        for (var i = unit.Start; i > Math.Max(from, unit.Start - LimitReach / 2); i--)
            if ((passage.FindEnding(i, Tag.EndOf, from) ?? passage.FindEnding(i, Tag.Until, from)) is { } limit && !passage.All(Tag.Number, limit.End, unit.Start).Any())
                return new Span(Tag.Date, limit.Start, unit.End);
        return null;
    }

    private static (decimal Count, Span Words)? Number(Passage passage, int token) => Number(passage.Find(token, Tag.Number));

    private static (decimal Count, Span Words)? Number(Span? number) =>
        number?.Content is NumberValue { Value: >= 1 and <= FurthestYear and var count } ? (count, number) : null;

    private static ResolvedTime In(DateOnly day, string unit, decimal count) => new(unit switch
    {
        TimeUnits.Year => (day.Year + (int)count).ToString("0000", CultureInfo.InvariantCulture),
        TimeUnits.Month => day.AddMonths((int)count).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimeUnits.Week => day.AddDays(7 * (int)count).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => day.AddDays((int)count).ToString("yyyy-MM", CultureInfo.InvariantCulture),
    }, Counted);
}
