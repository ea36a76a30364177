using Dragoman.Record;
using Dragoman.Web.Rights;
using Dragoman.Web.Serving;
using Dragoman.Web.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Searching;

/// <summary>Something that a search may mean: "Person", "Kassym-Jomart Tokayev", and where it is.</summary>
public sealed record Suggestion(string Kind, string Text, string Href);

/// <summary>Parties, relations and people for the words typed so far, in any spelling; <c>/search/suggest?q=</c>, a JSON array.</summary>
public static class Suggestions
{
    private const int Most = 8;
    private const int LongestQuery = 100;

    public static void MapSuggestions(this IEndpointRouteBuilder site) =>
        site.MapGet("/search/suggest", (string? q, OpenedRecord record, Overview overview, RecordWords words) => Results.Json(Of((q ?? "").Trim(), record, overview, words).Take(Most))).RequireAuthorization(Roles.Reader);

    private static IEnumerable<Suggestion> Of(string query, OpenedRecord record, Overview overview, RecordWords words)
    {
        if (query.Length is 0 or > LongestQuery)
            return [];
        var parties = new HashSet<string>(StringComparer.Ordinal);
        if (record.Knowledge.Parties.Find(query) is { } code)
            parties.Add(code);
        var relations = overview.Now.Relations.Where(r => parties.Contains(r.First) || parties.Contains(r.Second) || words.Party(r.First).StartsWith(query, StringComparison.OrdinalIgnoreCase) || words.Party(r.Second).StartsWith(query, StringComparison.OrdinalIgnoreCase));
        return relations.Select(r => new Suggestion(words.RelationWord, words.Relation([r.First, r.Second]), Links.Relation(r.First, r.Second)))
            .Concat(record.Entries.People(query, record.Knowledge.Namesakes).Select(p => new Suggestion(words.Type(EntryType.Person), words.Title(p.Merged), Links.Entry(p))));
    }
}
