using System.Globalization;
using Dragoman.Articles;
using Dragoman.Languages;
using Dragoman.Mentions;

namespace Dragoman.Record;

/// <summary>
/// Works out the year of a dateline that gives only day and month: the first such day after the latest period that the text treats as
/// past, and one that falls on the weekday where the dateline names it.
/// </summary>
internal static class PublicationDay
{
    private const int YearsAhead = 6;
    private const int SayReach = 4;
    private const string CalledToday = "day:0";

    public static DateOnly? Infer(IEnumerable<Passage> datelines, IEnumerable<Passage> body)
    {
        var stated = datelines.SelectMany(p => p.All(Tag.Date, 0, p.Tokens.Count)).Select(d => d.Content)
            .OfType<TimeParts>().FirstOrDefault(t => t is { Day: not null, Month: not null, Year: null, Day2: null });
        if (stated is null || LatestPast(body) is not { } past)
            return null;
        return FirstAfter(past, stated.Day!.Value, stated.Month!.Value, stated.Weekday);
    }

    /// <summary>"Today, Wednesday 3 June 2026": the first date in full that the text calls today, or on which it was said what opens it.</summary>
    public static DateOnly? Today(IEnumerable<Passage> body)
    {
        var first = body.FirstOrDefault(p => p.Paragraph.Kind == ParagraphKind.Body);
        foreach (var passage in body)
            foreach (var date in passage.All(Tag.Date, 0, passage.Tokens.Count))
                if (date.Content is TimeParts { Year: { } year, Month: { } month, Day: { } day, Day2: null, Month2: null } parts && (IsToday(passage, date) || passage == first && parts.Weekday is not null && IsSaid(passage, date)) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                    return new DateOnly(year, month, day);
        return null;
    }

    /// <summary>"The ministry said on Tuesday 22 October 2024": news is told on the day it is said.</summary>
    private static bool IsSaid(Passage passage, Span date)
    {
        for (var i = Math.Max(0, date.Start - SayReach); i < date.Start; i++)
            if (passage.Has(i, Tag.Say))
                return true;
        return false;
    }

    private static bool IsToday(Passage passage, Span date)
    {
        for (var i = Math.Max(0, date.Start - 2); i <= date.Start; i++)
            if (passage.Find(i, Tag.DateWord) is { Value: CalledToday })
                return true;
        return false;
    }

    /// <summary>The first such day from a day on, on that weekday where one is named.</summary>
    public static DateOnly? FirstAfter(DateOnly past, int day, int month, int? weekday)
    {
        for (var year = past.Year; year <= past.Year + YearsAhead; year++)
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && date >= past && (weekday is null || weekday % 7 == (int)date.DayOfWeek))
                return date;
        return null;
    }

    /// <summary>The latest year that the page around the text bears (copyright line, print date); null when it bears none.</summary>
    public static int? YearOfPage(IEnumerable<Passage> furniture) => furniture.SelectMany(p => p.All(Tag.Year, 0, p.Tokens.Count))
        .Select(y => y.Content).OfType<NumberValue>().Select(n => (int?)n.Value).Where(y => y is >= 1990 and < 2100).Max();

    /// <summary>The last day of the latest period with a written year that is no aim ("until 2030").</summary>
    public static DateOnly? LatestPast(IEnumerable<Passage> body) => PastDays(body, measured: false).Select(d => (DateOnly?)d).Max();

    /// <summary>The last days of all such periods, latest first.</summary>
    /// <param name="body">The paragraphs.</param>
    /// <param name="measured">Only of sentences that hold a quantity: what was counted is past.</param>
    public static IEnumerable<DateOnly> PastDays(IEnumerable<Passage> body, bool measured)
    {
        var days = new HashSet<DateOnly>();
        foreach (var passage in body)
            foreach (var sentence in passage.Sentences.Where(s => !measured || passage.All(Tag.Quantity, s.Start, s.End).Any()))
                foreach (var date in passage.All(Tag.Date, sentence.Start, sentence.End))
                    if (date.Content is TimeParts { Year: not null, Until: false } parts && !IsAhead(passage, sentence, date)
                        && TimeResolver.Period(parts, new TimeAnchor(null, null, null)) is { } period && LastDay(period.Iso) is { } last)
                        days.Add(last);
        return days.OrderDescending();
    }

    private static bool IsAhead(Passage passage, Sentence sentence, Span date) =>
        passage.FindEnding(date.Start, Tag.Until, sentence.Start) is not null || passage.FindEnding(date.Start - 1, Tag.Until, sentence.Start) is not null
        || passage.All(Tag.Target, sentence.Start, date.Start).Any();

    /// <summary>The last day; of two years written as one ("2024-25") the first of the second, as such a year can end in any month of it.</summary>
    private static DateOnly? LastDay(string iso)
    {
        var end = iso[(iso.LastIndexOf('/') + 1)..];
        if (!int.TryParse(end.AsSpan(0, Math.Min(4, end.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        if (iso is [_, _, _, _, '/', _, _, _, _])
            return new DateOnly(year, 1, 1);
        var month = end.Length >= 7 && end[5] == 'Q' ? (end[6] - '0') * 3 : end.Length >= 7 ? int.Parse(end.AsSpan(5, 2), CultureInfo.InvariantCulture) : 12;
        var day = end.Length >= 10 ? int.Parse(end.AsSpan(8, 2), CultureInfo.InvariantCulture) : DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, day);
    }
}
