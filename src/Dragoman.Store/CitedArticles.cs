using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>A place in an article as one page marks it: "2:14 en" is sentence 14 of the second article that the page cites. The sentence is null where the whole article is meant.</summary>
public sealed record CitedPlace(int Number, ArticleFacts Article, int? Sentence);

/// <summary>
/// The articles that one page cites, numbered in the order they are first met. Such a number is made for its page; what lasts are the article's id
/// and positions.
/// </summary>
public sealed class CitedArticles(ArticleRows articles, EntryRows entries)
{
    /// <summary>How many articles are cited for an entry that is one of many; its own page cites all.</summary>
    public int Few { get; set; } = 4;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<int>> sentences = new(StringComparer.Ordinal);

    public int Count => numbers.Count;

    /// <summary>The first being article 1.</summary>
    public IReadOnlyList<KeptArticle> All => [.. numbers.OrderBy(n => n.Value).Select(n => entries.Article(n.Key))];

    /// <summary>The first articles that tell an entry, every language before a second of one, then by day of publication.</summary>
    public IReadOnlyList<CitedPlace> Of(Entry entry) => Of(entry.Claims.OrderBy(c => c.Article.Published).ThenBy(c => c.Id, StringComparer.Ordinal).DistinctBy(c => c.Article.Id)
        .GroupBy(c => c.Article.Language).SelectMany(g => g.Select((c, i) => (Claim: c, Turn: i))).OrderBy(c => c.Turn).Take(Few)
        .Select(c => (c.Claim.Article, c.Claim.Claim.Citations is [var first, ..] ? first : null)));

    /// <summary>The first articles that take a side.</summary>
    public IReadOnlyList<CitedPlace> Of(FindingSide side) => Of(side.Words.DistinctBy(w => w.Article.Id).Take(Few).Select(w => (w.Article, (Citation?)w.Citation)));

    public CitedPlace Of(ArticleFacts article, Citation? words)
    {
        if (!numbers.TryGetValue(article.Id, out var number))
        {
            numbers.Add(article.Id, number = numbers.Count + 1);
            sentences.Add(article.Id, articles.Sentences(entries.NumberOf(article.Id)));
        }
        return new CitedPlace(number, article, words is null ? null : Sentence.NumberOf(sentences[article.Id], words.Start));
    }

    private List<CitedPlace> Of(IEnumerable<(ArticleFacts Article, Citation? Words)> places) => [.. places.Select(p => Of(p.Article, p.Words)).Distinct()];
}
