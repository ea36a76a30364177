using Dragoman.Languages;

namespace Dragoman.Articles;

/// <summary>A date as a line writes it, and the tokens it takes; the year is null where none is written.</summary>
internal readonly record struct PageDate(int? Year, int Month, int Day, int Tokens)
{
    public DateOnly? Full =>
        Year is { } year && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month)
            ? new DateOnly(year, Month, Day)
            : null;
}

/// <summary>
/// Finds dates in the lines about an article: "12 June 2025", "June 12, 2025", "2025-06-12", "12.6.2025", "12/06/2025",
/// with digits of any script and months by two names ("12 juin/June 2025").
/// </summary>
internal sealed class PageDates(PageWords words)
{
    private const int LongestOrdinal = 2;

    /// <summary>The first full date in the line, from the token on; null when there is none.</summary>
    public DateOnly? First(PageLine line, int from = 0)
    {
        for (int i = from; i < line.Tokens.Length; i++)
        {
            if (At(line, i) is { } date)
            {
                if (date.Full is { } full)
                    return full;
                i += date.Tokens - 1;
            }
        }

        return null;
    }

    /// <summary>The date that begins at the token, with its year or without; null when none does.</summary>
    public PageDate? At(PageLine line, int index)
    {
        if (index >= line.Tokens.Length)
            return null;
        return Numbers(line, index) ?? DayMonth(line, index) ?? MonthDay(line, index);
    }

    /// <summary>"27 - 3" before a bracket or a dash: day and month as agencies write them behind a town; null when it is none.</summary>
    public PageDate? Parted(PageLine line, int index) =>
        words.NumericDates == NumericDates.DayFirst && index + 3 < line.Tokens.Length && line.MarkAt(index + 1) == '-' && line.MarkAt(index + 3) is '(' or '-' && line.Tokens[index].Number > 0 && line.Tokens[index + 2].Number > 0
            ? Valid(new PageDate(null, line.Tokens[index + 2].Number, line.Tokens[index].Number, 3)) : null;

    private PageDate? Numbers(PageLine line, int index)
    {
        var t = line.Tokens;
        if (index + 4 >= t.Length || line.MarkAt(index + 1) is not ('.' or '/' or '-') || line.MarkAt(index + 1) != line.MarkAt(index + 3))
            return null;
        if (t[index].Number < 0 || t[index + 2].Number < 0 || t[index + 4].Number < 0 || line.IsParted(index + 1) || line.IsParted(index + 3))
            return null;
        var (a, b, c) = (t[index].Number, t[index + 2].Number, t[index + 4].Number);
        if (IsYear(t[index]))
            return Valid(new PageDate(a, b, c, 5));
        if (!IsYear(t[index + 4]))
            return null;
        return InOrder(a, b, c);
    }

    private PageDate? InOrder(int a, int b, int year)
    {
        if (a > 12)
            return Valid(new PageDate(year, b, a, 5));
        if (b > 12)
            return Valid(new PageDate(year, a, b, 5));
        return words.NumericDates switch
        {
            NumericDates.DayFirst => Valid(new PageDate(year, b, a, 5)),
            NumericDates.MonthFirst => Valid(new PageDate(year, a, b, 5)),
            _ => a == b ? Valid(new PageDate(year, a, b, 5)) : null,
        };
    }

    private PageDate? DayMonth(PageLine line, int index)
    {
        if (line.Tokens[index].Number is not (>= 1 and <= 31))
            return null;
        int at = AfterOrdinal(line, index + 1);
        if (line.MarkAt(at) is '/' or '-' && !line.IsParted(at))
            at++;
        if (Month(line, ref at) is not { } month)
            return null;
        if (line.MarkAt(at) is '/' or '-' && !line.IsParted(at) && at + 1 < line.Tokens.Length && IsYear(line.Tokens[at + 1]))
            at++;
        int? year = Year(line, ref at);
        return Valid(new PageDate(year, month, line.Tokens[index].Number, at - index));
    }

    private PageDate? MonthDay(PageLine line, int index)
    {
        int at = index;
        if (Month(line, ref at) is not { } month || at >= line.Tokens.Length || line.Tokens[at].Number is not (>= 1 and <= 31))
            return null;
        int day = line.Tokens[at].Number;
        at = AfterOrdinal(line, at + 1);
        int? year = Year(line, ref at);
        return Valid(new PageDate(year, month, day, at - index));
    }

    private int? Month(PageLine line, ref int at)
    {
        if (words.At(Tag.Month, line.Tokens, at) is not { } month || !int.TryParse(month.Value, out int number))
            return null;
        at += month.Length;
        if (line.MarkAt(at) == '.')
            at++;
        int second = at + 1;
        if (line.MarkAt(at) is '/' or '(' && words.At(Tag.Month, line.Tokens, second) is { } same)
            at = second + same.Length + (line.MarkAt(second + same.Length) == ')' ? 1 : 0);
        return number;
    }

    private static int? Year(PageLine line, ref int at)
    {
        int next = at < line.Tokens.Length && line.MarkAt(at) is ',' or '\u060C' ? at + 1 : at;
        if (next >= line.Tokens.Length || !IsYear(line.Tokens[next]))
            return null;
        at = next + 1;
        return line.Tokens[next].Number;
    }

    private static int AfterOrdinal(PageLine line, int at)
    {
        while (at < line.Tokens.Length && !line.IsParted(at) && line.Tokens[at].Length <= LongestOrdinal
            && (line.Tokens[at].Kind == PageTokenKind.Word || line.MarkAt(at) is '.' or '\u00B0'))
            at++;
        return at;
    }

    private static bool IsYear(PageToken token) => token.Length == 4 && token.Number is >= 1900 and <= 2100;

    private static PageDate? Valid(PageDate date) =>
        date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year ?? 2000, date.Month) ? date : null;
}
