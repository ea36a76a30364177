using System.Runtime.CompilerServices;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Contacts;

namespace Dragoman.Record;

/// <summary>Finds entries of one block that may be one thing and that nothing certain joins or parts.</summary>
internal sealed class DuplicateChecks(ContactWords words, Namesakes namesakes)
{
    private const double NearlyAlike = 0.5;

    private readonly ConditionalWeakTable<Agreement, HashSet<string>> topics = [];

    public IEnumerable<Finding> Run(IReadOnlyList<Entry> entries)
    {
        foreach (var block in entries.Where(e => e.Type is EntryType.Contact or EntryType.Agreement or EntryType.Person).GroupBy(e => e.Block))
        {
            var all = block.OrderBy(DayOf).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
            for (var i = 0; i < all.Count; i++)
                for (var j = i + 1; j < all.Count && DayOf(all[j]) - DayOf(all[i]) <= 1; j++)
                    if (MayBeOne(all[i], all[j]) is { } told && !all[i].Decisions.Intersect(all[j].Decisions).Any())
                        yield return FindingMaker.Make(FindingKind.PossibleDuplicate, FindingLabel.PossibleDuplicate, $"These may be one: {told}.",
                            [Side(all[i]), Side(all[j])], [all[i], all[j]]);
        }
    }

    /// <summary>Only contacts of neighbouring days are compared; agreements and people are all of one day.</summary>
    private static int DayOf(Entry entry) => entry.Merged is Contact contact ? IsoPeriod.Parse(contact.Date)?.First.DayNumber ?? 0 : 0;

    private string? MayBeOne(Entry a, Entry b) => (a.Merged, b.Merged) switch
    {
        (Contact x, Contact y) when MayBeOne(x, y) && !ShareArticle(a, b) => $"{words.Of(x)}; {words.Of(y)}",
        (Agreement x, Agreement y) when Phrase.Likeness(Topic(x), Topic(y)) >= NearlyAlike && !ShareArticle(a, b) => $"{x.Name}; {y.Name}",
        (Person x, Person y) when (x.Of is null || y.Of is null) && namesakes.IsSame(x.Name, y.Name) && !ShareArticle(a, b) => $"{x.Name}; {y.Name}",
        _ => null,
    };

    /// <summary>The same people and kind on neighbouring days.</summary>
    private bool MayBeOne(Contact x, Contact y) =>
        x.Kind == y.Kind && (x.Ordinal is null || y.Ordinal is null || x.Ordinal == y.Ordinal) && x.Participants.Count > 0
        && IsoPeriod.Parse(x.Date) is { IsDay: true } && IsoPeriod.Parse(y.Date) is { IsDay: true }
        && x.Participants.All(p => y.Participants.Any(q => namesakes.IsSame(p, q))) && y.Participants.All(p => x.Participants.Any(q => namesakes.IsSame(p, q)));

    private static bool ShareArticle(Entry a, Entry b) => a.Claims.Any(c => b.Claims.Any(d => c.Article.Id == d.Article.Id));

    private HashSet<string> Topic(Agreement agreement) => topics.GetValue(agreement, a => Phrase.Stems(a.Name, Contract.PaperWords.ContainsKey));

    private static FindingSide Side(Entry entry) => FindingMaker.Side($"{FindingMaker.Sources(entry.Claims)}", entry.Claims, "");
}
