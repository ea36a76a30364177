using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dragoman.Record;
using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>
/// Reads entries and findings. Today's record is read as it was merged; that of an earlier day is merged anew from the articles of then, which
/// gives what was shown then.
/// </summary>
public sealed class EntryRows(RecordFile record, Lazy<RecordBuilder> builder, MetArticles? met = null)
{
    private const int ManyOfParty = 2000;

    private readonly ArticleRows articles = new(record);
    private readonly MetArticles met = met ?? new MetArticles();

    /// <summary>The entries that pass, by date and id; those without a date come last.</summary>
    public IReadOnlyList<Entry> Find(EntryFilter filter)
    {
        var found = filter.IsPast ? Past(filter) : Present(filter);
        return [.. found.Where(f => Passes(f.Entry, f.Date, filter)).OrderBy(f => f.Date is null).ThenBy(f => f.Date, StringComparer.Ordinal)
            .ThenBy(f => f.Entry.Id, StringComparer.Ordinal).Select(f => f.Entry)];
    }

    /// <summary>A page of the entries that pass, and how many there are in all. The database chooses them unless the filter asks for an earlier day or for kinds of sources.</summary>
    public EntryPage Page(EntryFilter filter, EntryOrder order, int skip, int take)
    {
        if (filter.IsPast || filter.Told is not null)
        {
            var all = Find(filter);
            return new EntryPage([.. order.Sorted(all).Skip(skip).Take(take)], all.Count);
        }
        var count = Count(filter);
        return new EntryPage(count == 0 ? [] : Some(filter, order, skip, take), count);
    }

    private List<Entry> Some(EntryFilter filter, EntryOrder order, int skip, int take)
    {
        var (where, values) = EntrySql.Where(filter, IsOfMany(filter.Parties));
        var by = EntrySql.By(order);
        // What is sorted are numbers; bodies are read of those alone that are shown.
        return record.Rows($"SELECT block, body FROM entries WHERE number IN (SELECT number FROM entries WHERE {where} ORDER BY {by} LIMIT {take} OFFSET {skip}) ORDER BY {by}", r => Entry(r, 0), [.. values]);
    }

    /// <summary>True where one party is asked for that so many entries concern that the first few are found sooner by looking at entries in their order.</summary>
    private bool IsOfMany(IReadOnlyList<string> parties) =>
        parties is [var party] && record.Number("SELECT count(*) FROM (SELECT 1 FROM entry_parties WHERE party=$1 LIMIT $2)", party, ManyOfParty) == ManyOfParty;

    private long Count(EntryFilter filter)
    {
        if (filter.IsSinceAlone)
            return CountSince(Days.Written(filter.Since)!);
        var (where, values) = EntrySql.Where(filter);
        return record.Number($"SELECT count(*) FROM entries WHERE {where}", [.. values]);
    }

    /// <summary>Where all articles came since then, as after a first reading, no claim need be looked at.</summary>
    private long CountSince(string day)
    {
        var came = record.Number("SELECT min(number) FROM articles WHERE added >= $1", day);
        if (came > 0 && came == record.Number("SELECT min(number) FROM articles"))
            return record.Number("SELECT count(*) FROM entries");
        return came == 0 ? 0 : record.Number("SELECT count(DISTINCT entry) FROM entry_claims WHERE article >= $1", came);
    }

