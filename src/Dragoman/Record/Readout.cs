using Dragoman.Figures;

namespace Dragoman.Record;

/// <summary>
/// What each source tells of one contact: rows are topics, fields, figures, commitments and quotes, columns the articles; a cell holds the field
/// or the source's own words, and is null where the source says nothing of it.
/// </summary>
public sealed record Readout(Entry Entry, IReadOnlyList<ArticleFacts> Sources, IReadOnlyList<ReadoutRow> Rows)
{
    private static readonly EntryType[] Told = [EntryType.Figure, EntryType.Commitment, EntryType.Statement];

    /// <param name="entry">The contact.</param>
    /// <param name="articles">The articles that tell it, for their topics; others do no harm.</param>
    /// <param name="entries">Entries that may have claims in the same articles; others do no harm.</param>
    public static Readout Of(Entry entry, IEnumerable<ArticleClaims> articles, IEnumerable<Entry> entries)
    {
        var sources = entry.Claims.Select(c => c.Article).DistinctBy(a => a.Id).OrderBy(a => a.Published ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        var ids = sources.ConvertAll(a => a.Id);
        var topics = articles.Where(a => ids.Contains(a.Article.Id)).DistinctBy(a => a.Article.Id).ToDictionary(a => a.Article.Id, a => a.Topics, StringComparer.Ordinal);
        return new Readout(entry, sources,
        [
            .. topics.Values.SelectMany(t => t).Select(t => t.Label).Distinct().Order(StringComparer.Ordinal)
                .Select(label => new ReadoutRow(ReadoutPart.Topic, label, [.. ids.Select(id => CellOf(topics.GetValueOrDefault(id)?.FirstOrDefault(t => t.Label == label)))])),
            .. entry.Fields.Select(f => f.Field).Distinct().Select(field => new ReadoutRow(ReadoutPart.Field, field, [.. ids.Select(id => CellOf(entry, field, id))])),
            .. entries.Where(e => Told.Contains(e.Type) && e.Id != entry.Id && e.Claims.Any(c => ids.Contains(c.Article.Id))).DistinctBy(e => e.Id)
                .OrderBy(e => Array.IndexOf(Told, e.Type)).ThenBy(e => e.Id, StringComparer.Ordinal)
                .Select(e => new ReadoutRow(Enum.Parse<ReadoutPart>(e.Type.ToString()), e.Id, [.. ids.Select(id => CellOf(e, id))])),
        ]);
    }

    private static ReadoutCell? CellOf(Topic? topic) => topic is { Citations: [var words, ..] } ? new ReadoutCell(words.Exact, words) : null;

    /// <summary>What an article gives in one field; several members of a list stand side by side.</summary>
    private static ReadoutCell? CellOf(Entry entry, string field, string article)
    {
        var claims = entry.Claims.Where(c => c.Article.Id == article).ToList();
        var values = entry.Of(field).Where(f => claims.Any(c => f.Claims.Contains(c.Id))).Select(f => f.Value).ToList();
        return values.Count == 0 ? null : new ReadoutCell(string.Join("; ", values), Words(claims.First(c => entry.Of(field).Any(f => f.Claims.Contains(c.Id))).Claim, field));
    }

    private static ReadoutCell? CellOf(Entry entry, string article) =>
        entry.Claims.FirstOrDefault(c => c.Article.Id == article) is not { } told ? null
            : told.Claim is Figure figure ? new ReadoutCell(FigureWords.Valued(figure), Words(figure, Contract.FieldValue)) : new ReadoutCell(told.Claim.Citations[0].Exact, told.Claim.Citations[0]);

    private static Citation Words(Claim claim, string field)
    {
        foreach (var citation in claim.Citations)
            if (citation.Fields.Contains(field))
                return citation;
        return claim.Citations[0];
    }
}

/// <summary>What a row of a readout is about: a topic by its label, a field by its name, an entry by its id.</summary>
public sealed record ReadoutRow(ReadoutPart Part, string Label, IReadOnlyList<ReadoutCell?> Cells);

/// <summary>What one source says, and its words.</summary>
public sealed record ReadoutCell(string Says, Citation Words);

/// <summary>The parts of a readout in their order.</summary>
public enum ReadoutPart
{
    Topic,
    Field,
    Figure,
    Commitment,
    Statement,
}
