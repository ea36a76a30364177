using System.Globalization;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;
using Names = Dragoman.Record.Contract;

namespace Dragoman.Record;

/// <summary>Sets one field of a claim to what a person wrote, as the contract spells it. A field that a kind does not have stays as it is.</summary>
public static class Correction
{
    internal const string Between = "; ";

    /// <exception cref="FormatException">The value is no value of that field.</exception>
    public static Claim Apply(Claim claim, string field, string? value) => claim switch
    {
        Contact c => Apply(c, field, value),
        Agreement a => Apply(a, field, value),
        Statement s => field switch { Names.FieldSpeaker => s with { Speaker = value }, Names.FieldText => s with { Text = value ?? s.Text }, _ => s },
        Commitment c => Apply(c, field, value),
        Figure f => Apply(f, field, value),
        Person p => field switch { Names.FieldName => p with { Name = value ?? p.Name }, Names.FieldOffice => p with { Office = value }, Names.FieldOf => p with { Of = value }, _ => p },
        _ => claim,
    };

    private static Contact Apply(Contact c, string field, string? value) => field switch
    {
        Names.FieldKind => c with { Kind = Member<ContactKind>(value) },
        Names.FieldStatus => c with { Status = Member<ContactStatus>(value) },
        Names.FieldSeries => c with { Series = value },
        Names.FieldOrdinal => c with { Ordinal = value is null ? null : int.Parse(value, CultureInfo.InvariantCulture) },
        Names.FieldDate => c with { Date = Date(value) },
        Names.FieldPlace => c with { Place = value },
        Names.FieldParties => c with { Parties = [.. Members(value).Order(StringComparer.Ordinal)] },
        Names.FieldParticipants => c with { Participants = Members(value) },
        Names.FieldWas => c with { Was = Date(value) },
        _ => c,
    };

    private static Agreement Apply(Agreement a, string field, string? value) => field switch
    {
        Names.FieldName => a with { Name = value ?? a.Name },
        Names.FieldAbbreviation => a with { Abbreviation = value },
        Names.FieldParties => a with { Parties = [.. Members(value).Order(StringComparer.Ordinal)] },
        Names.FieldStatus => a with { Status = Member<AgreementStatus>(value) },
        Names.FieldDate => a with { Date = Date(value) },
        _ => a,
    };

    private static Commitment Apply(Commitment c, string field, string? value) => field switch
    {
        Names.FieldActors => c with { Actors = Members(value) },
        Names.FieldGoal => c with { Goal = value ?? c.Goal },
        Names.FieldDue => c with { Due = Date(value) },
        Names.FieldValue => c with { Value = Number(value) },
        Names.FieldUnit => c with { Unit = value },
        _ => c,
    };

    private static Figure Apply(Figure f, string field, string? value) => field switch
    {
        Names.FieldIndicator => f with { Indicator = value ?? f.Indicator },
        Names.FieldMeasure => f with { Measure = Member<Measure>(value) },
        Names.FieldValue => f with { Value = Number(value) ?? f.Value },
        Names.FieldUnit => f with { Unit = value ?? f.Unit },
        Names.FieldPeriod => f with { Period = Date(value) },
        Names.FieldArea => f with { Area = value },
        Names.FieldCounterpart => f with { Counterpart = value },
        _ => f,
    };

    private static string[] Members(string? value) => value is null ? [] : value.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static decimal? Number(string? value) => value is null ? null : decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string? Date(string? value) => value is null || IsoPeriod.IsDate(value) ? value : throw new FormatException($"'{value}' is no date; write 2025, 2025-04, 2025-04-04 or a range with '/'");

    private static T Member<T>(string? value)
        where T : struct, Enum =>
        value is not null && Spelling.Parse<T>(value) is { } member ? member
            : throw new FormatException($"'{value}' is none of {string.Join(", ", Enum.GetValues<T>().Select(v => v.Spelt()))}");
}
