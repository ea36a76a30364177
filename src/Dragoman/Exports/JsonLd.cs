using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Exports;

/// <summary>
/// Writes the record as one JSON-LD document: things in terms of schema.org (Event, Quotation, Observation, Person, CreativeWork, Action), each citation
/// as a W3C Web Annotation with position and quote selector.
/// </summary>
public sealed class JsonLd(Atlas atlas, EntryWords words)
{
    private const string Urn = "urn:dragoman:";

    public void Write(ExportedRecord record, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        json.WriteString("schema", "https://schema.org/");
        json.WriteString("@vocab", "https://schema.org/");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("@graph");
        foreach (var article in record.Articles)
            Write(json, article);
        foreach (var entry in record.Entries)
            Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ArticleFacts article)
    {
        Start(json, $"{Urn}article:{article.Id}", LdTerms.NewsArticle);
        Text(json, "schema:headline", article.Title);
        Text(json, "schema:inLanguage", article.Language);
        Text(json, "schema:datePublished", article.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Text(json, "schema:url", article.Url);
        Text(json, "schema:publisher", article.Publisher);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Entry entry)
    {
        Start(json, $"{Urn}entry:{entry.Id}", Type(entry.Merged));
        Text(json, "schema:name", words.Of(entry.Merged));
        Fields(json, entry.Merged);
        json.WriteStartArray("schema:about");
        foreach (var party in entry.Parties)
        {
            json.WriteStartObject();
            json.WriteString("type", atlas.State(party) is null ? "schema:Organization" : "schema:Country");
            json.WriteString("schema:identifier", party);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("schema:citation");
        foreach (var claim in entry.Claims)
            foreach (var citation in claim.Claim.Citations)
                Annotation(json, entry, claim, citation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Type(Claim claim) => claim switch
    {
        Contact => LdTerms.Event,
        Statement => LdTerms.Quotation,
        Figure => LdTerms.Observation,
        Person => LdTerms.Person,
        Commitment => LdTerms.PlanAction,
        _ => LdTerms.CreativeWork,
    };

    private static void Fields(Utf8JsonWriter json, Claim claim)
    {
        switch (claim)
        {
            case Contact contact:
                Text(json, "schema:startDate", IsoPeriod.Parse(contact.Date) is null ? null : contact.Date!.Split('/')[0]);
                Text(json, "schema:location", contact.Place);
                Text(json, "schema:eventStatus", Status(contact.Status));
                json.WriteStartArray("schema:attendee");
                foreach (var person in contact.Participants)
                    json.WriteStringValue(person);
                json.WriteEndArray();
                break;
            case Statement statement:
                Text(json, "schema:text", statement.Text);
                Text(json, "schema:spokenByCharacter", statement.Speaker);
                break;
            case Figure figure:
                Text(json, "schema:measuredProperty", figure.Indicator);
                json.WriteNumber("schema:value", figure.Value);
                Text(json, "schema:unitText", figure.Unit);
                Text(json, "schema:observationDate", figure.Period);
                break;
            case Commitment commitment: Text(json, "schema:endTime", commitment.Due); break;
            case Agreement agreement: Text(json, "schema:creativeWorkStatus", agreement.Status.Spelt()); break;
            case Person person: Text(json, "schema:jobTitle", person.Office); break;
        }
    }

    private static string Status(ContactStatus status) => status switch
    {
        ContactStatus.Cancelled or ContactStatus.Denied => "schema:EventCancelled",
        ContactStatus.Postponed => "schema:EventRescheduled",
        _ => "schema:EventScheduled",
    };

    private static void Annotation(Utf8JsonWriter json, Entry entry, SourcedClaim claim, Citation citation)
    {
        Start(json, $"{Urn}citation:{claim.Id}:{citation.Start}-{citation.End}", "Annotation");
        json.WriteString("body", $"{Urn}entry:{entry.Id}");
        json.WriteStartObject(LdTerms.Target);
        json.WriteString(LdTerms.Source, $"{Urn}article:{claim.Article.Id}");
        json.WriteStartArray(LdTerms.Selector);
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", citation.Start);
        json.WriteNumber("end", citation.End);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", citation.Exact);
        json.WriteString("prefix", citation.Prefix);
        json.WriteString("suffix", citation.Suffix);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, string id, string type)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", type);
    }

    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }
}