    /// <summary>The latest entries of several types, so many of each, and how many of each there are.</summary>
    public IReadOnlyDictionary<EntryType, EntryPage> Latest(EntryFilter filter, IReadOnlyDictionary<EntryType, int> most)
    {
        var order = new EntryOrder(EntryKey.Date, Descending: true);
        if (filter.IsPast || filter.Told is not null)
        {
            var all = Find(filter with { Types = [.. most.Keys] }).ToLookup(e => e.Type);
            return most.ToDictionary(m => m.Key, m => new EntryPage([.. order.Sorted(all[m.Key]).Take(m.Value)], all[m.Key].Count()));
        }
        // One party has many entries, of which an index gives the latest; two have few in common, which are looked at once.
        if (filter.Parties.Count < 2)
        {
            var totals = Totals(filter with { Types = [] });
            return most.ToDictionary(m => m.Key, m => new EntryPage(Some(filter with { Types = [m.Key] }, order, 0, m.Value), totals.GetValueOrDefault(m.Key.Spelt())));
        }
        var (where, values) = EntrySql.Where(filter with { Types = [.. most.Keys] });
        var found = record.Rows($"""
            SELECT block, body, total FROM (SELECT number AS found, count(*) OVER (PARTITION BY type) AS total, row_number() OVER (PARTITION BY type ORDER BY {EntrySql.By(order)}) AS turn FROM entries WHERE {where})
            JOIN entries ON number=found WHERE turn <= CASE type {string.Concat(most.Select(m => $"WHEN '{m.Key.Spelt()}' THEN {m.Value} "))}END ORDER BY turn
            """, r => (Entry: Entry(r, 0), Total: r.GetInt64(2)), [.. values]).ToLookup(f => f.Entry.Type);
        return most.ToDictionary(m => m.Key, m => new EntryPage([.. found[m.Key].Select(f => f.Entry)], found[m.Key].Select(f => f.Total).FirstOrDefault()));
    }

    private Dictionary<string, long> Totals(EntryFilter filter)
    {
        var (where, values) = EntrySql.Where(filter);
        return record.Rows($"SELECT type, count(*) FROM entries WHERE {where} GROUP BY type", r => (Type: r.GetString(0), Count: r.GetInt64(1)), [.. values]).ToDictionary(t => t.Type, t => t.Count, StringComparer.Ordinal);
    }

    /// <summary>The indicators that figures of today's record have.</summary>
    public IReadOnlyList<string> Indicators() =>
        record.Rows("SELECT DISTINCT json_extract(body, '$.merged[1].indicator') FROM entries WHERE type=$1 ORDER BY 1", r => r.GetString(0), EntryType.Figure.Spelt());

    /// <summary>The entry that any of its claims names; the beginning of an id is enough where one entry alone has it.</summary>
    public IReadOnlyList<Entry> Named(string claim) => record.Rows("""
        SELECT DISTINCT number, block, body FROM entry_claims JOIN entries ON entry=number WHERE claim >= $1 AND claim < $2 ORDER BY number LIMIT 2
        """, r => Entry(r, 1), claim, claim + char.MaxValue);

    /// <summary>The entries that claims belong to, each once, in the order of the claims; a claim that makes none is passed over.</summary>
    public IReadOnlyList<Entry> Holding(IEnumerable<string> claims) =>
    [
        .. claims.Select(id => record.Number("SELECT entry FROM entry_claims WHERE claim=$1", id)).Where(number => number > 0).Distinct()
            .Select(number => record.One("SELECT block, body FROM entries WHERE number=$1", r => Entry(r, 0), null, number)).OfType<Entry>(),
    ];

    /// <summary>Entries that nobody has decided about, the latest first.</summary>
    public ReviewQueue Unreviewed(EntryFilter filter, int skip, int most)
    {
        var (where, values) = EntrySql.Where(filter);
        return new ReviewQueue(
            record.Rows($"SELECT block, body FROM {ReviewQueue.Source(filter)} WHERE {where} AND {ReviewQueue.IsUnreviewed} ORDER BY date DESC, id LIMIT ${values.Count + 1} OFFSET ${values.Count + 2}", r => Entry(r, 0), [.. values, most, skip]),
            record.Number($"SELECT count(*) FROM {ReviewQueue.Source(filter)} WHERE {where} AND {ReviewQueue.IsUnreviewed}", [.. values]),
            record.Number($"SELECT (SELECT count(*) FROM entries) - (SELECT count(*) FROM entries WHERE {ReviewQueue.IsUnreviewed})"));
    }

