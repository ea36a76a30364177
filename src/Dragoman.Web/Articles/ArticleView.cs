using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Reviewing;
using Dragoman.Web.Serving;

namespace Dragoman.Web.Articles;

/// <summary>An article as its page shows it: the text with what was taken from it marked, and a card for each thing taken, in reading order.</summary>
public sealed record ArticleView(KeptArticle Article, IReadOnlyList<TextStretch> Text, IReadOnlyList<EntryCardView> Cards)
{
    /// <summary>Numbers that are destroyed in the text, with their labels.</summary>
    public IReadOnlyList<(string Label, Damage Damage)> Damaged { get; init; } = [];

    /// <summary>What people have said is a misreading.</summary>
    public IReadOnlyList<RejectedView> Rejected { get; init; } = [];

    /// <summary>Findings about the article by itself.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>All texts that stood at its address, the oldest first; none where it is the only one.</summary>
    public IReadOnlyList<KeptArticle> Versions { get; init; } = [];

    public int Sentences { get; init; }

    public int Litter => Text.SelectMany(s => s.Blocks).Count(b => b.Part == BlockPart.Litter);

    /// <summary>Entries that a person has decided about, and those that were rejected.</summary>
    public int Reviewed => Cards.Count(c => c.Decisions.Count > 0) + Rejected.Count;

    public static ArticleView Of(OpenedRecord record, KeptArticle article)
    {
        var claims = record.Articles.Claims(article.Number);
        var rulings = record.Decisions.Rulings();
        var decided = rulings.OfArticle(article.Facts.Id).ToList();
        var ids = claims.Claims.Select(c => c.Id).Concat(decided.Select(d => d.Added?.Id).OfType<string>());
        var cards = Labelled(record, article.Facts.Id, record.Entries.Holding(ids), rulings, claims);
        var damaged = claims.Damaged.Select((d, i) => (Labels.Damaged(i + 1), d)).ToList();
        var spans = cards.SelectMany(Spans).Concat(damaged.SelectMany(d => d.d.Citations.Select(c => new MarkedSpan(c.Start, c.End, Labels.DamagedKind, d.Item1, d.Item1)))).ToList();
        var sentences = record.Articles.Sentences(article.Number);
        var text = record.Articles.Again(article.Number, record.Knowledge.Pipeline);
        return new ArticleView(article, text is null ? [] : TextStretch.Of(TextBlock.Of(text, sentences, spans)), cards)
        {
            Sentences = sentences.Count,
            Damaged = damaged,
            Rejected = [.. decided.Where(d => d.Kind == DecisionKind.Reject).SelectMany(d => RejectedView.Of(d, claims))],
            Findings = record.Entries.FindingsAbout([], article.Facts),
            Versions = article.Facts.Url is { } url && record.Articles.Versions(url) is { Count: > 1 } versions ? versions : [],
        };
    }

    private static List<EntryCardView> Labelled(OpenedRecord record, string article, IReadOnlyList<Entry> entries, Rulings rulings, ArticleClaims claims)
    {
        var findings = record.Entries.FindingsAbout(entries);
        var read = claims.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var counts = new Dictionary<EntryType, int>();
        var cards = new List<EntryCardView>();
        foreach (var entry in entries.OrderBy(e => e.Type == EntryType.Person).ThenBy(e => FirstWord(e, article)).ThenBy(e => e.Type).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            var number = counts[entry.Type] = counts.GetValueOrDefault(entry.Type) + 1;
            cards.Add(EntryCardView.Of(entry, article, rulings, read) with
            {
                Label = Labels.Of(entry.Type, number),
                Findings = [.. findings.Where(f => f.Entries.Contains(entry.Id))],
            });
        }
        return cards;
    }

    private static int FirstWord(Entry entry, string article) =>
        entry.Claims.Where(c => c.Article.Id == article).SelectMany(c => c.Claim.Citations).Select(c => c.Start).DefaultIfEmpty(int.MaxValue).Min();

    private static IEnumerable<MarkedSpan> Spans(EntryCardView card) =>
        card.Here.SelectMany(c => c.Citations).DistinctBy(c => (c.Start, c.End)).Select(c => new MarkedSpan(c.Start, c.End, card.Entry.Type.Spelt(), card.Label, card.Anchor));
}
