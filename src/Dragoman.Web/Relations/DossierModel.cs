using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Contacts;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Lists;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Relations;

/// <summary>What the record holds of a relation, as far as one page shows it; longer parts lead to their lists.</summary>
public sealed class DossierModel
{
    /// <summary>Findings of one label.</summary>
    public const int FindingsShown = 8;

    private const int FindingsOfParty = 40;

    /// <summary>Entries beyond which fewer articles are cited for each.</summary>
    private const int Many = 100;
    private const int FewOfMany = 2;

    /// <summary>How many of each type a page of a relation shows, the latest.</summary>
    public static IReadOnlyDictionary<EntryType, int> Most { get; } = new Dictionary<EntryType, int>
    {
        [EntryType.Contact] = 50,
        [EntryType.Agreement] = 15,
        [EntryType.Commitment] = 15,
        [EntryType.Figure] = 15,
        [EntryType.Statement] = 4,
    };

    private const int PeopleShown = 3;
    private const int ArticlesCompared = 24;

    private readonly OpenedRecord record;

    public DossierModel(OpenedRecord record, EntryFilter filter, DateOnly today)
    {
        (this.record, Parties, Today) = (record, filter.Parties, today);
        var latest = record.Entries.Latest(filter, Most);
        (Contacts, Agreements, Commitments, Figures, Statements) = (latest[EntryType.Contact], latest[EntryType.Agreement], latest[EntryType.Commitment], latest[EntryType.Figure], latest[EntryType.Statement]);
        if (latest.Values.Sum(p => p.Total) > Many)
            record.Cited.Few = FewOfMany;
        Timeline = Timeline.Of(Contacts.Entries, today);
        Told = [.. Shown.SelectMany(e => e.Articles).DistinctBy(a => a.Id).OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal)];
        var kept = filter.IsPast ? record.Builder.Check(Shown) : Parties.Count > 1 ? record.Entries.FindingsAbout(Parties, Told.Select(a => a.Id)) : Gravest();
        Findings = [.. kept.Concat(record.Builder.Open(Shown, today)).DistinctBy(f => f.Id).OrderByDescending(f => f.Severity)];
        Grave = Math.Max(Grave, Findings.Count(f => f.Severity > 0));
        Compared = [.. Told.Take(ArticlesCompared).Select(a => record.Articles.Claims(record.Entries.NumberOf(a.Id)))];
        foreach (var entry in Timeline.InOrder.Concat(Shown))
            record.Cited.Of(entry);
        foreach (var side in Findings.GroupBy(f => f.Label).SelectMany(g => g.Take(FindingsShown)).SelectMany(f => f.Sides))
            record.Cited.Of(side);
    }

    public IReadOnlyList<string> Parties { get; }

    public DateOnly Today { get; }

    public EntryPage Contacts { get; }

    public EntryPage Agreements { get; }

    public EntryPage Commitments { get; }

    public EntryPage Figures { get; }

    public EntryPage Statements { get; }

    public Timeline Timeline { get; }

    /// <summary>Gravest first, what is open on the day among them.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The articles that tell what is shown, the latest first.</summary>
    public IReadOnlyList<ArticleFacts> Told { get; }

    /// <summary>What the latest of them say, for topics and independence.</summary>
    public IReadOnlyList<ArticleClaims> Compared { get; }

    /// <summary>Texts of their own among the articles compared; null where not all were.</summary>
    public int? Independent => Compared.Count < Told.Count ? null : Independence.Count(Compared.Select(c => c.Article));

    /// <summary>How many findings are graver than a check that holds; of one party alone there may be more than are here.</summary>
    public long Grave { get; private set; }

    public bool HasAllFindings => Grave == Findings.Count(f => f.Severity > 0);

    /// <summary>Those of a party that most articles of the relation name, each in one spelling.</summary>
    public IReadOnlyList<Person> PeopleOf(string party)
    {
        var names = Compared.SelectMany(c => c.Claims.OfType<Person>().Where(p => p.Of == party)).GroupBy(p => p.Name, StringComparer.Ordinal);
        var shown = new List<Person>();
        foreach (var name in names.OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            if (shown.Count < PeopleShown && !shown.Exists(p => record.Builder.AreAlike(p.Name, name.Key)))
                shown.Add(name.MaxBy(p => p.Office is not null)!);
        return shown;
    }

    /// <summary>Topics with the articles that speak of them, the commonest first.</summary>
    public static IReadOnlyList<(string Label, IReadOnlyList<bool> In)> Topics(IReadOnlyList<ArticleClaims> articles) =>
    [
        .. articles.SelectMany(a => a.Topics).Select(t => t.Label).Distinct()
            .Select(label => (Label: label, In: (IReadOnlyList<bool>)[.. articles.Select(a => a.Topics.Any(t => t.Label == label))]))
            .OrderByDescending(t => t.In.Count(yes => yes)).ThenBy(t => t.Label, StringComparer.Ordinal),
    ];

    /// <summary>Standing formats with their editions in order.</summary>
    public IReadOnlyList<IGrouping<string, Entry>> Series =>
        [.. Contacts.Entries.Where(e => ((Contact)e.Merged).Series is not null).OrderBy(e => ((Contact)e.Merged).Ordinal ?? int.MaxValue).GroupBy(e => ((Contact)e.Merged).Series!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)];

    /// <summary>One party has thousands of findings.</summary>
    private IReadOnlyList<Finding> Gravest()
    {
        (var gravest, Grave) = new FindingRows(record.File, record.Entries).Find(new FindingFilter { Parties = Parties }, 0, FindingsOfParty);
        return gravest;
    }

    private IEnumerable<Entry> Shown => Contacts.Entries.Concat(Agreements.Entries).Concat(Commitments.Entries).Concat(Figures.Entries).Concat(Statements.Entries);
}
