using System.Globalization;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Record;

/// <summary>Finds dates that say a weekday they do not fall on; only where day, month and year stand in the text.</summary>
internal static class Weekdays
{
    private const int DaysInWeek = 7;

    public static IReadOnlyList<OddDate> Read(Discourse discourse)
    {
        var found = new List<OddDate>();
        foreach (var passage in discourse.Passages)
            foreach (var span in passage.All(Tag.Date, 0, passage.Tokens.Count))
                if (span.Content is TimeParts { Weekday: { } weekday, Day: { } day, Day2: null, Month: { } month, Year: { } year, Hijri: false }
                    && year is > 0 and < 9999 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date
                    && (int)date.DayOfWeek != weekday % DaysInWeek)
                    found.Add(new OddDate(date.ToString("O", CultureInfo.InvariantCulture), (DayOfWeek)(weekday % DaysInWeek), [ClaimCitations.Of(passage, span)]));
        return found;
    }
}
