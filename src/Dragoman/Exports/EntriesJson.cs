using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>Writes the record as JSON Lines, one entry a line: its fields, claims, how many independent texts tell it, and its findings.</summary>
public static class EntriesJson
{
    public static void Write(ExportedRecord record, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var entry in record.Entries)
        {
            json.WriteStartObject();
            WriteInside(json, record, entry);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    /// <summary>Writes what is said of an entry into the object that is open.</summary>
    public static void WriteInside(Utf8JsonWriter json, ExportedRecord record, Entry entry)
    {
        json.WriteString(EntryKeys.Id, entry.Id);
        json.WriteString(EntryKeys.Type, entry.Type.Spelt());
        new ClaimJson(json).Write(entry.Merged);
        WriteBacking(json, entry);
        WriteClaims(json, entry);
        json.WriteNumber(EntryKeys.Independent, entry.Independent);
        json.WriteString(EntryKeys.Tier, entry.Tier.Spelt());
        WriteFindings(json, record.FindingsOf(entry));
    }

    /// <summary>Every value of every field and the claims that give it, so that what differs can be seen.</summary>
    private static void WriteBacking(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartArray(EntryKeys.Fields);
        foreach (var field in entry.Fields)
        {
            json.WriteStartObject();
            json.WriteString(EntryKeys.Field, field.Field);
            json.WriteString(EntryKeys.Value, field.Value);
            json.WriteStartArray(EntryKeys.Claims);
            foreach (var claim in field.Claims)
                json.WriteStringValue(claim);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartArray(EntryKeys.Claims);
        foreach (var claim in entry.Claims)
        {
            json.WriteStartObject();
            json.WriteString(EntryKeys.Id, claim.Id);
            json.WriteString(EntryKeys.Article, claim.Article.Id);
            json.WriteString(EntryKeys.File, claim.Article.File);
            json.WriteNumber(EntryKeys.Start, claim.Claim.Citations[0].Start);
            json.WriteNumber(EntryKeys.End, claim.Claim.Citations[0].End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray(EntryKeys.Findings);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString(EntryKeys.Id, finding.Id);
            json.WriteString(EntryKeys.Kind, finding.Kind.Spelt());
            json.WriteString(EntryKeys.Label, finding.Label.Spelt());
            json.WriteNumber(EntryKeys.Severity, finding.Severity);
            json.WriteString(EntryKeys.Sentence, finding.Sentence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
