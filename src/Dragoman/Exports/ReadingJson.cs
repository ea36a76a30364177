using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Articles;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;
using Key = Dragoman.Exports.ReadingKey;

namespace Dragoman.Exports;

/// <summary>
/// Writes readings as JSON Lines: one object a reading on one line, UTF-8, letters of every script as they are.
/// A field that no words support is null; a list without members is an empty array.
/// </summary>
public sealed class ReadingJson(Stream output, bool withText) : IDisposable
{
    private const string LeftToRight = "ltr";
    private const string RightToLeft = "rtl";

    private readonly Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes one line and passes it on to the stream, so that an interrupted run leaves whole lines.</summary>
    public void Write(Reading reading)
    {
        json.WriteStartObject();
        WriteArticle(reading.Article);
        WriteAll(Key.People, reading.People, WritePerson);
        WriteAll(Key.Contacts, reading.Contacts, WriteContact);
        WriteAll(Key.Agreements, reading.Agreements, WriteAgreement);
        WriteAll(Key.Statements, reading.Statements, WriteStatement);
        WriteAll(Key.Commitments, reading.Commitments, WriteCommitment);
        WriteAll(Key.Figures, reading.Figures, WriteFigure);
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

    private void WritePerson(Person person)
    {
        json.WriteString(Key.Id.Spelt(), person.Id);
        json.WriteString(Key.Name.Spelt(), person.Name);
        json.WriteString(Key.Office.Spelt(), person.Office);
        json.WriteString(Key.Of.Spelt(), person.Of);
        WriteEvidence(person);
    }

    private void WriteContact(Contact contact)
    {
        json.WriteString(Key.Id.Spelt(), contact.Id);
        json.WriteString(Key.Kind.Spelt(), contact.Kind.Spelt());
        json.WriteString(Key.Status.Spelt(), contact.Status.Spelt());
        json.WriteString(Key.Series.Spelt(), contact.Series);
        WriteNumber(Key.Ordinal, contact.Ordinal);
        json.WriteString(Key.Date.Spelt(), contact.Date);
        json.WriteString(Key.Place.Spelt(), contact.Place);
        WriteStrings(Key.Parties, contact.Parties);
        WriteStrings(Key.Participants, contact.Participants);
        json.WriteString(Key.Was.Spelt(), contact.Was);
        WriteEvidence(contact);
    }

    private void WriteAgreement(Agreement agreement)
    {
        json.WriteString(Key.Id.Spelt(), agreement.Id);
        json.WriteString(Key.Name.Spelt(), agreement.Name);
        json.WriteString(Key.Abbreviation.Spelt(), agreement.Abbreviation);
        WriteStrings(Key.Parties, agreement.Parties);
        json.WriteString(Key.Status.Spelt(), agreement.Status.Spelt());
        json.WriteString(Key.Date.Spelt(), agreement.Date);
        WriteEvidence(agreement);
    }

    private void WriteCommitment(Commitment commitment)
    {
        json.WriteString(Key.Id.Spelt(), commitment.Id);
        WriteStrings(Key.Actors, commitment.Actors);
        json.WriteString(Key.Goal.Spelt(), commitment.Goal);
        json.WriteString(Key.Due.Spelt(), commitment.Due);
        WriteNumber(Key.Value, commitment.Value);
        json.WriteString(Key.Unit.Spelt(), commitment.Unit);
        WriteEvidence(commitment);
    }

    private void WriteNumber(ReadingKey key, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(key.Spelt(), value);
        else
            json.WriteNull(key.Spelt());
    }

    private void WriteStrings(ReadingKey key, IReadOnlyList<string> values)
    {
        json.WriteStartArray(key.Spelt());
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteString(Key.Id.Spelt(), statement.Id);
        json.WriteString(Key.Speaker.Spelt(), statement.Speaker);
        json.WriteString(Key.Text.Spelt(), statement.Text);
        WriteEvidence(statement);
    }

    private void WriteFigure(Figure figure)
    {
        json.WriteString(Key.Id.Spelt(), figure.Id);
        json.WriteString(Key.Indicator.Spelt(), figure.Indicator);
        json.WriteString(Key.Measure.Spelt(), figure.Measure.Spelt());
        json.WriteNumber(Key.Value.Spelt(), figure.Value);
        json.WriteString(Key.Unit.Spelt(), figure.Unit);
        json.WriteString(Key.Period.Spelt(), figure.Period);
        json.WriteString(Key.Area.Spelt(), figure.Area);
        json.WriteString(Key.Counterpart.Spelt(), figure.Counterpart);
        WriteAll(Key.Converted, figure.Converted, WriteAmount);
        json.WriteString(Key.Bound.Spelt(), figure.Bound == Bound.Exact ? null : figure.Bound.Spelt());
        json.WriteBoolean(Key.Approximate.Spelt(), figure.Approximate);
        WriteEvidence(figure);
    }

    private void WriteAmount(Amount amount)
    {
        json.WriteNumber(Key.Value.Spelt(), amount.Value);
        json.WriteString(Key.Unit.Spelt(), amount.Unit);
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

    private void WriteEvidence(Claim claim)
    {
        WriteAll(Key.Citations, claim.Citations, WriteCitation);
        if (claim.WorkedOut.Count > 0)
            WriteAll(Key.WorkedOut, claim.WorkedOut, WriteWorkedOut);
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
