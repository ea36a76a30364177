using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>
/// What leaves: entries, findings, and the day that counts as today. Everything is ordered here, and what has no words in any article is
/// left out, so that equal records give equal bytes and nothing leaves without a source.
/// </summary>
public sealed class ExportedRecord
{
    public ExportedRecord(IEnumerable<Entry> entries, IEnumerable<Finding> findings, DateOnly today)
    {
        Entries = [.. entries.Where(e => e.Claims.Any(c => c.Claim.Citations.Count > 0)).OrderBy(e => e.Type).ThenBy(e => e.Id, StringComparer.Ordinal)];
        Findings = [.. findings.Where(f => f.Sides.All(s => s.Words.Count > 0)).DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)];
        Articles = [.. Entries.SelectMany(e => e.Claims).Select(c => c.Article).Concat(Findings.SelectMany(f => f.Sides).SelectMany(s => s.Words).Select(w => w.Article))
            .DistinctBy(a => a.Id).OrderBy(a => a.Published ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal)];
        Today = today;
        findingsOf = Findings.SelectMany(f => f.Entries.Select(e => (Entry: e, Finding: f))).ToLookup(p => p.Entry, p => p.Finding, StringComparer.Ordinal);
    }

    private readonly ILookup<string, Finding> findingsOf;

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Every article that is cited, the oldest first.</summary>
    public IReadOnlyList<ArticleFacts> Articles { get; }

    public DateOnly Today { get; }

    public IEnumerable<Finding> FindingsOf(Entry entry) => findingsOf[entry.Id];

    /// <summary>The day an entry was last told of; null where no article is dated.</summary>
    public static DateOnly? LastTold(Entry entry) => entry.Claims.Max(c => c.Article.Published);
}