    /// <summary>Other entries that could be the same thing: those of its type and parties, of its date first, then the latest.</summary>
    public IReadOnlyList<Entry> Near(Entry entry, int most) => record.Rows(
        "SELECT block, body FROM entries WHERE block=$1 AND id<>$2 ORDER BY ifnull(date, '')<>ifnull($3, ''), date DESC, id LIMIT $4",
        r => Entry(r, 0), BlockNames.Of(entry.Block), entry.Id, EntryDates.Of(entry), most);

    /// <summary>The findings about one article by itself, and those that concern any of the entries, the gravest first.</summary>
    public IReadOnlyList<Finding> FindingsAbout(IReadOnlyList<Entry> about, ArticleFacts? article = null) =>
    [
        .. about.SelectMany(FindingsOf).Concat(article is null ? [] : record.Rows("SELECT id, body FROM findings WHERE block=$1", Finding, BlockNames.OfArticle(article.Id)))
            .DistinctBy(f => f.Id).OrderByDescending(f => f.Severity).ThenBy(f => f.Id, StringComparer.Ordinal),
    ];

    /// <summary>The findings of today's record about all the parties together, or all of them, the gravest first.</summary>
    public IReadOnlyList<Finding> Findings(IReadOnlyList<string> parties) =>
        parties.Count == 0 ? record.Rows("SELECT id, body FROM findings ORDER BY severity DESC, id", Finding) : FindingsAbout(parties, []);

    /// <summary>The findings of today's record that concern an entry, the gravest first.</summary>
    public IReadOnlyList<Finding> FindingsOf(Entry entry) => record.Rows(
        "SELECT id, body FROM findings WHERE number IN (SELECT finding FROM finding_entries WHERE entry=$1) ORDER BY severity DESC, id", Finding, entry.Id);

