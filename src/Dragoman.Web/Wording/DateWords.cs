using System.Globalization;
using Dragoman.Web.Strings;

namespace Dragoman.Web.Wording;

/// <summary>Dates of the record as the interface writes them: "4 Apr 2025", "Apr 2025", "Q3 2023", "2 Jun 2025 to 3 Jun 2025", "18 Oct, year not stated".</summary>
public sealed class DateWords(Ui ui)
{
    private const string Day = "yyyy-MM-dd";

    public string Of(DateOnly day) => day.ToString("d MMM yyyy", ui.Culture);

    public string Of(DateOnly? day) => day is { } known ? Of(known) : ui["none.stated"];

    public string Long(DateOnly day) => day.ToString("d MMMM yyyy", ui.Culture);

    /// <summary>A date as the contract spells it; null is "not stated".</summary>
    public string Of(string? iso)
    {
        if (iso is null)
            return ui["none.stated"];
        if (iso.Split('/') is [var from, var to])
            return ui["date.range", Of(from), Of(to)];
        if (iso.StartsWith("--", StringComparison.Ordinal))
            return Parsed("2000-" + iso[2..], Day) is { } open ? ui["none.year", WithoutYear(open)] : iso;
        if (iso.Length == 7 && iso[5] == 'Q')
            return ui["date.quarter", iso[6..], iso[..4]];
        return Parsed(iso, Day) is { } day ? Of(day) : Parsed(iso, "yyyy-MM")?.ToString("MMM yyyy", ui.Culture) ?? iso;
    }

    /// <summary>A whole day without its year, and the year; null for all other dates.</summary>
    public (string Day, string Year)? Parts(string iso) => Parsed(iso, Day) is { } day ? (WithoutYear(day), iso[..4]) : null;

    private string WithoutYear(DateOnly day) => day.ToString("d MMM", ui.Culture);

    private static DateOnly? Parsed(string text, string form) => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
