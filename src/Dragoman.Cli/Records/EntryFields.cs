using Dragoman.Record;

namespace Dragoman.Cli.Records;

/// <summary>The fields of each kind that a person can set, by the contract's names.</summary>
internal static class EntryFields
{
    public static IReadOnlyList<string> Of(Claim claim) => Of(EntryTypes.Of(claim));

    public static IReadOnlyList<string> Of(EntryType type) => type switch
    {
        EntryType.Contact => [Contract.FieldKind, Contract.FieldStatus, Contract.FieldSeries, Contract.FieldOrdinal, Contract.FieldDate, Contract.FieldPlace, Contract.FieldParties, Contract.FieldParticipants, Contract.FieldWas],
        EntryType.Agreement => [Contract.FieldName, Contract.FieldAbbreviation, Contract.FieldParties, Contract.FieldStatus, Contract.FieldDate],
        EntryType.Statement => [Contract.FieldSpeaker, Contract.FieldText],
        EntryType.Commitment => [Contract.FieldActors, Contract.FieldGoal, Contract.FieldDue, Contract.FieldValue, Contract.FieldUnit],
        EntryType.Figure => [Contract.FieldIndicator, Contract.FieldMeasure, Contract.FieldValue, Contract.FieldUnit, Contract.FieldPeriod, Contract.FieldArea, Contract.FieldCounterpart],
        _ => [Contract.FieldName, Contract.FieldOffice, Contract.FieldOf],
    };
}
