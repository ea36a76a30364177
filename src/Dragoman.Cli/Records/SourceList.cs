using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>The articles that one printed page cites, and their marks: "2:14 en" is sentence 14 of the second.</summary>
internal sealed class SourceList(OpenRecord record)
{
    private const int MostShown = 4;

    private readonly CitedArticles cited = new(record.Articles, record.Entries);

    /// <summary>The first being article 1.</summary>
    public IEnumerable<KeptArticle> Articles => cited.All;

    public int Count => cited.Count;

    /// <summary>Where an entry is told; "+3" stands for further places.</summary>
    public string Of(Entry entry) => Marks(cited.Of(entry));

    public string Of(FindingSide side) => Marks(cited.Of(side));

    public string Of(ArticleFacts article, Citation? words) => Mark(cited.Of(article, words));

    private static string Mark(CitedPlace place) => place.Sentence is { } sentence ? $"{place.Number}:{sentence} {place.Article.Language}" : $"{place.Number} {place.Article.Language}";

    private static string Marks(IReadOnlyList<CitedPlace> places) =>
        string.Join(", ", places.Take(MostShown).Select(Mark)) + (places.Count > MostShown ? $" +{places.Count - MostShown}" : "");
}
