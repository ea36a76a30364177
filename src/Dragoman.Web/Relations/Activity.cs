using System.Globalization;
using Dragoman.Contacts;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Web.Relations;

/// <summary>The contacts of a relation in a quarter: how many were held, how many planned, and whether any article was read from it.</summary>
public sealed record Quarter(int Year, int Number, int Held, int Planned, bool Read);

/// <summary>The contacts of a relation by quarter, the last being still to come.</summary>
public sealed record Activity(IReadOnlyList<Quarter> Quarters)
{
    private const int Shown = 13;
    private const int MonthsOfQuarter = 3;

    public static Activity Of(Relation relation, IReadOnlySet<string> monthsRead, DateOnly today)
    {
        var first = new DateOnly(today.Year, (today.Month - 1) / MonthsOfQuarter * MonthsOfQuarter + 1, 1).AddMonths(-MonthsOfQuarter * (Shown - 2));
        return new Activity([.. Enumerable.Range(0, Shown).Select(n => Counted(first.AddMonths(n * MonthsOfQuarter), relation, monthsRead))]);
    }

    private static Quarter Counted(DateOnly first, Relation relation, IReadOnlySet<string> monthsRead)
    {
        var quarter = new IsoPeriod(first, first.AddMonths(MonthsOfQuarter).AddDays(-1));
        var inside = relation.Contacts.Where(c => IsoPeriod.Parse(c.Date) is { } days && quarter.Holds(days)).ToList();
        var read = Enumerable.Range(0, MonthsOfQuarter).Any(m => monthsRead.Contains(first.AddMonths(m).ToString("yyyy-MM", CultureInfo.InvariantCulture)));
        return new Quarter(first.Year, (first.Month - 1) / MonthsOfQuarter + 1, inside.Count(c => c.Status == ContactStatus.Held),
            inside.Count(c => c.Status is ContactStatus.Planned or ContactStatus.Invited or ContactStatus.Postponed), read);
    }
}
