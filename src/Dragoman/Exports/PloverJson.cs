using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>
/// Writes events in the PLOVER ontology, a JSON object a line: contacts consult, signed agreements support, what is promised or proposed agrees. A
/// visit goes from the traveller to the host; talks are mutual, so both sides are actor and recipient. What is to come has the context "future",
/// what is only invited "hypothetical". Statements, figures, people and what did not take place are no events.
/// </summary>
public sealed class PloverJson(Atlas atlas, EntryWords words)
{
    private readonly PartyNames parties = new(atlas);

    public void Write(ExportedRecord record, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var entry in record.Entries)
            if (EventOf(entry) is { } what)
            {
                Write(json, entry, what);
                json.Flush();
                output.WriteByte((byte)'\n');
                json.Reset();
            }
    }

    private PloverEvent? EventOf(Entry entry) => entry.Merged switch
    {
        Contact { Status: ContactStatus.Cancelled or ContactStatus.Denied } => null,
        Contact contact => Consult(contact),
        Agreement { Status: AgreementStatus.Signed or AgreementStatus.Ratified or AgreementStatus.InForce } a => new(PloverTerms.Support, null, a.Date, a.Parties, a.Parties, null, []),
        Agreement { Status: AgreementStatus.Negotiating } a => new(PloverTerms.Consult, null, a.Date, a.Parties, a.Parties, null, []),
        Agreement { Status: AgreementStatus.Proposed } a => new(PloverTerms.Agree, null, a.Date, a.Parties, a.Parties, null, [PloverTerms.Future]),
        Commitment c => new(PloverTerms.Agree, null, null, c.Actors, [.. entry.Parties.Except(c.Actors)], null, [PloverTerms.Future]),
        _ => null,
    };

    private PloverEvent Consult(Contact contact)
    {
        var host = contact.Place is null ? null : HostOf(contact.Place);
        IReadOnlyList<string> contexts = contact.Status switch
        {
            ContactStatus.Held => [],
            ContactStatus.Invited => [PloverTerms.Hypothetical],
            _ => [PloverTerms.Future],
        };
        var (actors, recipients) = contact.Kind == ContactKind.Visit && host is not null && contact.Parties.Contains(host) && contact.Parties.Count > 1
            ? ([.. contact.Parties.Where(p => p != host)], [host]) : (contact.Parties, contact.Parties);
        return new(PloverTerms.Consult, Mode(contact, host), contact.Date, actors, recipients, contact.Place, contexts);
    }

    private static string? Mode(Contact contact, string? host) => contact switch
    {
        { Kind: ContactKind.Call } => PloverTerms.Phone,
        { Kind: ContactKind.Message } => null,
        { Parties.Count: > 2 } or { Kind: ContactKind.Summit or ContactKind.Conference } => PloverTerms.Multilateral,
        _ when host is null => null,
        _ => contact.Parties.Contains(host) ? PloverTerms.Visit : PloverTerms.ThirdParty,
    };

    /// <summary>The state a place is in; only states and capitals are known here.</summary>
    private string? HostOf(string place)
    {
        foreach (var state in atlas.States)
            if (state.Name == place || state.Capital == place)
                return state.Code;
        return null;
    }

    private void Write(Utf8JsonWriter json, Entry entry, PloverEvent what)
    {
        json.WriteStartObject();
        json.WriteString(EntryKeys.Id, entry.Id);
        json.WriteString(PloverTerms.EventDate, what.Date);
        json.WriteString(PloverTerms.EventType, what.Type);
        json.WriteString(PloverTerms.EventMode, what.Mode);
        Strings(json, PloverTerms.Contexts, what.Contexts);
        Sides(json, PloverTerms.Actor, what.Actors);
        Sides(json, PloverTerms.Recipient, what.Recipients);
        json.WriteString(PloverTerms.PlaceName, what.Place);
        json.WriteString(PloverTerms.EventText, words.Of(entry.Merged));
        json.WriteStartArray(PloverTerms.Source);
        foreach (var claim in entry.Claims)
        {
            json.WriteStartObject();
            json.WriteString(EntryKeys.Article, claim.Article.Id);
            json.WriteString(PloverTerms.Publication, FindingMaker.Source(claim.Article));
            json.WriteString(PloverTerms.Url, claim.Article.Url);
            json.WriteString(PloverTerms.Language, claim.Article.Language);
            json.WriteString(PloverTerms.Text, claim.Claim.Citations[0].Exact);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Sides(Utf8JsonWriter json, string key, IReadOnlyList<string> codes)
    {
        json.WriteStartArray(key);
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString(PloverTerms.Code, code);
            json.WriteString(PloverTerms.Name, parties.Of(code));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string key, IReadOnlyList<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private sealed record PloverEvent(string Type, string? Mode, string? Date, IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, string? Place, IReadOnlyList<string> Contexts);
}
