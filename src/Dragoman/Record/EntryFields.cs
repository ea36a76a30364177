using System.Globalization;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;
using Names = Dragoman.Record.Contract;

namespace Dragoman.Record;

/// <summary>The fields of each kind that a person can set, by the contract's names, and how the contract spells what stands in them.</summary>
public static class EntryFields
{
    public static IReadOnlyList<string> Of(Claim claim) => Of(EntryTypes.Of(claim));

    public static IReadOnlyList<string> Of(EntryType type) => type switch
    {
        EntryType.Contact => [Names.FieldKind, Names.FieldStatus, Names.FieldSeries, Names.FieldOrdinal, Names.FieldDate, Names.FieldPlace, Names.FieldParties, Names.FieldParticipants, Names.FieldWas],
        EntryType.Agreement => [Names.FieldName, Names.FieldAbbreviation, Names.FieldParties, Names.FieldStatus, Names.FieldDate],
        EntryType.Statement => [Names.FieldSpeaker, Names.FieldText],
        EntryType.Commitment => [Names.FieldActors, Names.FieldGoal, Names.FieldDue, Names.FieldValue, Names.FieldUnit],
        EntryType.Figure => [Names.FieldIndicator, Names.FieldMeasure, Names.FieldValue, Names.FieldUnit, Names.FieldPeriod, Names.FieldArea, Names.FieldCounterpart],
        _ => [Names.FieldName, Names.FieldOffice, Names.FieldOf],
    };

    /// <summary>The value of a field as <see cref="Correction"/> takes it: lists by "; ", null where nothing stands.</summary>
    public static string? Value(Claim claim, string field) => claim switch
    {
        Contact c => Value(c, field),
        Agreement a => field switch
        {
            Names.FieldName => a.Name,
            Names.FieldAbbreviation => a.Abbreviation,
            Names.FieldParties => Listed(a.Parties),
            Names.FieldStatus => a.Status.Spelt(),
            Names.FieldDate => a.Date,
            _ => null,
        },
        Statement s => field switch { Names.FieldSpeaker => s.Speaker, Names.FieldText => s.Text, _ => null },
        Commitment c => field switch
        {
            Names.FieldActors => Listed(c.Actors),
            Names.FieldGoal => c.Goal,
            Names.FieldDue => c.Due,
            Names.FieldValue => FieldList.Spell(c.Value),
            Names.FieldUnit => c.Unit,
            _ => null,
        },
        Figure f => Value(f, field),
        Person p => field switch { Names.FieldName => p.Name, Names.FieldOffice => p.Office, Names.FieldOf => p.Of, _ => null },
        _ => null,
    };

    /// <summary>The values a field can have, where they are few; none where it takes any.</summary>
    public static IReadOnlyList<string> Choices(EntryType type, string field) => (type, field) switch
    {
        (EntryType.Contact, Names.FieldKind) => Members<ContactKind>(),
        (EntryType.Contact, Names.FieldStatus) => Members<ContactStatus>(),
        (EntryType.Agreement, Names.FieldStatus) => Members<AgreementStatus>(),
        (EntryType.Figure, Names.FieldMeasure) => Members<Measure>(),
        _ => [],
    };

    private static string? Value(Contact c, string field) => field switch
    {
        Names.FieldKind => c.Kind.Spelt(),
        Names.FieldStatus => c.Status.Spelt(),
        Names.FieldSeries => c.Series,
        Names.FieldOrdinal => c.Ordinal?.ToString(CultureInfo.InvariantCulture),
        Names.FieldDate => c.Date,
        Names.FieldPlace => c.Place,
        Names.FieldParties => Listed(c.Parties),
        Names.FieldParticipants => Listed(c.Participants),
        Names.FieldWas => c.Was,
        _ => null,
    };

    private static string? Value(Figure f, string field) => field switch
    {
        Names.FieldIndicator => f.Indicator,
        Names.FieldMeasure => f.Measure.Spelt(),
        Names.FieldValue => FieldList.Spell(f.Value),
        Names.FieldUnit => f.Unit,
        Names.FieldPeriod => f.Period,
        Names.FieldArea => f.Area,
        Names.FieldCounterpart => f.Counterpart,
        _ => null,
    };

    private static string? Listed(IReadOnlyList<string> members) => members.Count == 0 ? null : string.Join(Correction.Between, members);

    private static IReadOnlyList<string> Members<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => v.Spelt())];
}
