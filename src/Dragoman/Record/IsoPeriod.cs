using System.Globalization;

namespace Dragoman.Record;

/// <summary>
/// A stretch of days as the contract writes it: <c>2022-06-20</c>, <c>2025-04</c>, <c>2024</c>, <c>2023-Q3</c>, <c>2005/2024-09</c>. A day of
/// an open year (<c>--10-18</c>) has no stretch and is compared by month and day.
/// </summary>
public readonly record struct IsoPeriod(DateOnly First, DateOnly Last)
{
    private const string OpenYear = "--";

    public int Days => Last.DayNumber - First.DayNumber + 1;

    public bool IsDay => First == Last;

    /// <summary>The stretch; null for null, an open year or what is no date.</summary>
    public static IsoPeriod? Parse(string? written)
    {
        if (string.IsNullOrEmpty(written))
            return null;
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var first = Part(slash < 0 ? written : written[..slash]);
        var last = slash < 0 ? first : Part(written[(slash + 1)..]);
        return first is { } from && last is { } to && from.First <= to.Last ? new IsoPeriod(from.First, to.Last) : null;
    }

    /// <summary>True for all that the contract accepts as a date.</summary>
    public static bool IsDate(string written) => Parse(written) is not null
        || written.StartsWith(OpenYear, StringComparison.Ordinal) && Day("2000" + written[1..].Split('/')[0]) is not null;

    public bool Meets(IsoPeriod other) => First <= other.Last && other.First <= Last;

    public bool Holds(IsoPeriod other) => First <= other.First && other.Last <= Last;

    /// <summary>The same stretch some years on; null when it leaves the calendar.</summary>
    public IsoPeriod? Shifted(int years) =>
        First.Year + years is > 0 and < 9999 && Last.Year + years is > 0 and < 9999 ? new IsoPeriod(First.AddYears(years), EndOfMonth(Last, Last.AddYears(years))) : null;

    /// <summary>True unless the two dates exclude each other: an unknown one meets all, a day of an open year the same day of any.</summary>
    public static bool Meet(string? a, string? b)
    {
        if (a is null || b is null)
            return true;
        if (Parse(a) is { } x && Parse(b) is { } y)
            return x.Meets(y);
        return MonthDays(a).Overlaps(MonthDays(b));
    }

    private static HashSet<string> MonthDays(string written)
    {
        if (written.StartsWith(OpenYear, StringComparison.Ordinal))
            return [written.Split('/')[0][OpenYear.Length..]];
        return Parse(written) is { Days: <= 366 } period
            ? [.. Enumerable.Range(0, period.Days).Select(n => period.First.AddDays(n)).SelectMany(d => new[] { d.ToString("MM-dd", CultureInfo.InvariantCulture), d.ToString("MM", CultureInfo.InvariantCulture) })]
            : [];
    }

    private static DateOnly EndOfMonth(DateOnly before, DateOnly after) =>
        before.Day == DateTime.DaysInMonth(before.Year, before.Month) ? new DateOnly(after.Year, after.Month, DateTime.DaysInMonth(after.Year, after.Month)) : after;

    private static IsoPeriod? Part(string written)
    {
        if (written.Length is 7 && written[5] == 'Q' && written[6] is >= '1' and <= '4' && Year(written) is { } y)
            return new IsoPeriod(new DateOnly(y, 3 * (written[6] - '0') - 2, 1), new DateOnly(y, 3 * (written[6] - '0'), 1).AddMonths(1).AddDays(-1));
        return written.Length switch
        {
            4 when Year(written) is { } year => new IsoPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            7 when Day(written + "-01") is { } month => new IsoPeriod(month, month.AddMonths(1).AddDays(-1)),
            10 when Day(written) is { } day => new IsoPeriod(day, day),
            _ => null,
        };
    }

    private static int? Year(string written) => int.TryParse(written.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999 ? year : null;

    /// <summary>By hand, because merging reads dates more often than anything else.</summary>
    private static DateOnly? Day(string written) =>
        written.Length == 10 && written[4] == '-' && written[7] == '-' && Year(written) is { } year && Number(written, 5) is >= 1 and <= 12 and var month
        && Number(written, 8) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(string written, int at) =>
        char.IsAsciiDigit(written[at]) && char.IsAsciiDigit(written[at + 1]) ? 10 * (written[at] - '0') + written[at + 1] - '0' : 0;
}
