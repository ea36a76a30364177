using System.Globalization;
using System.Text.Json;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Changes;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Api;

/// <summary>What whoever keeps a record asks for: how its sources do and what they cover, what changed, and what nobody has looked at yet.</summary>
internal static class DeskApi
{
    private const int MostCovered = 500;
    private const int DaysBack = 7;

    public static void MapDesk(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", (OpenedRecord record, TimeProvider clock) => ApiEndpoints.Json(Answers.Object(json => Sources(json, record, clock.GetUtcNow()))));
        api.MapGet("/changes", Changes);
        api.MapGet("/review", Review);
    }

    private static IResult Changes(OpenedRecord record, HttpContext context)
    {
        var query = new ApiQuery(context.Request, record.Knowledge);
        if (query.Wrong is { } wrong)
            return ApiEndpoints.Problem(StatusCodes.Status400BadRequest, wrong);
        var since = query.List.Since ?? record.Today.AddDays(-DaysBack);
        var (changed, answers, site) = (new ChangesModel(record, query.List.Filter(), since), new Answers(record), ApiEndpoints.Site(context));
        // A condition on what is written takes these findings alone, not all of the record.
        var some = EntryFilter.All with { Types = Enum.GetValues<EntryType>() };
        return ApiEndpoints.Json(Answers.Object(json =>
        {
            json.WriteString("since", since.ToString("O", CultureInfo.InvariantCulture));
            json.WriteNumber("touched", changed.Total);
            answers.Write(json, "new", changed.New, some, site);
            answers.Write(json, "again", changed.Again, some, site);
            answers.Write(json, "findings", changed.Findings, site);
            Answers.Write(json, "decisions", changed.Decisions);
        }));
    }

    private static IResult Review(OpenedRecord record, HttpContext context)
    {
        var query = new ApiQuery(context.Request, record.Knowledge);
        if (query.Wrong is { } wrong)
            return ApiEndpoints.Problem(StatusCodes.Status400BadRequest, wrong);
        var filter = query.List.Filter(Spelling.Parse<EntryType>(query.List.Kind ?? "") is { } type ? [type] : Enum.GetValues<EntryType>()) with { Kind = null };
        var queue = record.Entries.Unreviewed(filter, query.Skip, query.Take);
        return ApiEndpoints.Json(Answers.Object(json =>
        {
            json.WriteNumber("open", queue.Total);
            json.WriteNumber("reviewed", queue.Reviewed);
            new Answers(record).Write(json, "items", queue.Entries, filter, ApiEndpoints.Site(context));
            json.WriteString("next", queue.Entries.Count == query.Take ? query.From(query.Skip + queue.Entries.Count) : null);
        }));
    }

    private static void Sources(Utf8JsonWriter json, OpenedRecord record, DateTimeOffset now)
    {
        var pages = new PageRows(record.File);
        json.WriteStartArray("watched");
        foreach (var row in new SourceRows(record.File).All().OrderBy(s => s.Address, StringComparer.Ordinal).SelectMany(s => SourceHealth.Of(s, pages.Of(s), now)))
            Write(json, row);
        json.WriteEndArray();
        json.WriteStartArray("covered");
        foreach (var row in record.Articles.Coverage(MostCovered))
            Write(json, row);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SourceHealth row)
    {
        json.WriteStartObject();
        json.WriteString("address", row.Source.Address);
        json.WriteString("outlet", row.Source.Outlet);
        json.WriteString("language", row.Language);
        json.WriteString("last", Day(row.Last));
        Write(json, "perDay", row.PerDay);
        Write(json, "failures", row.Failures);
        json.WriteString("fault", row.Fault == SourceFault.None ? null : row.Fault.Spelt());
        json.WriteString("problem", row.Source.Problem);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Coverage row)
    {
        json.WriteStartObject();
        json.WriteString("publisher", row.Publisher);
        json.WriteString("language", row.Language);
        json.WriteNumber("articles", row.Articles);
        json.WriteString("first", Day(row.First));
        json.WriteString("last", Day(row.Last));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
