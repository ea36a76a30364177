using System.Globalization;
using System.Text;

namespace Dragoman.Actors;

/// <summary>
/// The office-holders of actors/officials.tsv, found by any spelling of their names in any script. A namesake of another party or
/// office is not found, and a family name alone only where office and party stand beside it; a full name as it is known needs no party where the office is said.
/// </summary>
public sealed class OfficialFinder
{
    /// <summary>So many words are nobody else's name.</summary>
    private const int LongName = 3;

    private readonly SoundTable sounds;
    private readonly OfficeTable titles;
    private readonly Dictionary<string, List<Official>> byWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Official>> byKey = new(StringComparer.Ordinal);

    private OfficialFinder(SoundTable sounds, OfficeTable titles) => (this.sounds, this.titles) = (sounds, titles);

    public static OfficialFinder Load(string actorsFolder, SoundTable sounds)
    {
        var officials = new OfficialFinder(sounds, OfficeTable.Load(actorsFolder));
        var people = new Dictionary<string, Official>(StringComparer.Ordinal);
        foreach (var row in Atlas.Rows(Path.Combine(actorsFolder, "officials.tsv"), 5))
        {
            if (!people.TryGetValue(row[0], out var official))
                people.Add(row[0], official = new Official(row[0]));
            official.Offices.Add((row[2], row[1]));
            foreach (var spelling in row.Length > 5 ? row[5].Split(" | ", StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]) : [row[0]])
                officials.Add(official, spelling);
        }
        return officials;
    }

    /// <param name="written">A name as a text has it.</param>
    /// <param name="office">The office the text gives, in English; null when it gives none.</param>
    /// <param name="party">The party the text gives; null when it gives none.</param>
    /// <param name="named">The parties that the text names, for where it gives the person none.</param>
    public Official? Find(string written, string? office, string? party, IReadOnlyCollection<string> named)
    {
        if (byWritten.TryGetValue(Folded(written), out var same) && Holder(same, party is null ? office : null, party) is { } exact && (party is not null || office is not null || IsHeld(exact, null, null, named, 0)))
            return exact;
        var name = sounds.Name(written);
        if (name.Words.Count == 0 || name.Words.Count == 1 && (office is null || party is null))
            return null;
        foreach (var key in SoundKey.Of(name.Words[^1].Forms[0]))
            if (byKey.TryGetValue(key, out var candidates))
                foreach (var official in candidates)
                    if (IsHeld(official, office, party, named, name.Words.Count) && IsNamed(official, name, office))
                        return official;
        return null;
    }

    private static Official? Holder(List<Official> officials, string? office, string? party) => officials.Find(o => o.Held(office, party));

    private static bool IsHeld(Official official, string? office, string? party, IReadOnlyCollection<string> named, int words)
    {
        if (party is not null)
            return official.Held(office, party);
        foreach (var (_, of) in official.Offices)
            if (named.Contains(of) && official.Held(office, of))
                return true;
        return words >= LongName && office is not null && official.Held(office, null);
    }

    private bool IsNamed(Official official, SoundedName name, string? office)
    {
        foreach (var spelling in official.Spellings)
            if (IsNamed(spelling, name, office))
                return true;
        return false;
    }

    /// <summary>Those who wear a crown go by the first word of the name, others by the last.</summary>
    private bool IsNamed(SoundedName spelling, SoundedName name, string? office) => name.Words.Count == 1 && titles.IsCrowned(office)
        ? name.Numeral == spelling.Numeral && spelling.Words.Count > 0 && SoundDistance.IsSame(name.Words[0], spelling.Words[0])
        : NameMatcher.IsSame(name, spelling);

    private void Add(Official official, string spelling)
    {
        Put(byWritten, Folded(spelling), official);
        var name = sounds.Name(spelling);
        if (name.Words.Count == 0)
            return;
        official.Spellings.Add(name);
        foreach (var word in name.Words)
            foreach (var form in word.Forms)
                foreach (var key in SoundKey.Of(form))
                    Put(byKey, key, official);
    }

    private static void Put(Dictionary<string, List<Official>> index, string key, Official official)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        if (list.Count == 0 || list[^1] != official)
            list.Add(official);
    }

    private static string Folded(string name)
    {
        var built = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
            if (c is not ('-' or ' ') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                built.Append(char.ToLowerInvariant(c));
        return built.ToString();
    }
}
