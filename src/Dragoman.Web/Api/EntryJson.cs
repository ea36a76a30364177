using System.Globalization;
using System.Text.Json;
using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Api;

/// <summary>
/// Writes entries for programs: what an export says of them, a line of plain words, the address of the page, and every sentence that says so with its
/// own address.
/// </summary>
internal sealed class EntryJson(OpenedRecord record, Utf8JsonWriter json, Uri site)
{
    public void Write(ExportedRecord leaving, Entry entry)
    {
        json.WriteStartObject();
        EntriesJson.WriteInside(json, leaving, entry);
        json.WriteString("summary", record.Knowledge.Words.Of(entry.Merged));
        json.WriteString("address", Absolute(Links.Entry(entry)));
        json.WriteStartArray("quotes");
        foreach (var claim in entry.Claims)
            foreach (var words in claim.Claim.Citations)
                Write(claim.Article, words);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("kind", finding.Kind.Spelt());
        json.WriteString("label", finding.Label.Spelt());
        json.WriteNumber("severity", finding.Severity);
        json.WriteString("sentence", finding.Sentence);
        Write("parties", finding.Parties);
        Write("entries", finding.Entries);
        json.WriteStartArray("sides");
        foreach (var side in finding.Sides)
        {
            json.WriteStartObject();
            json.WriteString("says", side.Says);
            json.WriteStartArray("quotes");
            foreach (var words in side.Words)
                Write(words.Article, words.Citation);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Write(ArticleFacts article, Citation words)
    {
        var place = record.Cited.Of(article, words);
        json.WriteStartObject();
        json.WriteString("article", article.Id);
        json.WriteString("publisher", article.Publisher);
        json.WriteString("published", article.Published?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("language", article.Language);
        json.WriteString("url", article.Url);
        json.WriteNumber("sentence", place.Sentence ?? 1);
        json.WriteString("text", words.Sentence);
        json.WriteString("exact", words.Exact);
        json.WriteNumber("start", words.Start);
        json.WriteNumber("end", words.End);
        Write("fields", words.Fields);
        json.WriteString("address", Absolute(Links.Sentence(article.Id, place.Sentence ?? 1)));
        json.WriteEndObject();
    }

    public void Write(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public string Absolute(string path) => new Uri(site, path).AbsoluteUri;
}
