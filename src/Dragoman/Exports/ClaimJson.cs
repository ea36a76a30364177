using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;
using Key = Dragoman.Exports.ReadingKey;

namespace Dragoman.Exports;

/// <summary>Writes the fields of a claim, or of what an entry says, into the JSON object that is open; a field without support is null.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json)
{
    public void Write(Claim claim)
    {
        switch (claim)
        {
            case Person person: Write(person); break;
            case Contact contact: Write(contact); break;
            case Agreement agreement: Write(agreement); break;
            case Statement statement: Write(statement); break;
            case Commitment commitment: Write(commitment); break;
            case Figure figure: Write(figure); break;
        }
    }

    private void Write(Person person)
    {
        json.WriteString(Key.Name.Spelt(), person.Name);
        json.WriteString(Key.Office.Spelt(), person.Office);
        json.WriteString(Key.Of.Spelt(), person.Of);
    }

    private void Write(Contact contact)
    {
        json.WriteString(Key.Kind.Spelt(), contact.Kind.Spelt());
        json.WriteString(Key.Status.Spelt(), contact.Status.Spelt());
        json.WriteString(Key.Series.Spelt(), contact.Series);
        WriteNumber(Key.Ordinal, contact.Ordinal);
        json.WriteString(Key.Date.Spelt(), contact.Date);
        json.WriteString(Key.Place.Spelt(), contact.Place);
        WriteStrings(Key.Parties, contact.Parties);
        WriteStrings(Key.Participants, contact.Participants);
        json.WriteString(Key.Was.Spelt(), contact.Was);
    }

    private void Write(Agreement agreement)
    {
        json.WriteString(Key.Name.Spelt(), agreement.Name);
        json.WriteString(Key.Abbreviation.Spelt(), agreement.Abbreviation);
        WriteStrings(Key.Parties, agreement.Parties);
        json.WriteString(Key.Status.Spelt(), agreement.Status.Spelt());
        json.WriteString(Key.Date.Spelt(), agreement.Date);
    }

    private void Write(Statement statement)
    {
        json.WriteString(Key.Speaker.Spelt(), statement.Speaker);
        json.WriteString(Key.Text.Spelt(), statement.Text);
    }

    private void Write(Commitment commitment)
    {
        WriteStrings(Key.Actors, commitment.Actors);
        json.WriteString(Key.Goal.Spelt(), commitment.Goal);
        json.WriteString(Key.Due.Spelt(), commitment.Due);
        WriteNumber(Key.Value, commitment.Value);
        json.WriteString(Key.Unit.Spelt(), commitment.Unit);
    }

    private void Write(Figure figure)
    {
        json.WriteString(Key.Indicator.Spelt(), figure.Indicator);
        json.WriteString(Key.Measure.Spelt(), figure.Measure.Spelt());
        json.WriteNumber(Key.Value.Spelt(), figure.Value);
        json.WriteString(Key.Unit.Spelt(), figure.Unit);
        json.WriteString(Key.Period.Spelt(), figure.Period);
        json.WriteString(Key.Area.Spelt(), figure.Area);
        json.WriteString(Key.Counterpart.Spelt(), figure.Counterpart);
        json.WriteStartArray(Key.Converted.Spelt());
        foreach (var amount in figure.Converted)
        {
            json.WriteStartObject();
            json.WriteNumber(Key.Value.Spelt(), amount.Value);
            json.WriteString(Key.Unit.Spelt(), amount.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString(Key.Bound.Spelt(), figure.Bound == Bound.Exact ? null : figure.Bound.Spelt());
        json.WriteBoolean(Key.Approximate.Spelt(), figure.Approximate);
    }

    private void WriteNumber(Key key, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(key.Spelt(), value);
        else
            json.WriteNull(key.Spelt());
    }

    private void WriteStrings(Key key, IReadOnlyList<string> values)
    {
        json.WriteStartArray(key.Spelt());
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
