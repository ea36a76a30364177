using System.Globalization;

namespace Dragoman.Actors;

/// <summary>A person's time in an office, dates as fine as they are known; an empty end means still in office or unknown.</summary>
public sealed record Term(string Name, string Party, string Title, string From, string To)
{
    /// <summary>True when the term holds a day; the unknown days of a month or year count as part of it.</summary>
    public bool Holds(DateOnly day)
    {
        var written = day.ToString("O", CultureInfo.InvariantCulture);
        return (From.Length == 0 || string.CompareOrdinal(written[..From.Length], From) >= 0)
            && (To.Length == 0 || string.CompareOrdinal(written[..To.Length], To) <= 0);
    }
}

/// <summary>The office-holders of actors/officials.tsv with their terms: who is known, for whom they speak, who held an office on a day.</summary>
public sealed class Officials
{
    private readonly ILookup<string, Term> byName;
    private readonly ILookup<string, Term> byParty;
    private readonly ILookup<(string Party, string Title), Term> byOffice;

    private Officials(IReadOnlyList<Term> terms)
    {
        byName = terms.ToLookup(t => t.Name, StringComparer.Ordinal);
        byParty = terms.ToLookup(t => t.Party, StringComparer.Ordinal);
        byOffice = terms.ToLookup(t => (t.Party, t.Title));
    }

    public static Officials Load(string actorsFolder) =>
        new([.. Atlas.Rows(Path.Combine(actorsFolder, "officials.tsv"), 5).Select(r => new Term(r[0], r[1], r[2], r[3], r[4]))]);

    /// <summary>The terms of a person by canonical name; none when unknown.</summary>
    public IEnumerable<Term> TermsOf(string name) => byName[name];

    /// <summary>The terms of those who speak or spoke for a party.</summary>
    public IEnumerable<Term> Of(string party) => byParty[party];

    public bool IsKnown(string name) => byName.Contains(name);

    /// <summary>The party a known person speaks for, on a day if one is given; null when unknown or when it changed and the day does not tell.</summary>
    public string? PartyOf(string name, DateOnly? day = null)
    {
        var parties = byName[name].Where(t => day is null || t.Holds(day.Value)).Select(t => t.Party).Distinct().ToList();
        if (parties.Count == 0 && day is not null)
            return PartyOf(name);
        return parties is [var party] ? party : null;
    }

    /// <summary>Who held an office of a party on a day; several where dates are coarse.</summary>
    public IEnumerable<string> HoldersOf(string party, string title, DateOnly day) =>
        byOffice[(party, title)].Where(t => t.Holds(day)).Select(t => t.Name).Distinct();
}
