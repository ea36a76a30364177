using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// The days on which a contact may have been: its date, and what the day of publication says of one without: what is told as held was
/// before, what is planned comes after.
/// </summary>
internal static class ContactWindow
{
    private const int Fresh = 10;
    private const int Near = 4;

    /// <summary>True when the dates, or the days of publication, exclude that the two are one.</summary>
    public static bool Excludes(Candidate<Contact> a, Candidate<Contact> b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (!Dates(x, y) && !HasOnlyAnotherYear(a, b) && !HasOnlyAnotherYear(b, a))
            return true;
        if (x.Date is null && y.Date is null)
            return IsHeld(x) && IsHeld(y) && Gap(a.Published, b.Published) > Fresh || IsBeforeItsPlan(a, b) || IsBeforeItsPlan(b, a);
        return IsOutOfReach(a, b) || IsOutOfReach(b, a) || IsBeforeItsPlan(a, b) || IsBeforeItsPlan(b, a);
    }

    /// <summary>How well the days agree: 3 for the same day, less for a month, for reports of about the same day.</summary>
    public static double Agreement(Candidate<Contact> a, Candidate<Contact> b)
    {
        var (x, y) = (IsoPeriod.Parse(a.Claim.Date), IsoPeriod.Parse(b.Claim.Date));
        if (x is { } p && y is { } q)
            return Math.Max(p.Days, q.Days) <= 4 ? 3 : Math.Max(p.Days, q.Days) <= 31 ? 1.5 : 0.5;
        if (a.Claim.Date is not null && b.Claim.Date is not null)
            return 2;
        if (Gap(x?.First ?? a.Published, y?.First ?? b.Published) is { } gap)
            return gap <= Near ? 1.5 - gap * 0.1 : 0;
        return 0;
    }

    private static bool Dates(Contact x, Contact y) =>
        IsoPeriod.Meet(x.Date, y.Date) || IsMoved(x, y) || IsMoved(y, x);

    /// <summary>A year that was worked out in an article of no known day is a guess: month and day count.</summary>
    private static bool HasOnlyAnotherYear(Candidate<Contact> guessed, Candidate<Contact> other) =>
        guessed.Published is null && guessed.Claim.WorkedOut.Any(w => w.Field == Contract.FieldDate)
        && IsoPeriod.Parse(guessed.Claim.Date) is { } x && IsoPeriod.Parse(other.Claim.Date) is { } y && x.Shifted(y.First.Year - x.First.Year) is { } then && then.Meets(y);

    /// <summary>A postponed contact is the one of its old date.</summary>
    private static bool IsMoved(Contact moved, Contact other) =>
        moved is { Status: ContactStatus.Postponed, Was: not null } && other.Date is not null && IsoPeriod.Meet(moved.Was, other.Date) && !IsHeld(other);

    /// <summary>A held contact without date was shortly before it was told, so not long before or after another's day.</summary>
    private static bool IsOutOfReach(Candidate<Contact> undated, Candidate<Contact> dated) =>
        undated is { Claim.Date: null, Published: { } told } && IsHeld(undated.Claim) && IsoPeriod.Parse(dated.Claim.Date) is { Days: <= 31 } days
        && (days.First > told || days.Last.AddDays(Fresh) < told);

    /// <summary>What was still planned when it was told cannot have been before; a day is left for time zones.</summary>
    private static bool IsBeforeItsPlan(Candidate<Contact> held, Candidate<Contact> planned) =>
        IsHeld(held.Claim) && planned is { Claim.Status: ContactStatus.Planned or ContactStatus.Invited, Published: { } told }
        && (IsoPeriod.Parse(held.Claim.Date)?.Last ?? held.Published) is { } day && day.AddDays(1) < told;

    private static bool IsHeld(Contact contact) => contact.Status == ContactStatus.Held;

    private static int? Gap(DateOnly? a, DateOnly? b) => a is { } x && b is { } y ? Math.Abs(x.DayNumber - y.DayNumber) : null;
}
