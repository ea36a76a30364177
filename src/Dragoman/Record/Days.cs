using System.Globalization;

namespace Dragoman.Record;

/// <summary>Compares ISO 8601 days, months, years and ranges as spans of days.</summary>
public static class Days
{
    /// <summary>True when two dates can be of one occasion: they overlap, or are the same day of an open year (<c>--10-18</c>).</summary>
    public static bool Meet(string a, string b)
    {
        if (a.StartsWith('-') || b.StartsWith('-'))
            return a.Split('/')[0][^5..] == b.Split('/')[0][^Math.Min(5, b.Split('/')[0].Length)..];
        return First(a) <= Last(b) && First(b) <= Last(a);
    }

    /// <summary>The first day of a date; the earliest one where it is not understood.</summary>
    public static DateOnly First(string iso) => Edge(iso.Split('/')[0], first: true);

    /// <summary>The last day of a date; the latest one where it is not understood.</summary>
    public static DateOnly Last(string iso) => Edge(iso[(iso.LastIndexOf('/') + 1)..], first: false);

    private static DateOnly Edge(string part, bool first)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (part.Length < 4 || !int.TryParse(part.AsSpan(0, 4), NumberStyles.None, invariant, out var year) || year == 0)
            return first ? DateOnly.MinValue : DateOnly.MaxValue;
        if (part.Length == 7 && part[5] == 'Q' && part[6] is >= '1' and <= '4')
            return first ? new(year, (part[6] - '0') * 3 - 2, 1) : new DateOnly(year, (part[6] - '0') * 3, 1).AddMonths(1).AddDays(-1);
        if (part.Length < 7 || !int.TryParse(part.AsSpan(5, 2), NumberStyles.None, invariant, out var month) || month is < 1 or > 12)
            return first ? new(year, 1, 1) : new(year, 12, 31);
        if (part.Length < 10 || !int.TryParse(part.AsSpan(8, 2), NumberStyles.None, invariant, out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return first ? new(year, month, 1) : new(year, month, DateTime.DaysInMonth(year, month));
        return new(year, month, day);
    }
}
