using Dragoman.Actors;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Compares the names of standing formats without the parties in them and the order of words: "EU-Central Asia Summit" is
/// "Central Asia-EU Summit", a Cooperation Council is no Cooperation Committee.
/// </summary>
internal sealed class SeriesName(Atlas atlas)
{
    private const double Alike = 0.6;

    /// <summary>True when both are given and plainly one; null when either is not given.</summary>
    public bool? IsSame(Contact a, Contact b)
    {
        if (a.Series is null || b.Series is null)
            return null;
        if (a.Series == b.Series)
            return true;
        return Phrase.Likeness(Format(a), Format(b)) >= Alike;
    }

    private HashSet<string> Format(Contact contact)
    {
        var name = contact.Series!;
        foreach (var code in contact.Parties)
        {
            name = name.Replace(code, " ", StringComparison.Ordinal);
            if ((atlas.State(code)?.Name ?? atlas.Body(code)?.Name) is { } party)
                name = name.Replace(party, " ", StringComparison.OrdinalIgnoreCase);
        }
        var words = Phrase.Stems(name);
        return words.Count > 0 ? words : Phrase.Stems(contact.Series!);
    }
}
