using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Groups the articles of a record that are one text: near-duplicates within a language, and translations that a page names.</summary>
public static class Copies
{
    /// <summary>Groups of two and more, each by day and id, the group whose first article is the oldest first.</summary>
    public static IReadOnlyList<IReadOnlyList<KeptArticle>> Of(ArticleRows rows)
    {
        var all = new List<KeptArticle>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var joined = new List<(int, int)>();
        foreach (var language in rows.Languages())
        {
            var texts = new NearDuplicates();
            foreach (var (article, print) in rows.Prints(language))
            {
                places.Add(article.Facts.Id, all.Count);
                joined.AddRange(texts.Add(article.Facts.Id, print).Select(other => (places[other], all.Count)));
                all.Add(article);
            }
        }
        var addresses = all.Where(a => a.Facts.Url is not null).ToLookup(a => a.Facts.Url!, a => places[a.Facts.Id]);
        joined.AddRange(all.SelectMany((a, i) => a.Facts.Twins.SelectMany(twin => addresses[twin]).Where(other => other != i).Select(other => (i, other))));
        return Groups(all, joined);
    }

    private static List<IReadOnlyList<KeptArticle>> Groups(List<KeptArticle> all, List<(int, int)> joined)
    {
        var joining = new Joining(all.Count, (_, _) => false);
        foreach (var (a, b) in joined)
            joining.Force(a, b);
        return [.. joining.Groups.Where(g => g.Count > 1)
            .Select(g => (IReadOnlyList<KeptArticle>)[.. g.Select(i => all[i]).OrderBy(a => a.Facts.Published ?? DateOnly.MaxValue).ThenBy(a => a.Facts.Id, StringComparer.Ordinal)])
            .OrderBy(g => g[0].Facts.Published ?? DateOnly.MaxValue).ThenBy(g => g[0].Facts.Id, StringComparer.Ordinal)];
    }
}
