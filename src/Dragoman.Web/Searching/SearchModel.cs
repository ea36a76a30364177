using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Searching;

/// <summary>What a search finds: parties by any name and the relations between them, people by any spelling, entries and sentences that hold the words in any language.</summary>
public sealed class SearchModel
{
    private const int Usual = 20;
    private const int LongestName = 5;
    private const int ShortestPerson = 3;

    private readonly OpenedRecord record;
    private readonly int most;

    /// <param name="record">Where to look.</param>
    /// <param name="query">The words.</param>
    /// <param name="language">Code of the only language to look in; null for all.</param>
    /// <param name="most">As many articles and as many entries.</param>
    public SearchModel(OpenedRecord record, string query, string? language, int most = Usual)
    {
        (this.record, this.most) = (record, most);
        Query = query.Trim();
        if (Query.Length == 0)
            return;
        Parties = PartiesIn(Query);
        People = Query.Length < ShortestPerson || Parties.Count > 0 ? [] : record.Entries.People(Query, record.Knowledge.Namesakes);
        Sentences = new WordSearch(record.File, record.Knowledge.SearchWords).Find(Query, most, language is null ? null : a => a.Language == language);
        Entries = [.. People.SelectMany(Doings).Concat(Sentences.SelectMany(Told)).DistinctBy(e => e.Id).Where(e => e.Type != EntryType.Person).Take(most)];
        foreach (var entry in People.Concat(Entries))
            record.Cited.Of(entry);
    }

    public string Query { get; } = "";

    /// <summary>Codes of the parties that the query names, in its order.</summary>
    public IReadOnlyList<string> Parties { get; } = [];

    public IReadOnlyList<Entry> People { get; } = [];

    public IReadOnlyList<Entry> Entries { get; } = [];

    public IReadOnlyList<FoundArticle> Sentences { get; } = [];

    public bool IsEmpty => Parties.Count + People.Count + Entries.Count + Sentences.Count == 0;

    /// <summary>The spellings that were looked for.</summary>
    public IEnumerable<string> Spellings => record.Knowledge.SearchWords.Spellings(Query).Order(StringComparer.Ordinal);

    /// <summary>The longest runs of words that a party is called by.</summary>
    private List<string> PartiesIn(string query)
    {
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var (code, length) = (default(string), Math.Min(LongestName, words.Length - i));
            for (; length > 0 && (code = record.Knowledge.Parties.Find(string.Join(' ', words.Skip(i).Take(length)).Trim('"', ',', '.', '-', '\u2013'))) is null;)
                length--;
            if (code is not null && !found.Contains(code))
                found.Add(code);
            i += Math.Max(1, length);
        }
        return found;
    }

    private IReadOnlyList<Entry> Doings(Entry person) =>
        record.Entries.Page(new EntryFilter { Types = [EntryType.Contact, EntryType.Statement, EntryType.Commitment], Person = ((Actors.Person)person.Merged).Name }, new EntryOrder(EntryKey.Date, Descending: true), 0, most).Entries;

    /// <summary>The entries whose words stand in the sentences found.</summary>
    private IEnumerable<Entry> Told(FoundArticle found)
    {
        var starts = record.Articles.Sentences(found.Article.Number);
        var numbers = found.Sentences.Select(s => s.Number).ToHashSet();
        return record.Entries.ToldBy(found.Article.Facts.Id).Where(e => e.Claims.Any(c => c.Article.Id == found.Article.Facts.Id && c.Claim.Citations.Any(w => numbers.Contains(Sentence.NumberOf(starts, w.Start)))));
    }
}