    /// <summary>The findings about all the parties together, and those about articles by themselves, the gravest first.</summary>
    public IReadOnlyList<Finding> FindingsAbout(IReadOnlyList<string> parties, IEnumerable<string> ofArticles)
    {
        var together = string.Join(" AND ", parties.Select((_, i) => $"number IN (SELECT finding FROM finding_parties WHERE party=${i + 1})"));
        return
        [
            .. record.Rows($"SELECT id, body FROM findings WHERE {together}", Finding, [.. parties])
                .Concat(record.Rows("SELECT id, body FROM findings WHERE block IN (SELECT value FROM json_each($1))", Finding, JsonSerializer.Serialize(ofArticles.Select(BlockNames.OfArticle))))
                .DistinctBy(f => f.Id).OrderByDescending(f => f.Severity).ThenBy(f => f.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The findings that were made last and are graver than a check that holds.</summary>
    public IReadOnlyList<Finding> LatestFindings(int most) => record.Rows("SELECT id, body FROM findings WHERE severity > 1 ORDER BY number DESC LIMIT $1", Finding, most);

    /// <summary>What is planned, invited or promised for that day or later, the nearest first; or what was for an earlier day and nobody reported since, the latest first.</summary>
    public IReadOnlyList<Entry> Planned(DateOnly today, bool past, int most) => record.Rows($"""
        SELECT block, body FROM entries INDEXED BY entries_open WHERE {EntrySql.IsOpen} AND date {(past ? "< $1" : ">= $1")} ORDER BY date {(past ? "DESC" : "ASC")}, id LIMIT $2
        """, r => Entry(r, 0), Days.Written(today), most);

    /// <summary>The people whose names may be another spelling of this one.</summary>
    public IReadOnlyList<Entry> People(string name, Actors.Namesakes names) =>
    [
        .. record.Rows("SELECT block, body FROM entries WHERE block=$1 ORDER BY id", r => Entry(r, 0), BlockNames.Of(new BlockKey(EntryType.Person, names.BlockOf(name))))
            .Where(e => e.Merged is Actors.Person person && names.IsSame(person.Name, name)),
    ];

    /// <summary>The entries that an article tells.</summary>
    public IReadOnlyList<Entry> ToldBy(string article) => record.Rows(
        "SELECT block, body FROM entries WHERE number IN (SELECT entry FROM entry_claims WHERE article=$1) ORDER BY id", r => Entry(r, 0), NumberOf(article));

    /// <summary>The article's number in this file.</summary>
    public long NumberOf(string article) =>
        met.NumberOf(article, id => record.Number("SELECT number FROM articles WHERE id=$1", id));

    public KeptArticle Article(string id) => Met(NumberOf(id));

    private List<(Entry Entry, string? Date)> Present(EntryFilter filter)
    {
        var (where, values) = EntrySql.Where(filter);
        return record.Rows<(Entry, string?)>($"SELECT block, body, date FROM entries WHERE {where}", r => (Entry(r, 0), r.IsDBNull(2) ? null : r.GetString(2)), [.. values]);
    }

    private IEnumerable<(Entry Entry, string? Date)> Past(EntryFilter filter) => new PastEntries(record, builder.Value, articles).Find(filter, Lying)
        .Where(e => filter.Parties.All(EntryParties.Of(e).Contains)).Select(e => (e, EntryDates.Of(e)));

    /// <summary>The entries of a block, or of a part of it, as they were merged.</summary>
    private List<Entry> Lying(BlockKey block) =>
        record.Rows("SELECT block, body FROM entries WHERE block=$1 AND part=$2", r => Entry(r, 0), BlockNames.Of(block), block.Part);

    private bool Passes(Entry entry, string? date, EntryFilter filter) =>
        filter.HoldsDate(date)
        && (filter.Person is null || EntryFilter.PeopleOf(entry.Merged).Contains(filter.Person))
        && (filter.After is not { } after || after.IsBefore(date, entry.Id))
        && (filter.Kind is null || EntryFilter.KindOf(entry.Merged) == filter.Kind)
        && entry.Claims.Any(c => filter.Holds(c.Article))
        && (filter.Since is not { } since || entry.Claims.Any(c => DateOnly.FromDateTime(Article(c.Article.Id).Added.UtcDateTime) >= since));

    /// <param name="row">Holds the block and then the body.</param>
    /// <param name="at">The column of the block.</param>
    private Entry Entry(SqliteDataReader row, int at)
    {
        var kept = Read(row, at + 1, Forms.Entry);
        return new Entry
        {
            Block = BlockNames.Parse(row.GetString(at)),
            Merged = kept.Merged,
            Fields = [.. kept.Fields.Select(f => f.In(kept.Claims))],
            Claims = [.. kept.Claims.Select(c => new SourcedClaim(Met(c.Article).Facts, c.Claim))],
            Parties = kept.Parties,
            Independent = kept.Independent,
            Tier = kept.Tier,
            Decisions = kept.Decisions,
        };
    }

    internal Finding Finding(SqliteDataReader row)
    {
        var kept = Read(row, 1, Forms.Finding);
        return new Finding
        {
            Id = row.GetString(0),
            Kind = kept.Kind,
            Label = kept.Label,
            Severity = kept.Severity,
            Sentence = kept.Sentence,
            Sides = [.. kept.Sides.Select(s => new FindingSide(s.Says, [.. s.Words.Select(w => new CitedWords(Met(w.Article).Facts, w.Claim, w.Citation))]))],
            Entries = kept.Entries,
            Parties = kept.Parties,
        };
    }

    /// <summary>Read where SQLite holds it: bodies are large, and copies of them would keep the collector busy.</summary>
    private static T Read<T>(SqliteDataReader row, int column, JsonTypeInfo<T> form) => JsonSerializer.Deserialize(SQLitePCL.raw.sqlite3_column_blob(row.Handle!, column), form)!;

    private KeptArticle Met(long number) => met.Article(number, articles.Find);
}
