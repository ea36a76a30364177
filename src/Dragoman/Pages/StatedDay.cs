using System.Globalization;

namespace Dragoman.Pages;

/// <summary>A day as machines write it: ISO 8601, with or without time, RFC 822, "20250412". What could be read two ways is none.</summary>
internal static class StatedDay
{
    private static readonly string[] Shapes = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "yyyyMMddHHmm", "yyyyMMddHHmmss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private const int FirstYear = 1900;
    private const int DayLength = 10;
    private const int LeastDigits = 5;

    /// <summary>The day where it was written, not that of another time zone.</summary>
    public static DateOnly? Of(string? text) => MomentOf(text) is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;

    /// <summary>The moment; a day without time is its beginning in UTC.</summary>
    public static DateTimeOffset? MomentOf(string? text)
    {
        if (text is null)
            return null;
        text = new string([.. text.Trim().Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c)]);
        if (DateTimeOffset.TryParseExact(text, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact))
            return Valid(exact);
        bool plain = (text.Any(char.IsLetter) || IsIso(text)) && text.Count(char.IsDigit) >= LeastDigits;
        return plain && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? Valid(moment)
            : IsIso(text) && DateTimeOffset.TryParseExact(text.AsSpan(0, DayLength), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? Valid(day) : null;
    }

    private static bool IsIso(string text) => text.Length > DayLength && text[4] == '-' && text[7] == '-' && text[DayLength] is 'T' or ' ';

    private static DateTimeOffset? Valid(DateTimeOffset moment) => moment.Year >= FirstYear ? moment : null;
}
