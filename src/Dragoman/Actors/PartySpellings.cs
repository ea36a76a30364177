using Dragoman.Languages;

namespace Dragoman.Actors;

/// <summary>
/// Finds the party that a person means: by code, by canonical name, or by what any pack calls it. Where nothing fits it says what comes nearest.
/// </summary>
public sealed class PartySpellings(Packs packs, Atlas atlas)
{
    private const int Suggested = 3;

    private readonly Lazy<IReadOnlyDictionary<string, (string Code, string Shown)>> names = new(() => Names(packs, atlas));

    /// <summary>The canonical names.</summary>
    public PartyNames Canonical { get; } = new(atlas);

    /// <summary>The code; null when no party is called so.</summary>
    public string? Find(string name)
    {
        var code = name.Trim().ToUpperInvariant();
        if (atlas.State(code) is not null || atlas.Body(code) is not null)
            return code;
        return Spellings(name).Select(s => names.Value.TryGetValue(s, out var found) ? found.Code : null).FirstOrDefault(c => c is not null);
    }

    /// <summary>Names like one that no party has, with their codes, the likest first.</summary>
    public IReadOnlyList<(string Name, string Code)> Nearest(string name)
    {
        var wanted = Folding.Plain.Fold(name.Trim());
        return [.. names.Value.Select(n => (n.Value.Shown, n.Value.Code, Far: Distance(wanted, n.Key)))
            .Where(n => n.Far <= Math.Max(2, wanted.Length / 3)).OrderBy(n => n.Far).ThenBy(n => n.Shown, StringComparer.Ordinal)
            .DistinctBy(n => n.Code).Take(Suggested).Select(n => (n.Shown, n.Code))];
    }

    private IEnumerable<string> Spellings(string name) => packs.Codes.Select(code => packs.For(code)!.Settings.Folding).Prepend(Folding.Plain).Select(f => f.Fold(name.Trim())).Distinct();

    private static Dictionary<string, (string Code, string Shown)> Names(Packs packs, Atlas atlas)
    {
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var state in atlas.States)
            found.TryAdd(Folding.Plain.Fold(state.Name), (state.Code, state.Name));
        foreach (var pack in packs.Codes.Select(code => packs.For(code)!))
            foreach (var row in pack.Rows.Where(r => r.Entry.Tag is Tag.State or Tag.Body))
                foreach (var form in row.Forms.Select(f => f.Trim('^', '*')))
                    found.TryAdd(pack.Settings.Folding.Fold(form), (row.Entry.Code, form));
        return found;
    }

    /// <summary>Letters to be put in, taken out or changed to make one word of the other (Levenshtein 1966).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
