namespace Dragoman.Languages;

// The vocabulary of dates in docs/pack-format.md that the engine asks for by name.

/// <summary>Values of <c>time-unit</c> rows and first parts of <c>date-word</c> values.</summary>
internal static class TimeUnits
{
    public const string Day = "day";
    public const string Week = "week";
    public const string Weekend = "weekend";
    public const string Month = "month";
    public const string Quarter = "quarter";
    public const string Half = "half";
    public const string Year = "year";
    public const string FiscalYear = "fiscal-year";
}

/// <summary>Slots of a date rule.</summary>
internal static class DateSlots
{
    public const string Day = "d";
    public const string Day2 = "d2";
    public const string Month = "m";
    public const string Month2 = "m2";
    public const string Year = "y";
    public const string Year2 = "y2";
    public const string Weekday = "w";
    public const string Quarter = "q";
    public const string Half = "h";
    public const string Season = "s";
    public const string Count = "n";
    public const string Unit = "u";
    public const string Relative = "r";
    public const string DateWord = "dw";
    public const string HijriMonth = "hm";
    public const string Since = "since";
    public const string Until = "until";
    public const string Ago = "ago";
    public const string Same = "same";
    public const string Spoken = "spoken";
    public const string Past = "past";
    public const string Compared = "compared";
    public const string At = "at";
    public const string Fiscal = "fiscal";
}
