using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// Looks for anything in a record that should not be: pages that SQLite finds damaged, texts that are not what their hash says, articles without a
/// reading, claims in no entry or in two, words that do not stand where they are cited.
/// </summary>
public sealed class RecordCheck(RecordFile record)
{
    private const string Sound = "ok";

    private readonly ArticleRows articles = new(record);

    /// <summary>One line for each thing that is wrong; none when the record is sound.</summary>
    public IEnumerable<string> Run() => Pages().Concat(Texts()).Concat(Links()).Concat(Claims());

    /// <summary>Decisions whose claim is no longer read; they are kept, and may find it again.</summary>
    public IEnumerable<(Decision Decision, ClaimMark Mark)> Lost()
    {
        var rulings = new DecisionLog(record).Rulings();
        var named = rulings.InForce.SelectMany(d => d.Claims).Select(c => c.Article).Distinct().ToList();
        return named.Select(id => record.Number("SELECT number FROM articles WHERE id=$1", id)).Where(n => articles.Find(n) is not null)
            .SelectMany(n => rulings.Lost(articles.Claims(n)));
    }

    private IEnumerable<string> Pages() => record.Rows("PRAGMA integrity_check", r => r.GetString(0)).Where(line => line != Sound)
        .Concat(record.Rows("PRAGMA foreign_key_check", r => $"a row of {r.GetString(0)} refers to one of {r.GetString(2)} that is not there"));

    private IEnumerable<string> Texts()
    {
        foreach (var (number, id, hash) in record.Rows("SELECT number, id, hash FROM articles WHERE text IS NOT NULL ORDER BY number", r => (r.GetInt64(0), r.GetString(1), r.GetString(2))))
        {
            string? text = null;
            try
            {
                text = articles.Text(number);
            }
            catch (InvalidDataException)
            {
            }
            if (text is null || PreparedArticle.HashOf(text) != hash)
                yield return $"article {id}: the text is not the one that was added";
            else
                foreach (var wrong in Citations(number, id, text))
                    yield return wrong;
        }
    }

    private IEnumerable<string> Citations(long number, string id, string text)
    {
        if (articles.Find(number) is null)
            yield return $"article {id}: has not been read; run: dragoman rebuild";
        else
            foreach (var words in articles.Claims(number).Claims.SelectMany(c => c.Citations))
                if (words.End > text.Length || words.Start < 0 || text[words.Start..words.End] != words.Exact)
                    yield return $"article {id}: '{words.Exact}' does not stand at {words.Start}";
    }

    private List<string> Links() =>
    [
        .. Count("SELECT count(*) FROM dirty", n => $"{n} blocks wait to be merged; the next command that writes does it"),
        .. Count("SELECT count(*) FROM readings JOIN articles ON article=number WHERE text IS NULL", n => $"{n} removed articles still have a reading"),
        .. Count("SELECT count(*) FROM readings WHERE article NOT IN (SELECT rowid FROM words)", n => $"{n} articles are missing from the index of words; run: dragoman rebuild"),
        .. Count("SELECT count(*) FROM entries WHERE number NOT IN (SELECT entry FROM entry_claims)", n => $"{n} entries have no claims; run: dragoman rebuild"),
    ];

    private IEnumerable<string> Claims()
    {
        var rulings = new DecisionLog(record).Rulings();
        var inEntries = record.Rows("SELECT claim FROM entry_claims", r => r.GetString(0)).ToHashSet(StringComparer.Ordinal);
        var lacking = 0;
        foreach (var number in record.Rows("SELECT article FROM readings WHERE current=1", r => r.GetInt64(0)))
            lacking += rulings.Apply(articles.Claims(number)).Claims.Count(c => !inEntries.Remove(c.Id));
        if (lacking > 0)
            yield return $"{lacking} claims are in no entry; run: dragoman rebuild";
        if (inEntries.Count > 0)
            yield return $"{inEntries.Count} claims in entries are not in any article; run: dragoman rebuild";
    }

    private IEnumerable<string> Count(string sql, Func<long, string> say) => record.Number(sql) is > 0 and var count ? [say(count)] : [];
}
