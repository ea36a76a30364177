using System.Globalization;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Exports;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Examples;

/// <summary>Compares what a text gave with what its example expects, both ways: nothing missing, nothing besides.</summary>
internal static class PassageCheck
{
    /// <summary>What differs, in one line; null when the example holds.</summary>
    public static string? Differences(PassageExample example, Reading reading)
    {
        var found = new List<string>();
        foreach (var (kind, expected) in example.Claims)
        {
            var got = Claims(kind, reading).ToList();
            foreach (var claim in expected)
                if (got.FindIndex(g => Fits(claim, g)) is >= 0 and var at)
                    got.RemoveAt(at);
                else
                    found.Add($"{kind} missing: {Show(claim.Entries.ToDictionary(e => e.Key, e => (string?)e.Value.Text))}");
            found.AddRange(got.Select(g => $"{kind} besides: {Show(g)}"));
        }
        return found.Count == 0 ? null : string.Join("; ", found);
    }

    private static IEnumerable<Dictionary<string, string?>> Claims(string kind, Reading reading) => kind switch
    {
        Contract.Contacts => reading.Contacts.Select(Fields),
        Contract.Agreements => reading.Agreements.Select(Fields),
        Contract.Commitments => reading.Commitments.Select(Fields),
        Contract.Figures => reading.Figures.Select(Fields),
        Contract.Statements => reading.Statements.Select(s => new Dictionary<string, string?> { [Contract.FieldSpeaker] = s.Speaker, [Contract.FieldText] = s.Text }),
        Contract.People => reading.People.Select(p => new Dictionary<string, string?> { [Contract.FieldName] = p.Name, [Contract.FieldOffice] = p.Office, [Contract.FieldOf] = p.Of }),
        Contract.Topics => reading.Topics.Select(t => new Dictionary<string, string?> { [Contract.FieldLabel] = t.Label }),
        _ => reading.Damaged.Select(d => new Dictionary<string, string?> { [Contract.FieldLabel] = d.Text }),
    };

    private static Dictionary<string, string?> Fields(Contact c) => new()
    {
        [Contract.FieldKind] = c.Kind.Spelt(),
        [Contract.FieldStatus] = c.Status.Spelt(),
        [Contract.FieldSeries] = c.Series,
        [Contract.FieldOrdinal] = c.Ordinal?.ToString(CultureInfo.InvariantCulture),
        [Contract.FieldDate] = c.Date,
        [Contract.FieldPlace] = c.Place,
        [Contract.FieldParties] = string.Join(' ', c.Parties),
        [Contract.FieldParticipants] = string.Join(", ", c.Participants),
        [Contract.FieldWas] = c.Was,
    };

    private static Dictionary<string, string?> Fields(Agreement a) => new()
    {
        [Contract.FieldName] = a.Name,
        [Contract.FieldAbbreviation] = a.Abbreviation,
        [Contract.FieldParties] = string.Join(' ', a.Parties),
        [Contract.FieldStatus] = a.Status.Spelt(),
        [Contract.FieldDate] = a.Date,
    };

    private static Dictionary<string, string?> Fields(Commitment c) => new()
    {
        [Contract.FieldActors] = string.Join(", ", c.Actors),
        [Contract.FieldGoal] = c.Goal,
        [Contract.FieldDue] = c.Due,
        [Contract.FieldValue] = c.Value is { } value ? Plain(value) : null,
        [Contract.FieldUnit] = c.Unit,
    };

    private static Dictionary<string, string?> Fields(Figure f) => new()
    {
        [Contract.FieldIndicator] = f.Indicator,
        [Contract.FieldMeasure] = f.Measure.ToString().ToLowerInvariant(),
        [Contract.FieldValue] = Plain(f.Value),
        [Contract.FieldUnit] = f.Unit,
        [Contract.FieldPeriod] = f.Period,
        [Contract.FieldArea] = f.Area,
        [Contract.FieldCounterpart] = f.Counterpart,
        [Contract.FieldBound] = f.Bound == Bound.Exact ? null : f.Bound.ToString().ToLowerInvariant(),
        [Contract.FieldApproximate] = f.Approximate ? "true" : "false",
        [Contract.FieldConverted] = string.Join(' ', f.Converted.Select(c => $"{Plain(c.Value)} {c.Unit}")),
    };

    private static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static bool Fits(YamlMap expected, Dictionary<string, string?> got)
    {
        foreach (var (field, node) in expected.Entries)
        {
            if (!got.TryGetValue(field, out var value))
                throw node.Wrong($"unknown field '{field}'");
            if (!Same(field, node.Text, value))
                return false;
        }
        return true;
    }

    private static bool Same(string field, string expected, string? got) =>
        expected == "null" ? got is null
        : field == Contract.FieldValue && decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Plain(number) == got
        : field == Contract.FieldParticipants ? Listed(expected).SetEquals(Listed(got ?? ""))
        : string.Equals(expected.Trim(), got, StringComparison.Ordinal);

    private static HashSet<string> Listed(string names) => [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string Show(Dictionary<string, string?> fields) => "{" + string.Join(", ", fields.Select(f => $"{f.Key}: {f.Value ?? "null"}")) + "}";
}
