using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Changes;

/// <summary>What came into the record on a day or later, the latest changes: entries that are new, entries that were there and are told again, findings that new words made, decisions.</summary>
public sealed class ChangesModel
{
    private const int Most = 100;

    public ChangesModel(OpenedRecord record, EntryFilter filter, DateOnly since)
    {
        var touched = record.Entries.Page(filter with { Since = since }, new EntryOrder(EntryKey.Changed, Descending: true), 0, Most);
        Total = touched.Total;
        New = [.. touched.Entries.Where(e => e.Articles.All(IsNew))];
        Again = [.. touched.Entries.Where(e => !e.Articles.All(IsNew))];
        Findings = [.. touched.Entries.SelectMany(record.Entries.FindingsOf).DistinctBy(f => f.Id).Where(f => f.Severity > 1 && f.Sides.Any(s => s.Words.Any(w => IsNew(w.Article))))];
        Decisions = [.. record.Decisions.All().Where(d => DateOnly.FromDateTime(d.At.UtcDateTime) >= since)];
        foreach (var entry in New.Concat(Again))
            record.Cited.Of(entry);

        bool IsNew(ArticleFacts article) => DateOnly.FromDateTime(record.Entries.Article(article.Id).Added.UtcDateTime) >= since;
    }

    /// <summary>How many entries were touched; the first of them are here.</summary>
    public long Total { get; }

    public IReadOnlyList<Entry> New { get; }

    public IReadOnlyList<Entry> Again { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<Decision> Decisions { get; }

    public bool IsEmpty => Total == 0 && Decisions.Count == 0;
}
