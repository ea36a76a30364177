using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>
/// The articles that one printed page cites, numbered in the order they are first met; "2:14 en" is sentence 14 of the second. Such a mark is made for
/// its page; what lasts are the article's id and positions.
/// </summary>
internal sealed class SourceList(OpenRecord record)
{
    private const int MostShown = 4;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<int>> sentences = new(StringComparer.Ordinal);

    /// <summary>Ids, the first being article 1.</summary>
    public IEnumerable<KeptArticle> Articles => numbers.OrderBy(n => n.Value).Select(n => record.Entries.Article(n.Key));

    public int Count => numbers.Count;

    /// <summary>Where an entry is told; "+3" stands for further places.</summary>
    public string Of(Entry entry) => Of(entry.Claims.OrderBy(c => c.Article.Published).ThenBy(c => c.Id, StringComparer.Ordinal).Select(c => (c.Article, c.Claim.Citations is [var first, ..] ? first : null)));

    public string Of(FindingSide side) => Of(side.Words.Select(w => (w.Article, (Citation?)w.Citation)));

    public string Of(ArticleFacts article, Citation? words)
    {
        if (!numbers.TryGetValue(article.Id, out var number))
        {
            numbers.Add(article.Id, number = numbers.Count + 1);
            sentences.Add(article.Id, record.Articles.Sentences(record.Entries.NumberOf(article.Id)));
        }
        return words is null ? $"{number} {article.Language}" : $"{number}:{Sentence.NumberOf(sentences[article.Id], words.Start)} {article.Language}";
    }

    private string Of(IEnumerable<(ArticleFacts Article, Citation? Words)> places)
    {
        var all = places.Select(p => Of(p.Article, p.Words)).Distinct().ToList();
        return string.Join(", ", all.Take(MostShown)) + (all.Count > MostShown ? $" +{all.Count - MostShown}" : "");
    }
}
