using System.Globalization;

namespace Dragoman.Record;

/// <summary>Collects which claims give which value to which field of an entry.</summary>
internal sealed class FieldList
{
    private readonly List<(string Field, string Value, bool Chosen, List<string> Claims)> rows = [];
    private readonly HashSet<string> ordered = [];

    /// <summary>Adds the values that claims give a field; the chosen one comes first, then those that most claims back.</summary>
    public FieldList Add(string field, string? chosen, IEnumerable<(string? Value, IReadOnlyList<SourcedClaim> Sources)> said)
    {
        foreach (var (value, sources) in said)
            if (value is not null)
                Row(field, value, value == chosen).Claims.AddRange(sources.Select(s => s.Id));
        return this;
    }

    /// <summary>Adds values that stay in the order given: steps of a history.</summary>
    public FieldList AddInOrder(string field, IEnumerable<(string? Value, IReadOnlyList<SourcedClaim> Sources)> said)
    {
        ordered.Add(field);
        return Add(field, null, said);
    }

    public FieldList Add(string field, decimal? chosen, IEnumerable<(decimal? Value, IReadOnlyList<SourcedClaim> Sources)> said) =>
        Add(field, Spell(chosen), said.Select(s => (Spell(s.Value), s.Sources)));

    /// <summary>Fields in the order they were added; values of one field by rank, then by spelling.</summary>
    public IReadOnlyList<FieldValue> ToList()
    {
        var order = rows.Select(r => r.Field).Distinct().ToList();
        return [.. rows.OrderBy(r => order.IndexOf(r.Field)).ThenByDescending(r => r.Chosen)
            .ThenByDescending(r => ordered.Contains(r.Field) ? 0 : r.Claims.Distinct().Count()).ThenBy(r => ordered.Contains(r.Field) ? "" : r.Value, StringComparer.Ordinal)
            .Select(r => new FieldValue(r.Field, r.Value, [.. r.Claims.Distinct().Order(StringComparer.Ordinal)]))];
    }

    public static string? Spell(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    private (string Field, string Value, bool Chosen, List<string> Claims) Row(string field, string value, bool chosen)
    {
        foreach (var row in rows)
            if (row.Field == field && row.Value == value)
                return row;
        rows.Add((field, value, chosen, []));
        return rows[^1];
    }
}
