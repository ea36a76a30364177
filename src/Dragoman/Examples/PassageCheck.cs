using System.Globalization;
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
        Contract.Figures => reading.Figures.Select(Fields),
        Contract.Statements => reading.Statements.Select(s => new Dictionary<string, string?> { [Contract.FieldSpeaker] = s.Speaker, [Contract.FieldText] = s.Text }),
        Contract.People => reading.People.Select(p => new Dictionary<string, string?> { [Contract.FieldName] = p.Name, [Contract.FieldOffice] = p.Office, [Contract.FieldOf] = p.Of }),
        Contract.Topics => reading.Topics.Select(t => new Dictionary<string, string?> { [Contract.FieldLabel] = t.Label }),
        _ => reading.Damaged.Select(d => new Dictionary<string, string?> { [Contract.FieldLabel] = d.Text }),
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
        : string.Equals(expected.Trim(), got, StringComparison.Ordinal);

    private static string Show(Dictionary<string, string?> fields) => "{" + string.Join(", ", fields.Select(f => $"{f.Key}: {f.Value ?? "null"}")) + "}";
}
