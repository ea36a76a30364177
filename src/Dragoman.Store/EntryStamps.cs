using System.Globalization;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>
/// Tells of an entry what it was made of: its claims, when their articles were read, the decisions about them, and the program. Equal stamps mean an equal entry, so
/// that one that lies in the record need neither be written out nor read to be compared.
/// </summary>
internal sealed class EntryStamps(Rulings rulings, List<Member> members)
{
    private static readonly string Program = typeof(RecordBuilder).Module.ModuleVersionId.ToString();

    private readonly Dictionary<string, Member> byArticle = members.ToDictionary(m => m.Claims.Value.Article.Id, StringComparer.Ordinal);
    private readonly string general = string.Join(' ', rulings.InForce.Where(d => d.Kind == DecisionKind.Alias).Select(d => d.Id).Prepend(Program));

    /// <summary>The numbers of the articles by their ids.</summary>
    public IReadOnlyDictionary<string, long> Numbers { get; } = members.ToDictionary(m => m.Claims.Value.Article.Id, m => m.Number, StringComparer.Ordinal);

    public string Of(Entry entry)
    {
        var parts = new List<string>(entry.Claims.Count + 1) { general };
        foreach (var claim in entry.Claims)
        {
            var article = byArticle[claim.Article.Id];
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{claim.Id} {article.Number} {article.Generation} {(rulings.InForce.Count == 0 ? "" : string.Join(' ', rulings.OfArticle(claim.Article.Id).Select(d => d.Id)))}"));
        }
        return ClaimId.Of([.. parts]);
    }
}
