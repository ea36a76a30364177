using System.Globalization;
using Dragoman.Cli.Printing;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;

namespace Dragoman.Cli.Records;

/// <summary>
/// How the record speaks: silence of the sources is "not stated", what was worked out stands in square brackets, a figure never
/// stands without period and unit, dates are written out.
/// </summary>
internal static class Wording
{
    public const string NotStated = "not stated";
    public const string PeriodNotStated = "period not stated";
    public const string NotNamed = "speaker not named";

    /// <summary>"4 Apr 2025", "Apr 2025", "2 Jun 2025 to 3 Jun 2025", "18 Oct, year not stated".</summary>
    public static string Date(string? iso)
    {
        if (iso is null)
            return NotStated;
        if (iso.Split('/') is [var from, var to])
            return $"{Date(from)} to {Date(to)}";
        if (iso.StartsWith("--", StringComparison.Ordinal))
            return Parsed("2000-" + iso[2..], "yyyy-MM-dd") is { } day ? $"{day.ToString("d MMM", CultureInfo.InvariantCulture)}, year not stated" : iso;
        return Parsed(iso, "yyyy-MM-dd")?.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
            ?? Parsed(iso, "yyyy-MM")?.ToString("MMM yyyy", CultureInfo.InvariantCulture) ?? iso;
    }

    public static string Date(DateOnly? day) => Date(day?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>The date of an entry; in brackets when no source states it outright.</summary>
    public static string Date(Entry entry, string field, string? iso) => iso is not null && entry.IsWorkedOut(field) ? $"[{Date(iso)}]" : Date(iso);

    public static string Listed(IEnumerable<string> items) => string.Join(", ", items);

    public static string Contact(Contact contact)
    {
        var nth = contact.Ordinal is { } ordinal ? string.Create(CultureInfo.InvariantCulture, $"no. {ordinal} of ") : "";
        List<string> parts = [contact.Series is null ? contact.Kind.Spelt() : $"{contact.Kind.Spelt()}, {nth}{contact.Series}", contact.Status.Spelt()];
        if (contact.Participants.Count > 0)
            parts.Add(Listed(contact.Participants));
        if (contact.Place is not null)
            parts.Add(contact.Place);
        if (contact.Was is not null)
            parts.Add($"was {Date(contact.Was)}");
        return string.Join("; ", parts);
    }

    /// <summary>A goal, and its sum where the words do not give it.</summary>
    public static string Goal(Commitment commitment) => commitment.Value is { } value && !commitment.Goal.Any(char.IsAsciiDigit)
        ? $"{commitment.Goal}, {Quantities.Of(value, commitment.Unit ?? Texts.Count)}" : commitment.Goal;

    public static string Figure(Figure figure)
    {
        var converted = figure.Converted.Select(amount => $"({Quantities.Of(amount.Value, amount.Unit)})");
        var sides = (figure.Area, figure.Counterpart) switch
        {
            (null, null) => "partner not stated",
            ({ } area, null) => area,
            (var area, { } counterpart) => $"{area ?? "?"} with {counterpart}",
        };
        return $"{figure.Indicator.Replace(Contract.OtherPrefix, "", StringComparison.Ordinal)}, {sides}: {string.Join(' ', converted.Prepend(Quantities.Of(figure)))}";
    }

    /// <summary>"3 reports, 2 languages, 2 independent".</summary>
    public static string Evidence(Entry entry)
    {
        var articles = entry.Articles.Count;
        var languages = entry.Claims.Select(c => c.Article.Language).Distinct().Count();
        return articles == 1 ? "1 report" : $"{articles} reports, {(languages == 1 ? "1 language" : $"{languages} languages")}, {entry.Independent} independent";
    }

    private static DateOnly? Parsed(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
