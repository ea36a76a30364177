using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Lists;
using Dragoman.Web.Rights;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Exporting;

/// <summary>
/// What the lists and the search show, as files: <c>/export/contacts.csv?party=KZ&amp;from=2025</c>, <c>/export/entries.html?party=EU&amp;party=KZ</c>; and what can be subscribed to: their
/// feeds (<c>.atom</c>) and calendars (<c>.ical</c>). Addresses name what leaves, never a file.
/// </summary>
public static class ExportEndpoints
{
    /// <summary>Everything but people, who leave with what they did.</summary>
    public const string Everything = "entries";

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

    private static IResult Export(string what, string format, OpenedRecord record, HttpContext context)
    {
        var query = new ListQuery(context.Request, record.Knowledge);
        if (query.Wrong is [var wrong, ..] && ExportFormats.All.Contains(format))
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: $"{wrong.Name}: '{wrong.Value}' means nothing here.");
        var leaving = new LeavingList(record, context, format, string.Join('-', query.Parties.Append(what)));
        return what switch
        {
            "articles" => leaving.Articles(query),
            "findings" => leaving.Findings(query),
            "search" => leaving.Found(context.Request.Query["q"].ToString(), query.Language),
            _ => Entries(what, format, query, leaving, record),
        };
    }

    private static IResult Entries(string what, string format, ListQuery query, LeavingList leaving, OpenedRecord record)
    {
        if (!ExportFormats.All.Contains(format) || what != Everything && Enum.GetValues<EntryType>().All(t => Links.Plural(t) != what))
            return Results.NotFound();
        var filter = TypeOf(what) is { } type ? query.Filter(type) : query.Filter();
        return leaving.Entries(Asked(record, filter, format), filter);
    }

    private static IResult Feed(IReadOnlyList<string> names, string format, OpenedRecord record, HttpContext context)
    {
        if (names.Select(record.Knowledge.Parties.Find).OfType<string>().ToList() is not { Count: 2 } parties)
            return Results.NotFound();
        var filter = new EntryFilter { Parties = parties };
        return new LeavingList(record, context, format, string.Join('-', parties)).Entries(Asked(record, filter, format), filter);
    }

    /// <summary>A feed has what changed last, a calendar the latest of what has a day in it; everything else has all.</summary>
    private static IReadOnlyList<Entry> Asked(OpenedRecord record, EntryFilter filter, string format) => format switch
    {
        ExportFormats.Atom => record.Entries.Page(filter, new EntryOrder(EntryKey.Changed, Descending: true), 0, LeavingList.MostInFeed).Entries,
        ExportFormats.Calendar => record.Entries.Page(filter with { Planned = true }, new EntryOrder(EntryKey.Date, Descending: true), 0, LeavingList.MostInCalendar).Entries,
        _ => record.Entries.Find(filter),
    };
}
