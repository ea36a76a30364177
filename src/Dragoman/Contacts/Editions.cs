using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>Which edition of which standing format a trigger speaks of.</summary>
internal static class Editions
{
    /// <summary>True for kinds that come in editions.</summary>
    public static bool Have(string kind) => kind is ContactKinds.Session or ContactKinds.Consultations or ContactKinds.Summit or ContactKinds.Ministerial or ContactKinds.Negotiations or ContactKinds.Conference;

    /// <summary>19 for "nineteenth" and "19th".</summary>
    public static int? Number(Span? ordinal) => ordinal switch
    {
        { Content: NumberValue { Value: > 0 and < 1000 } n } => (int)n.Value,
        { Tag: Tag.Fraction, Entry.Number: > 0 and < 1 and var part } => (int)Math.Round(1 / part),
        { Entry.Number: > 0 and var number } => (int)number,
        _ => null,
    };

    /// <summary>The English name of the format; null for kinds that have none unless it is named.</summary>
    public static string? Format(ContactTrigger trigger, string kind) => trigger.Format?.Entry is { Label: { Length: > 0 } label } ? label : kind switch
    {
        ContactKinds.Summit => SeriesFormats.Summit,
        ContactKinds.Ministerial => SeriesFormats.Ministerial,
        ContactKinds.Consultations => SeriesFormats.Consultations,
        ContactKinds.Negotiations => SeriesFormats.Negotiations,
        _ => null,
    };
}
