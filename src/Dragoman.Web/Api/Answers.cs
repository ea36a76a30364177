using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Api;

/// <summary>
/// Answers to programs, as JSON, that the API and the MCP server share. Positions of citations count characters of the article's text as it is
/// kept (UTF-16).
/// </summary>
public sealed class Answers(OpenedRecord record)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Entries in the order given, and where the next ones are; null behind the last.</summary>
    public byte[] Entries(IReadOnlyList<Entry> entries, EntryFilter filter, string? next, Uri site) => Object(json =>
    {
        Write(json, "items", entries, filter, site);
        json.WriteString("next", next);
    });

    public byte[] Entry(Entry entry, Uri site)
    {
        var leaving = record.Leaving.Of([entry], new EntryFilter { Types = [entry.Type] }, record.Today);
        return Value(json => new EntryJson(record, json, site).Write(leaving, leaving.Entries[0]));
    }

    public byte[] Findings(IEnumerable<Finding> findings, string? next, Uri site) => Object(json =>
    {
        Write(json, "items", findings, site);
        json.WriteString("next", next);
    });

    /// <summary>Who mentions what of an entry: a row for each field, a cell for each article, with its own words or nothing.</summary>
    public byte[] Readouts(Entry entry, Uri site) => Object(json =>
    {
        var whole = new WholeCitations(record.File, record.Entries).Of(entry);
        var writer = new EntryJson(record, json, site);
        json.WriteString("entry", entry.Id);
        json.WriteString("summary", record.Knowledge.Words.Of(entry.Merged));
        json.WriteString("address", writer.Absolute(Links.Entry(entry)));
        json.WriteNumber("independent", entry.Independent);
        json.WriteStartArray("fields");
        foreach (var field in EntryFields.Of(entry.Type))
        {
            json.WriteStartObject();
            json.WriteString("field", field);
            json.WriteStartArray("told");
            foreach (var article in whole.Claims.GroupBy(c => c.Article.Id))
                Told(json, writer, article, field);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>An article with its text by sentences, and what it says.</summary>
    public byte[] Article(KeptArticle article, Uri site) => Object(json =>
    {
        var writer = new EntryJson(record, json, site);
        Facts(json, writer, article);
        var starts = record.Articles.Sentences(article.Number);
        json.WriteStartArray("sentences");
        if (record.Articles.Text(article.Number) is { } text)
            for (var i = 0; i < starts.Count; i++)
            {
                json.WriteStartObject();
                json.WriteNumber("number", i + 1);
                json.WriteString("text", Sentence.At(text, starts, i));
                json.WriteString("address", writer.Absolute(Links.Sentence(article.Facts.Id, i + 1)));
                json.WriteEndObject();
            }
        json.WriteEndArray();
        writer.Write("entries", record.Entries.Holding(record.Articles.Claims(article.Number).Claims.Select(c => c.Id)).Select(e => e.Id));
    });

    public byte[] Search(IReadOnlyList<FoundArticle> found, IEnumerable<string> spellings, Uri site) => Object(json =>
    {
        var writer = new EntryJson(record, json, site);
        writer.Write("spellings", spellings.Order(StringComparer.Ordinal));
        json.WriteStartArray("items");
        foreach (var article in found)
        {
            json.WriteStartObject();
            Facts(json, writer, article.Article);
            json.WriteStartArray("sentences");
            foreach (var sentence in article.Sentences)
            {
                json.WriteStartObject();
                json.WriteNumber("number", sentence.Number);
                json.WriteString("text", sentence.Text);
                json.WriteString("address", writer.Absolute(Links.Sentence(article.Article.Facts.Id, sentence.Number)));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("next", (string?)null);
    });

    public byte[] Articles(IReadOnlyList<KeptArticle> articles, string? next, Uri site) => Object(json =>
    {
        var writer = new EntryJson(record, json, site);
        json.WriteStartArray("items");
        foreach (var article in articles)
        {
            json.WriteStartObject();
            Facts(json, writer, article);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("next", next);
    });

    public static byte[] Relations(IReadOnlyList<Relation> relations, string? next, Uri site) => Object(json =>
    {
        json.WriteStartArray("items");
        foreach (var relation in relations)
        {
            json.WriteStartObject();
            json.WriteStartArray("parties");
            json.WriteStringValue(relation.First);
            json.WriteStringValue(relation.Second);
            json.WriteEndArray();
            json.WriteNumber("entries", relation.Entries);
            json.WriteNumber("contacts", relation.Contacts.Count);
            json.WriteString("lastHeld", relation.LastHeld);
            json.WriteString("address", new Uri(site, Links.Relation(relation.First, relation.Second)).AbsoluteUri);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("next", next);
    });

    public static byte[] Decisions(IReadOnlyList<Decision> decisions, string? next) => Object(json =>
    {
        Write(json, "items", decisions);
        json.WriteString("next", next);
    });

    internal static void Write(Utf8JsonWriter json, string name, IEnumerable<Decision> decisions)
    {
        json.WriteStartArray(name);
        foreach (var decision in decisions)
        {
            json.WriteStartObject();
            json.WriteString("id", decision.Id);
            json.WriteString("kind", decision.Kind.Spelt());
            json.WriteString("by", decision.By);
            json.WriteString("at", decision.At);
            json.WriteString("why", decision.Why);
            json.WriteString("field", decision.Field);
            json.WriteString("value", decision.Value);
            json.WriteString("article", decision.Article);
            json.WriteString("undone", decision.Undone);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Entries whole, under a name.</summary>
    internal void Write(Utf8JsonWriter json, string name, IReadOnlyList<Entry> entries, EntryFilter filter, Uri site)
    {
        var leaving = record.Leaving.Some(entries, filter, record.Today);
        var writer = new EntryJson(record, json, site);
        var whole = leaving.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        json.WriteStartArray(name);
        foreach (var entry in entries)
            if (whole.TryGetValue(entry.Id, out var found))
                writer.Write(leaving, found);
        json.WriteEndArray();
    }

    /// <summary>Findings whole, under a name.</summary>
    internal void Write(Utf8JsonWriter json, string name, IEnumerable<Finding> findings, Uri site)
    {
        var whole = new WholeCitations(record.File, record.Entries);
        var writer = new EntryJson(record, json, site);
        json.WriteStartArray(name);
        foreach (var finding in findings)
            writer.Write(whole.Of(finding));
        json.WriteEndArray();
    }

    /// <summary>A JSON object with what is written into it.</summary>
    public static byte[] Object(Action<Utf8JsonWriter> inside) => Value(json =>
    {
        json.WriteStartObject();
        inside(json);
        json.WriteEndObject();
    });

    public static string Text(byte[] answer) => Encoding.UTF8.GetString(answer);

    internal static void Facts(Utf8JsonWriter json, EntryJson writer, KeptArticle article)
    {
        json.WriteString("id", article.Facts.Id);
        json.WriteString("title", article.Facts.Title);
        json.WriteString("publisher", article.Facts.Publisher);
        json.WriteString("published", article.Facts.Published?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("language", article.Facts.Language);
        json.WriteString("url", article.Facts.Url);
        json.WriteBoolean("current", article.Current);
        json.WriteString("address", writer.Absolute(Links.Article(article.Facts.Id)));
    }

    private static void Told(Utf8JsonWriter json, EntryJson writer, IEnumerable<SourcedClaim> claims, string field)
    {
        var all = claims.ToList();
        json.WriteStartObject();
        json.WriteString("article", all[0].Article.Id);
        json.WriteStartArray("quotes");
        foreach (var words in all.SelectMany(c => c.Claim.Citations).Where(words => words.Fields.Contains(field)).DistinctBy(words => words.Start))
            writer.Write(all[0].Article, words);
        json.WriteEndArray();
        json.WriteStartArray("workedOut");
        foreach (var worked in all.SelectMany(c => c.Claim.WorkedOut).Where(w => w.Field == field))
        {
            json.WriteStartObject();
            json.WriteString("value", worked.Value);
            json.WriteString("because", worked.Because);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static byte[] Value(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Relaxed))
            write(json);
        return bytes.ToArray();
    }
}
