using System.Globalization;
using System.Text;
using Dragoman.Actors;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>
/// Writes planned contacts and due dates as iCalendar (RFC 5545): whole days, a month where no day is stated, lines folded at 75 octets. What is
/// past stays in; years alone are no appointments and stay out.
/// </summary>
public sealed class PlannedCalendar(Atlas atlas)
{
    private const int LongestDays = 31;
    private const int LongestLine = 75;
    private const string LineBreak = "\r\n";

    private readonly ContactWords words = new(new PartyNames(atlas));
    private readonly PartyNames parties = new(atlas);

    public void Write(ExportedRecord record, TextWriter output)
    {
        Line(output, "BEGIN:VCALENDAR");
        Line(output, "VERSION:2.0");
        Line(output, "PRODID:-//Dragoman//Record//EN");
        Line(output, "CALSCALE:GREGORIAN");
        foreach (var entry in record.Entries)
            switch (entry.Merged)
            {
                case Contact { Status: ContactStatus.Planned or ContactStatus.Postponed or ContactStatus.Cancelled } contact when Days(contact.Date) is { } days:
                    Event(output, record, entry, days, words.Of(contact), contact.Place, contact.Status);
                    break;
                case Commitment commitment when Days(commitment.Due) is { } days:
                    Event(output, record, entry, days, $"Due: {parties.Of(commitment.Actors)}, {commitment.Goal}", null, ContactStatus.Planned);
                    break;
            }
        Line(output, "END:VCALENDAR");
    }

    private static IsoPeriod? Days(string? date) => IsoPeriod.Parse(date) is { Days: <= LongestDays } days ? days : null;

    private static void Event(TextWriter output, ExportedRecord record, Entry entry, IsoPeriod days, string summary, string? place, ContactStatus status)
    {
        Line(output, "BEGIN:VEVENT");
        Line(output, $"UID:{entry.Id}@dragoman");
        Line(output, $"DTSTAMP:{Basic(record.Today)}T000000Z");
        Line(output, $"DTSTART;VALUE=DATE:{Basic(days.First)}");
        Line(output, $"DTEND;VALUE=DATE:{Basic(days.Last.AddDays(1))}");
        Line(output, $"SUMMARY:{Text(days.IsDay ? summary : $"{summary} (day not stated)")}");
        if (place is not null)
            Line(output, $"LOCATION:{Text(place)}");
        Line(output, $"STATUS:{(status == ContactStatus.Cancelled ? $"CANCELLED" : $"TENTATIVE")}");
        Line(output, "TRANSP:TRANSPARENT");
        Line(output, $"DESCRIPTION:{Text(string.Join('\n', entry.Claims.Select(c => $"\"{c.Claim.Citations[0].Exact}\" ({FindingMaker.Source(c.Article)})").Distinct()))}");
        Line(output, "END:VEVENT");
    }

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Writes a content line, folded between characters so that no line has more than 75 octets.</summary>
    private static void Line(TextWriter output, string content)
    {
        var octets = 0;
        foreach (var rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                output.Write(LineBreak);
                output.Write(' ');
                octets = 1;
            }
            output.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        output.Write(LineBreak);
    }
}
