using System.Globalization;
using System.Text.Json;
using Dragoman.Articles;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Api;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Mcp;

/// <summary>
/// Entries and findings as a language model is told them: the values and the sentences that say so, each sentence once and the first few of many, because
/// what a model can hold is small. The API gives the same whole.
/// </summary>
internal sealed class BriefAnswers(OpenedRecord record, Uri site)
{
    private const int MostOfEntry = 5;
    private const int MostOfSide = 2;

    public byte[] Entries(IReadOnlyList<Entry> entries, long total) => Answers.Object(json =>
    {
        var whole = new WholeCitations(record.File, record.Entries);
        json.WriteNumber("total", total);
        json.WriteStartArray("items");
        foreach (var entry in entries)
            Write(json, whole.Of(entry));
        json.WriteEndArray();
    });

    public byte[] Findings(IReadOnlyList<Finding> findings, long total) => Answers.Object(json =>
    {
        var whole = new WholeCitations(record.File, record.Entries);
        json.WriteNumber("total", total);
        json.WriteStartArray("items");
        foreach (var finding in findings)
            Write(json, whole.Of(finding));
        json.WriteEndArray();
    });

    private void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("type", entry.Type.Spelt());
        json.WriteString("summary", record.Knowledge.Words.Of(entry.Merged));
        json.WriteString("address", Absolute(Links.Entry(entry)));
        json.WriteStartObject("values");
        foreach (var field in entry.Fields.GroupBy(f => f.Field, StringComparer.Ordinal))
            Write(json, field.Key, field.Select(f => f.Value));
        json.WriteEndObject();
        json.WriteNumber("articles", entry.Articles.Count);
        json.WriteNumber("independent", entry.Independent);
        Write(json, entry.Claims.SelectMany(c => c.Claim.Citations.Select(words => (c.Article, words))), MostOfEntry);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("kind", finding.Kind.Spelt());
        json.WriteString("label", finding.Label.Spelt());
        json.WriteNumber("severity", finding.Severity);
        json.WriteString("sentence", finding.Sentence);
        json.WriteString("address", Absolute($"/findings/{finding.Id}"));
        Write(json, "entries", finding.Entries);
        json.WriteStartArray("sides");
        foreach (var side in finding.Sides)
        {
            json.WriteStartObject();
            json.WriteString("says", side.Says);
            Write(json, side.Words.Select(w => (w.Article, w.Citation)), MostOfSide);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The sentences that hold the words, those of different articles first.</summary>
    private void Write(Utf8JsonWriter json, IEnumerable<(ArticleFacts Article, Citation Words)> cited, int most)
    {
        var sentences = cited.GroupBy(c => (c.Article.Id, c.Words.Sentence)).ToList();
        var turns = sentences.GroupBy(s => s.Key.Id, StringComparer.Ordinal).SelectMany(article => article.Select((sentence, turn) => (sentence, turn))).OrderBy(s => s.turn).Select(s => s.sentence);
        json.WriteStartArray("quotes");
        foreach (var sentence in turns.Take(most))
        {
            var (article, words) = sentence.First();
            var place = record.Cited.Of(article, words);
            json.WriteStartObject();
            json.WriteString("text", words.Sentence);
            json.WriteString("language", article.Language);
            json.WriteString("publisher", article.Publisher);
            json.WriteString("published", article.Published?.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("article", article.Id);
            Write(json, "fields", sentence.SelectMany(s => s.Words.Fields).Distinct());
            json.WriteString("address", Absolute(Links.Sentence(article.Id, place.Sentence ?? 1)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("quotesInAll", sentences.Count);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private string Absolute(string path) => new Uri(site, path).AbsoluteUri;
}
