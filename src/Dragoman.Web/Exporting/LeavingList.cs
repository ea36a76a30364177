using System.Globalization;
using Dragoman.Exports;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Findings;
using Dragoman.Web.Lists;
using Dragoman.Web.Searching;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Dragoman.Web.Exporting;

/// <summary>A list as it leaves in one format; a format that there is not for what it holds is not found.</summary>
internal sealed class LeavingList(OpenedRecord record, HttpContext context, string format, string name)
{
    public const int MostInFeed = 200;

    public const int MostInCalendar = 1000;

    private static readonly string[] SentenceColumns = ["article", "language", "published", "publisher", "title", "url", "sentence", "text"];

    public IResult Entries(IReadOnlyList<Entry> entries, EntryFilter filter)
    {
        var leaving = format is ExportFormats.Atom or ExportFormats.Calendar ? record.Leaving.Some(entries, filter, record.Today) : record.Leaving.Of(entries, filter, record.Today);
        Begin();
        record.Knowledge.Formats.Write(format, leaving, Title(filter.Parties), context.Response.Body, Self);
        return Results.Empty;
    }

    public IResult Articles(ListQuery query) => format == ExportFormats.Atom
        ? Feed(record.Articles.Find(query.Articles(), ArticleOrder.AddedLast, 0, MostInFeed).Articles.Select(a => FeedItems.Of(a, [])), Title(query.Parties))
        : Rows(ExportedRows.ArticleColumns, () => record.Articles.Find(query.Articles(), ArticleOrder.AddedLast, 0, int.MaxValue).Articles.Select(ExportedRows.Of));

    public IResult Findings(ListQuery query) => format == ExportFormats.Atom
        ? Feed(FoundFindings.Some(record, query, 0, MostInFeed).Where(f => f.Severity > 0).Select(FeedItems.Of), Title(query.Parties))
        : Rows(ExportedRows.FindingColumns, () => FoundFindings.Some(record, query, 0, int.MaxValue).Select(ExportedRows.Of));

    /// <summary>What a search finds: the sentences, and, for a calendar, what the articles plan.</summary>
    public IResult Found(string words, string? language)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Give the words to look for as q.");
        var found = new SearchModel(record, words, language, MostInFeed);
        return format switch
        {
            ExportFormats.Atom => Feed(found.Sentences.Select(f => FeedItems.Of(f.Article, f.Sentences.Select(s => s.Text))), found.Query),
            ExportFormats.Calendar => Entries(found.Entries, new EntryFilter { Types = [EntryType.Contact, EntryType.Commitment] }),
            _ => Rows(SentenceColumns, () => found.Sentences.SelectMany(f => f.Sentences.Select(s => (string?[])
                [f.Article.Facts.Id, f.Article.Facts.Language, f.Article.Facts.Published?.ToString("O", CultureInfo.InvariantCulture), f.Article.Facts.Publisher, f.Article.Facts.Title, f.Article.Facts.Url, Said(s.Number), s.Text]))),
        };
    }

    private Uri Self => new(context.Request.GetEncodedUrl());

    private string Title(IReadOnlyList<string> parties) => parties.Count == 0 ? "Dragoman" : string.Join(" \u2013 ", parties.Select(record.Knowledge.Parties.Canonical.Of));

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);

    private IResult Feed(IEnumerable<FeedItem> items, string title)
    {
        Begin();
        record.Knowledge.Formats.WriteFeed(items, record.Today, title, context.Response.Body, Self);
        return Results.Empty;
    }

    private IResult Rows(IReadOnlyList<string> columns, Func<IEnumerable<string?[]>> rows)
    {
        if (format is not (ExportFormats.Json or ExportFormats.Csv))
            return Results.NotFound();
        Begin();
        if (format == ExportFormats.Json)
            Dragoman.Exports.Rows.WriteJson(columns, rows(), context.Response.Body);
        else
        {
            using var text = new StreamWriter(context.Response.Body, leaveOpen: true);
            Dragoman.Exports.Rows.WriteCsv(columns, rows(), text);
        }
        return Results.Empty;
    }

    private void Begin()
    {
        var (mediaType, ending) = ExportFormats.Of(format);
        if (format is not (ExportFormats.Atom or ExportFormats.Calendar))
            context.Response.GetTypedHeaders().ContentDisposition = new("attachment") { FileName = $"dragoman-{name}.{ending}" };
        context.Response.ContentType = mediaType;
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
    }
}
