using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Web.Entries;

/// <summary>Words of a source that back a field.</summary>
public sealed record BackingWords(CitedPlace Place, string Text);

/// <summary>A value that was worked out, why, and from which place.</summary>
public sealed record WorkedValue(CitedPlace Place, string Value, string Because);

/// <summary>A field of an entry with all its values and what each rests on; no values where no source states it.</summary>
public sealed record FieldRow(string Field, IReadOnlyList<FieldValue> Values, IReadOnlyList<BackingWords> Words, IReadOnlyList<WorkedValue> Worked)
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Lists = [Contract.FieldParties, Contract.FieldParticipants, Contract.FieldActors, Contract.FieldHistory, Contract.FieldText];

    /// <summary>True when sources give a field that holds one value several.</summary>
    public bool Differs => Values.Count > 1 && !Lists.Contains(Field) && Values.All(v => v.Decisions.Count == 0);

    /// <summary>How many words back it in all; of many only the first are kept.</summary>
    public int AllWords { get; private init; }

    /// <summary>True when nobody states it outright.</summary>
    public bool IsWorkedOut { get; private init; }

    /// <summary>All but the words of a statement, which have a part of the page to themselves.</summary>
    public static IReadOnlyList<FieldRow> Of(Entry entry, CitedArticles cited) =>
        [.. entry.Fields.Select(f => f.Field).Concat(EntryFields.Of(entry.Type)).Where(f => f != Contract.FieldText).Distinct().Select(field => Of(entry, field, cited))];

    private static FieldRow Of(Entry entry, string field, CitedArticles cited)
    {
        var claims = entry.Claims.OrderBy(c => c.Article.Published).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        var worked = claims.SelectMany(c => c.Claim.WorkedOut.Where(w => w.Field == field).Select(w => new WorkedValue(cited.Of(c.Article, w.Citations is [var first, ..] ? first : null), w.Value, w.Because)));
        var backing = claims.SelectMany(c => c.Claim.Citations.Where(words => words.Fields.Contains(field)).Select(words => (c.Article, Words: words))).DistinctBy(b => (b.Article.Id, b.Words.Sentence, b.Words.Exact)).ToList();
        return new FieldRow(field, [.. entry.Of(field)],
            [.. backing.Take(MostWords).Select(b => new BackingWords(cited.Of(b.Article, b.Words), b.Words.Exact))],
            [.. worked.Distinct().Take(MostWords)])
        { IsWorkedOut = entry.IsWorkedOut(field), AllWords = backing.Count };
    }
}
