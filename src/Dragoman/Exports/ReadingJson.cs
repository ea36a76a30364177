using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Articles;
using Dragoman.Record;
using Key = Dragoman.Exports.ReadingKey;

namespace Dragoman.Exports;

/// <summary>
/// Writes readings as JSON Lines: one object a reading on one line, UTF-8, letters of every script as they are.
/// A field that no words support is null; a list without members is an empty array.
/// </summary>
public sealed class ReadingJson : IDisposable
{
    private const string LeftToRight = "ltr";
    private const string RightToLeft = "rtl";

    private readonly Stream output;
    private readonly bool withText;
    private readonly Utf8JsonWriter json;
    private readonly ClaimJson fields;

    public ReadingJson(Stream output, bool withText)
    {
        (this.output, this.withText) = (output, withText);
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        fields = new ClaimJson(json);
    }

    /// <summary>Writes one line and passes it on to the stream, so that an interrupted run leaves whole lines.</summary>
    public void Write(Reading reading)
    {
        json.WriteStartObject();
        WriteArticle(reading.Article);
        WriteAll(Key.People, reading.People, WriteClaim);
        WriteAll(Key.Contacts, reading.Contacts, WriteClaim);
        WriteAll(Key.Agreements, reading.Agreements, WriteClaim);
        WriteAll(Key.Statements, reading.Statements, WriteClaim);
        WriteAll(Key.Commitments, reading.Commitments, WriteClaim);
        WriteAll(Key.Figures, reading.Figures, WriteClaim);
        WriteAll(Key.Topics, reading.Topics, WriteTopic);
        WriteAll(Key.Damaged, reading.Damaged, WriteDamage);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset();
    }

    public void Dispose() => json.Dispose();

    private void WriteArticle(Article article)
    {
        json.WriteStartObject(Key.Article.Spelt());
        json.WriteString(Key.Id.Spelt(), article.Id);
        json.WriteString(Key.File.Spelt(), article.File);
        json.WriteString(Key.Language.Spelt(), article.Language);
        json.WriteString(Key.Direction.Spelt(), article.RightToLeft ? RightToLeft : LeftToRight);
        json.WriteString(Key.Title.Spelt(), article.Title);
        json.WriteString(Key.Publisher.Spelt(), article.Publisher);
        json.WriteString(Key.Published.Spelt(), article.Published?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString(Key.Url.Spelt(), article.Url);
        if (withText)
            json.WriteString(Key.Text.Spelt(), article.Text);
        json.WriteEndObject();
    }

    private void WriteStrings(ReadingKey key, IReadOnlyList<string> values)
    {
        json.WriteStartArray(key.Spelt());
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteString(Key.Id.Spelt(), claim.Id);
        fields.Write(claim);
        WriteAll(Key.Citations, claim.Citations, WriteCitation);
        if (claim.WorkedOut.Count > 0)
            WriteAll(Key.WorkedOut, claim.WorkedOut, WriteWorkedOut);
    }

    private void WriteTopic(Topic topic)
    {
        json.WriteString(Key.Label.Spelt(), topic.Label);
        WriteAll(Key.Citations, topic.Citations, WriteCitation);
    }

    private void WriteDamage(Damage damage)
    {
        json.WriteString(Key.Text.Spelt(), damage.Text);
        WriteAll(Key.Citations, damage.Citations, WriteCitation);
    }

    private void WriteCitation(Citation citation)
    {
        WriteStrings(Key.Fields, citation.Fields);
        json.WriteString(Key.Sentence.Spelt(), citation.Sentence);
        json.WriteNumber(Key.Start.Spelt(), citation.Start);
        json.WriteNumber(Key.End.Spelt(), citation.End);
        json.WriteString(Key.Exact.Spelt(), citation.Exact);
        json.WriteString(Key.Prefix.Spelt(), citation.Prefix);
        json.WriteString(Key.Suffix.Spelt(), citation.Suffix);
    }

    private void WriteWorkedOut(WorkedOut workedOut)
    {
        json.WriteString(Key.Field.Spelt(), workedOut.Field);
        json.WriteString(Key.Value.Spelt(), workedOut.Value);
        json.WriteString(Key.Because.Spelt(), workedOut.Because);
        WriteAll(Key.Citations, workedOut.Citations, WriteCitation);
    }

    private void WriteAll<T>(ReadingKey key, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(key.Spelt());
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
