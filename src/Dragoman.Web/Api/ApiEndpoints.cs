using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Exporting;
using Dragoman.Web.Findings;
using Dragoman.Web.Rights;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Dragoman.Web.Api;

/// <summary>The record for programs, under /api/v1; openapi.yaml describes it and a test holds the two together.</summary>
public static class ApiEndpoints
{
    public const string Root = "/api/v1";

    private const int MostFound = 100;

    public static void MapApi(this IEndpointRouteBuilder site)
    {
        var api = site.MapGroup(Root).RequireAuthorization(Roles.Reader).AddEndpointFilter<Unchanged>();
        foreach (var plural in Enum.GetValues<EntryType>().Select(Links.Plural).Append(ExportEndpoints.Everything))
        {
            api.MapGet($"/{plural}", (OpenedRecord record, HttpContext context) => List(plural, record, context));
            api.MapGet($"/{plural}/{{id}}", (string id, OpenedRecord record, HttpContext context) => One(plural, id, record, context));
        }
        api.MapGet("/entries/{id}/readouts", (string id, OpenedRecord record, HttpContext context) =>
            record.Entries.Named(id) is [var entry] ? Json(new Answers(record).Readouts(entry, Site(context))) : NoEntry(id));
        api.MapGet("/relations", Relations);
        api.MapGet("/findings", Findings);
        api.MapGet("/articles", Articles);
        api.MapGet("/log", Log);
        api.MapGet("/articles/{id}", (string id, OpenedRecord record, HttpContext context) =>
            record.Articles.Named(id) is [var article] ? Json(new Answers(record).Article(article, Site(context))) : Problem(StatusCodes.Status404NotFound, $"No one article of the record has an id that begins with '{id}'."));
        api.MapGet("/search", Search);
        api.MapGet("/parties", Parties);
        api.MapDesk();
        api.MapDecisions();
        api.MapOpenApi();
        api.MapGet("/{**rest}", (string? rest) => Problem(StatusCodes.Status404NotFound, $"There is nothing at '{rest}'; see {Root}/openapi.json."));
    }

    internal static Uri Site(HttpContext context) => new(UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host));

    internal static IResult Problem(int status, string title) => Results.Problem(statusCode: status, title: title);

    internal static IResult Json(byte[] answer) => Results.Bytes(answer, "application/json; charset=utf-8");

    private static IResult List(string plural, OpenedRecord record, HttpContext context)
    {
        var query = new ApiQuery(context.Request, record.Knowledge);
        if (query.Wrong is { } wrong)
            return Problem(StatusCodes.Status400BadRequest, wrong);
        var filter = ExportEndpoints.TypeOf(plural) is { } type ? query.Filter(type) : query.Filter();
        var page = record.Entries.Page(filter, new EntryOrder(EntryKey.Date, Descending: false), 0, query.Take).Entries;
        var next = query.Next(page);
        if (next is not null)
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return AsksForLinkedData(context) ? LinkedData(record, page, filter, context) : Json(new Answers(record).Entries(page, filter, next, Site(context)));
    }

    private static IResult One(string plural, string id, OpenedRecord record, HttpContext context)
    {
        if (record.Entries.Named(id) is not [var entry] || plural != ExportEndpoints.Everything && Links.Plural(entry.Type) != plural)
            return NoEntry(id);
        return AsksForLinkedData(context) ? LinkedData(record, [entry], new EntryFilter { Types = [entry.Type] }, context) : Json(new Answers(record).Entry(entry, Site(context)));
    }

    private static IResult Findings(OpenedRecord record, HttpContext context)
    {
        var query = new ApiQuery(context.Request, record.Knowledge);
        return query.Wrong is { } wrong ? Problem(StatusCodes.Status400BadRequest, wrong)
            : Json(Found(FoundFindings.Some(record, query.List, query.Skip, query.Take)));

        byte[] Found(IReadOnlyList<Finding> findings) => new Answers(record).Findings(findings, findings.Count == query.Take ? query.From(query.Skip + findings.Count) : null, Site(context));
    }

    private static IResult Relations(OpenedRecord record, Overview overview, HttpContext context)
    {
        var query = new ApiQuery(context.Request, record.Knowledge);
        if (query.Wrong is { } wrong)
            return Problem(StatusCodes.Status400BadRequest, wrong);
        var found = overview.Now.Relations.Where(r => query.List.Parties.All(p => p == r.First || p == r.Second)).Skip(query.Skip).Take(query.Take).ToList();
        return Json(Answers.Relations(found, found.Count == query.Take ? query.From(query.Skip + found.Count) : null, Site(context)));
    }

    private static IResult Articles(OpenedRecord record, HttpContext context)
    {
        var query = new ApiQuery(context.Request, record.Knowledge);
        if (query.Wrong is { } wrong)
            return Problem(StatusCodes.Status400BadRequest, wrong);
        var skip = query.Skip;
        var (articles, total) = record.Articles.Find(query.List.Articles(), ArticleOrder.AddedLast, skip, query.Take);
        return Json(new Answers(record).Articles(articles, skip + articles.Count < total ? query.From(skip + articles.Count) : null, Site(context)));
    }

    private static IResult Log(OpenedRecord record, HttpContext context)
    {
        var query = new ApiQuery(context.Request, record.Knowledge);
        if (query.Wrong is { } wrong)
            return Problem(StatusCodes.Status400BadRequest, wrong);
        var decisions = record.Decisions.Latest(query.Skip, query.Take);
        return Json(Answers.Decisions(decisions, decisions.Count == query.Take ? query.From(query.Skip + decisions.Count) : null));
    }

    private static IResult Search(string? q, string? language, int? limit, OpenedRecord record, HttpContext context)
    {
        if (string.IsNullOrWhiteSpace(q) || limit is < 1 or > MostFound)
            return Problem(StatusCodes.Status400BadRequest, $"Give the words to look for as q, and a limit from 1 to {MostFound}.");
        var words = record.Knowledge.SearchWords;
        var found = new WordSearch(record.File, words).Find(q, limit ?? ApiQuery.Usual, language is null ? null : a => a.Language == language);
        return Json(new Answers(record).Search(found, words.Spellings(q), Site(context)));
    }

    private static IResult Parties(string? name, OpenedRecord record)
    {
        if (string.IsNullOrWhiteSpace(name))
            return Problem(StatusCodes.Status400BadRequest, "Give a name of the party, in any language, as name.");
        var parties = record.Knowledge.Parties;
        return Json(Answers.Object(json =>
        {
            json.WriteStartArray("items");
            foreach (var (called, code) in parties.Find(name) is { } found ? [(parties.Canonical.Of(found), found)] : parties.Nearest(name))
            {
                json.WriteStartObject();
                json.WriteString("code", code);
                json.WriteString("name", called);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }));
    }

    private static IResult NoEntry(string id) => Problem(StatusCodes.Status404NotFound, $"No one entry here has an id that begins with '{id}'.");

    private static bool AsksForLinkedData(HttpContext context) => context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType == new MediaTypeHeaderValue("application/ld+json").MediaType);

    private static IResult LinkedData(OpenedRecord record, IReadOnlyList<Entry> entries, EntryFilter filter, HttpContext context)
    {
        context.Response.ContentType = ExportFormats.Of(ExportFormats.LinkedData).MediaType;
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        record.Knowledge.Formats.Write(ExportFormats.LinkedData, record.Leaving.Some(entries, filter, record.Today), "", context.Response.Body);
        return Results.Empty;
    }
}
