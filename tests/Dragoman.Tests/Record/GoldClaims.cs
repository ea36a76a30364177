using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Record;

namespace Dragoman.Tests.Record;

/// <summary>The gold facts of the seed articles as claims, so that merging is tested whatever is read from the texts today.</summary>
internal static class GoldClaims
{
    private static string Folder => Path.Combine(Stories.AcceptanceSets.Folder, "seeds");

    /// <summary>The readings with their contacts, agreements and commitments replaced by the gold ones.</summary>
    public static IReadOnlyList<ArticleClaims> In(IEnumerable<Reading> readings) => [.. readings.Select(r => In(ArticleClaims.Of(r)))];

    private static ArticleClaims In(ArticleClaims article)
    {
        var gold = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, Path.GetFileName(article.Article.File)[..3] + ".json")))!;
        var kept = article.Claims.Where(c => c is not (Contact or Agreement or Commitment));
        return article with
        {
            Claims = [.. kept, .. Rows(gold, "contacts").Select((n, i) => ContactOf(article, n, i)), .. Rows(gold, "agreements").Select((n, i) => AgreementOf(article, n, i)),
                .. Rows(gold, "commitments").Select((n, i) => CommitmentOf(article, n, i))],
        };
    }

    private static IEnumerable<JsonNode> Rows(JsonNode gold, string kind) => gold[kind]!.AsArray().Select(n => n!);

    private static Contact ContactOf(ArticleClaims article, JsonNode n, int at) => new()
    {
        Id = ClaimId.Of(article.Article.Id, "contact", $"{at}"),
        Citations = Cite(at),
        Kind = Spelling.Parse<ContactKind>(Text(n["kind"])!)!.Value,
        Status = Spelling.Parse<ContactStatus>(Text(n["status"])!)!.Value,
        Series = Text(n["series"]),
        Ordinal = n["ordinal"]?.GetValue<int>(),
        Date = Text(n["date"]),
        Place = Text(n["place"]),
        Parties = Texts(n["parties"]),
        Participants = Texts(n["participants"]),
    };

    private static Agreement AgreementOf(ArticleClaims article, JsonNode n, int at) => new()
    {
        Id = ClaimId.Of(article.Article.Id, "agreement", $"{at}"),
        Citations = Cite(at),
        Name = Text(n["name"])!,
        Abbreviation = Text(n["abbreviation"]),
        Parties = Texts(n["parties"]),
        Status = Spelling.Parse<AgreementStatus>(Text(n["status"])!)!.Value,
        Date = Text(n["date"]),
    };

    private static Commitment CommitmentOf(ArticleClaims article, JsonNode n, int at) => new()
    {
        Id = ClaimId.Of(article.Article.Id, "commitment", $"{at}"),
        Citations = Cite(at),
        Actors = Texts(n["actors"]),
        Goal = Text(n["goal"])!,
        Due = Text(n["due"]),
    };

    private static IReadOnlyList<Citation> Cite(int at) => [new Citation([], "", at, at + 1, "x", "", "")];

    private static string? Text(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.Null || node.GetValue<string>() == "?" ? null : node.GetValue<string>();

    private static IReadOnlyList<string> Texts(JsonNode? node) => node is null ? [] : [.. node.AsArray().Select(n => n!.GetValue<string>())];
}
