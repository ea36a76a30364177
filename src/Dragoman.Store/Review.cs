using System.Globalization;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Who decides, and why.</summary>
public sealed record Reviewer(string Name, string? Why = null);

/// <summary>
/// Makes the decisions of people: each is checked against the record, kept with who, when and why, and marks what it changes for merging.
/// What cannot be decided throws <see cref="RefusalException"/> and leaves the record as it is.
/// </summary>
public sealed class Review(RecordFile record, RecordBuilder builder, EntryRows entries, Func<DateTimeOffset> now)
{
    private readonly ArticleRows articles = new(record);
    private readonly DecisionLog log = new(record);

    public Decision Confirm(Reviewer by, string entry) => Keep(New(by, DecisionKind.Confirm) with { Claims = Marks(Entry(entry).Claims) });

    public Decision Reject(Reviewer by, string entry) => Keep(New(by, DecisionKind.Reject) with { Claims = Marks(Entry(entry).Claims) });

    /// <summary>Sets a field as the contract spells it; null empties it.</summary>
    public Decision Correct(Reviewer by, string entry, string field, string? value) => Correct(by, entry, [(field, value)])[0];

    /// <summary>Sets several fields; all values are checked before the first is kept.</summary>
    public IReadOnlyList<Decision> Correct(Reviewer by, string entry, IReadOnlyList<(string Field, string? Value)> fields)
    {
        var meant = Entry(entry);
        _ = fields.Aggregate(meant.Merged, (claim, f) => With(claim, f.Field, f.Value));
        return [.. fields.Select(f => Keep(New(by, DecisionKind.Correct) with { Claims = Marks(meant.Claims), Field = f.Field, Value = f.Value }))];
    }

    /// <summary>Says that entries are one thing.</summary>
    public Decision Merge(Reviewer by, IEnumerable<string> ids)
    {
        var meant = ids.Select(Entry).DistinctBy(e => e.Id).ToList();
        return meant.Count < 2 || meant.Select(e => e.Type).Distinct().Skip(1).Any() ? throw new RefusalException(RefusedFor.NotToMerge)
            : Keep(New(by, DecisionKind.Merge) with { Claims = Marks(meant.SelectMany(e => e.Claims)) });
    }

    /// <summary>Says that what some of an entry's articles tell is another thing.</summary>
    public Decision Split(Reviewer by, string entry, IEnumerable<string> names)
    {
        var meant = Entry(entry);
        var named = names.Select(name => Article(name).Facts.Id).ToHashSet(StringComparer.Ordinal);
        var apart = meant.Claims.Where(c => named.Contains(c.Article.Id)).ToList();
        return apart.Count == 0 || apart.Count == meant.Claims.Count ? throw new RefusalException(RefusedFor.NotToSplit) : Keep(New(by, DecisionKind.Split) with { Claims = Marks(apart) });
    }

    public Decision Alias(Reviewer by, string spelling, string name) => Keep(New(by, DecisionKind.Alias) with { Alias = spelling, Value = name });

    /// <summary>Adds an entry that was not read.</summary>
    /// <param name="by">Who.</param>
    /// <param name="article">Its id or the first digits, its file, or its address.</param>
    /// <param name="words">Exact words of the article.</param>
    /// <param name="type">What it is.</param>
    /// <param name="fields">Fields with their values as the contract spells them.</param>
    /// <param name="from">Where the words are looked for first; anywhere when they do not stand behind it.</param>
    public Decision Record(Reviewer by, string article, string words, EntryType type, IReadOnlyList<(string Field, string? Value)> fields, int from = 0)
    {
        var source = Article(article);
        var decision = New(by, DecisionKind.Record);
        var cited = Cited(articles.Text(source.Number) ?? "", words, [.. fields.Select(f => f.Field)], from);
        return Keep(decision with { Article = source.Facts.Id, Added = fields.Aggregate(NewClaim.Of(type, decision.Id, cited), (claim, f) => With(claim, f.Field, f.Value)) });
    }

    /// <summary>Removes an article for good; the reason stays.</summary>
    public Decision Remove(Reviewer by, string article)
    {
        var source = Article(article);
        return string.IsNullOrWhiteSpace(by.Why) ? throw new RefusalException(RefusedFor.RemovalNeedsReason) : Keep(New(by, DecisionKind.Remove) with { Article = source.Facts.Id });
    }

    public Decision Undo(Reviewer by, string decision) => log.All().Where(d => d.Id.StartsWith(decision, StringComparison.Ordinal)).Take(2).ToList() switch
    {
        [{ Kind: DecisionKind.Remove }] => throw new RefusalException(RefusedFor.RemovalStays),
        [var one] => Keep(New(by, DecisionKind.Undo) with { Undone = one.Id }),
        _ => throw new RefusalException(RefusedFor.NoDecision, decision),
    };

    /// <summary>The entry that an id, or its beginning, means.</summary>
    public Entry Entry(string id) => id.Length == 0 ? throw new RefusalException(RefusedFor.NoEntry) : entries.Named(id) switch
    {
        [var one] => one,
        [] => throw new RefusalException(RefusedFor.NoEntry, id),
        _ => throw new RefusalException(RefusedFor.ManyEntries, id),
    };

    /// <summary>The article that an id, its beginning, a file or an address means.</summary>
    public KeptArticle Article(string name) => name.Length == 0 ? throw new RefusalException(RefusedFor.NoArticle) : articles.Named(name) switch
    {
        [var one] => one,
        [] => throw new RefusalException(RefusedFor.NoArticle, name),
        _ => throw new RefusalException(RefusedFor.ManyArticles, name),
    };

    private Decision Keep(Decision decision)
    {
        if (!record.Writable)
            throw new RefusalException(RefusedFor.ReadOnly, record.Path);
        new DecisionWriter(record, builder, now).Write(decision);
        return decision;
    }

    private Decision New(Reviewer by, DecisionKind kind)
    {
        var at = now();
        return new Decision
        {
            Id = ClaimId.Of(kind.Spelt(), by.Name, at.ToString("O", CultureInfo.InvariantCulture), Guid.NewGuid().ToString("N")),
            Kind = kind,
            By = by.Name,
            At = at,
            Why = by.Why,
        };
    }

    private static Claim With(Claim claim, string field, string? value)
    {
        if (!EntryFields.Of(claim).Contains(field))
            throw new RefusalException(RefusedFor.NoField, field, string.Join(", ", EntryFields.Of(claim)));
        try
        {
            return Correction.Apply(claim, field, value);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new RefusalException(RefusedFor.BadValue, field, wrong.Message);
        }
    }

    private static Citation Cited(string text, string words, IReadOnlyList<string> fields, int from)
    {
        var start = words.Length == 0 ? -1 : text.IndexOf(words, Math.Clamp(from, 0, text.Length), StringComparison.Ordinal);
        if (start < 0 && words.Length > 0)
            start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new RefusalException(RefusedFor.NotInArticle, words) : ClaimCitations.Make(text, fields, "", start, start + words.Length);
    }

    private static IReadOnlyList<ClaimMark> Marks(IEnumerable<SourcedClaim> claims) => [.. claims.Select(ClaimMark.Of)];
}
