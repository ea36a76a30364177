using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Lists;
using Dragoman.Web.Rights;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Exporting;

/// <summary>
/// What the lists show, as files: <c>/export/contacts.csv?party=KZ&amp;from=2025</c>, <c>/export/entries.html?party=EU&amp;party=KZ</c>; and what can be subscribed to: feed and
/// calendar of a relation. Addresses name what leaves, never a file.
/// </summary>
public static class ExportEndpoints
{
    /// <summary>Everything but people, who leave with what they did.</summary>
    public const string Everything = "entries";

    private const int EntriesOfFeed = 200;

    public static void MapExports(this IEndpointRouteBuilder site)
    {
        site.MapGet("/export/{what}.{format}", Export).RequireAuthorization(Roles.Reader);
        site.MapGet("/relations/{a}/{b}/feed.atom", (string a, string b, OpenedRecord record, HttpContext context) => Feed([a, b], ExportFormats.Atom, record, context)).RequireAuthorization(Roles.Reader);
        site.MapGet("/relations/{a}/{b}/calendar.ics", (string a, string b, OpenedRecord record, HttpContext context) => Feed([a, b], ExportFormats.Calendar, record, context)).RequireAuthorization(Roles.Reader);
        site.MapGet("/entries/{id}", (string id, OpenedRecord record) => record.Entries.Named(id) is [var entry] ? Results.LocalRedirect(Links.Entry(entry)) : Results.NotFound()).RequireAuthorization(Roles.Reader);
    }

    /// <summary>The type that a list is called by: "contacts"; null for everything.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    internal static EntryType? TypeOf(string plural) => plural == Everything ? null
        : Enum.GetValues<EntryType>().Where(t => Links.Plural(t) == plural).Select(t => (EntryType?)t).FirstOrDefault() ?? throw new KeyNotFoundException(plural);

    private static IResult Export(string what, string format, OpenedRecord record, HttpContext context) => what switch
    {
        "articles" => Rows(format, what, ExportedRows.ArticleColumns, q => record.Articles.Find(q.Articles(), ArticleOrder.AddedLast, 0, int.MaxValue).Articles.Select(ExportedRows.Of), record, context),
        "findings" => Rows(format, what, ExportedRows.FindingColumns, q => record.Entries.Findings(q.Parties).Where(f => Concerns(f, q.Kind)).Select(ExportedRows.Of), record, context),
        _ => Entries(what, format, record, context),
    };

    private static IResult Entries(string what, string format, OpenedRecord record, HttpContext context)
    {
        if (!ExportFormats.All.Contains(format) || what != Everything && Enum.GetValues<EntryType>().All(t => Links.Plural(t) != what))
            return Results.NotFound();
        var query = new ListQuery(context.Request, record.Knowledge);
        if (query.Wrong is [var wrong, ..])
            return NoFilter(wrong);
        var filter = TypeOf(what) is { } type ? query.Filter(type) : query.Filter();
        return Write(record, filter, format, $"dragoman-{string.Join('-', query.Parties.Append(what))}", record.Entries.Find(filter), context);
    }

    /// <summary>True for findings of a kind or label, or for all when none is asked for.</summary>
    internal static bool Concerns(Finding finding, string? kind) => kind is null || finding.Kind.Spelt() == kind || finding.Label.Spelt() == kind;

    private static IResult Rows(string format, string name, IReadOnlyList<string> columns, Func<ListQuery, IEnumerable<string?[]>> rows, OpenedRecord record, HttpContext context)
    {
        if (format is not (ExportFormats.Json or ExportFormats.Csv))
            return Results.NotFound();
        var query = new ListQuery(context.Request, record.Knowledge);
        if (query.Wrong is [var wrong, ..])
            return NoFilter(wrong);
        Begin(format, $"dragoman-{string.Join('-', query.Parties.Append(name))}", context);
        if (format == ExportFormats.Json)
            Dragoman.Exports.Rows.WriteJson(columns, rows(query), context.Response.Body);
        else
        {
            using var text = new StreamWriter(context.Response.Body, leaveOpen: true);
            Dragoman.Exports.Rows.WriteCsv(columns, rows(query), text);
        }
        return Results.Empty;
    }

    private static IResult NoFilter(WrongFilter wrong) => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: $"{wrong.Name}: '{wrong.Value}' means nothing here.");

    private static void Begin(string format, string name, HttpContext context)
    {
        var (mediaType, ending) = ExportFormats.Of(format);
        if (format is not (ExportFormats.Atom or ExportFormats.Calendar))
            context.Response.GetTypedHeaders().ContentDisposition = new("attachment") { FileName = $"{name}.{ending}" };
        context.Response.ContentType = mediaType;
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
    }

    private static IResult Feed(IReadOnlyList<string> names, string format, OpenedRecord record, HttpContext context)
    {
        if (names.Select(record.Knowledge.Parties.Find).OfType<string>().ToList() is not { Count: 2 } parties)
            return Results.NotFound();
        var filter = new EntryFilter { Parties = parties };
        var entries = record.Entries.Find(filter);
        return Write(record, filter, format, $"dragoman-{string.Join('-', parties)}", format == ExportFormats.Atom ? [.. entries.OrderByDescending(ExportedRecord.LastTold).Take(EntriesOfFeed)] : entries, context);
    }

    private static IResult Write(OpenedRecord record, EntryFilter filter, string format, string name, IReadOnlyList<Entry> entries, HttpContext context)
    {
        var leaving = record.Leaving.Of(entries, filter, record.Today);
        var title = filter.Parties.Count == 0 ? "Dragoman" : string.Join(" \u2013 ", filter.Parties.Select(record.Knowledge.Parties.Canonical.Of));
        Begin(format, name, context);
        record.Knowledge.Formats.Write(format, leaving, title, context.Response.Body, new Uri(context.Request.GetEncodedUrl()));
        return Results.Empty;
    }
}
