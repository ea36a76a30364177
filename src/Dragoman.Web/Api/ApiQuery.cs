using System.Globalization;
using System.Text;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Lists;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dragoman.Web.Api;

/// <summary>
/// What a program asks a list for: the command line's filters, how many, and from where on. A cursor says after which entry to go on, so that entries that
/// come or go meanwhile double and hide none.
/// </summary>
internal sealed class ApiQuery
{
    public const int Usual = 50;
    public const int Most = 200;
    public const string Limit = "limit";
    public const string Cursor = "cursor";

    private static readonly string[] Names =
    [
        ListKeys.Party, ListKeys.Kind, ListKeys.From, ListKeys.To, ListKeys.Language, ListKeys.Publisher, ListKeys.SourceKind, ListKeys.AsOf, ListKeys.KnownOn, ListKeys.Since, Limit, Cursor,
    ];

    private readonly HttpRequest request;

    public ApiQuery(HttpRequest request, Knowledge knowledge)
    {
        this.request = request;
        List = new ListQuery(request, knowledge);
        Wrong = Misspelt() ?? Misunderstood() ?? Unreadable();
    }

    public ListQuery List { get; }

    /// <summary>What is wrong with the request; null when nothing is.</summary>
    public string? Wrong { get; }

    public int Take => request.Query[Limit] is [{ } text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : Usual;

    /// <summary>The entry behind which to go on; null for the beginning.</summary>
    public EntryPlace? After => request.Query[Cursor] is [{ Length: > 0 } text] ? Place(text) : null;

    public EntryFilter Filter(params IReadOnlyList<EntryType> types) => List.Filter(types) with { After = After };

    /// <summary>Where the entries behind the last of a page are; null where the page was not full.</summary>
    public string? Next(IReadOnlyList<Entry> page) => page.Count < Take ? null : With(EntryPlace.Of(page[^1]));

    /// <summary>How many to pass over in a list that only grows at its beginning: articles, decisions.</summary>
    public int Skip => After is { Date: null, Id: var id } && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0;

    /// <summary>This list behind so many.</summary>
    public string From(int skip) => With(new EntryPlace(null, skip.ToString(CultureInfo.InvariantCulture)));

    private string With(EntryPlace place)
    {
        var kept = request.Query.Where(p => p.Key != Cursor).SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, kept.Append(KeyValuePair.Create(Cursor, (string?)WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{place.Date} {place.Id}")))));
    }

    private static EntryPlace? Place(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor)).Split(' ') is [var date, { Length: > 0 } id] ? new EntryPlace(date.Length == 0 ? null : date, id) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string? Misspelt() => request.Query.Keys.FirstOrDefault(key => !Names.Contains(key)) is { } unknown ? $"'{unknown}' is no parameter here; there are {string.Join(", ", Names)}." : null;

    private string? Misunderstood() => List.Wrong is [var wrong, ..] ? $"{wrong.Name}: '{wrong.Value}' means nothing here{(wrong.Nearest.Count == 0 ? "." : $"; did you mean {string.Join(", ", wrong.Nearest.Select(n => $"{n.Name} ({n.Code})"))}?")}" : null;

    private string? Unreadable() => Take is < 1 or > Most || request.Query[Limit].Count > 1 || request.Query[Limit] is [{ } limit] && limit != Take.ToString(CultureInfo.InvariantCulture) ? $"{Limit} is a number from 1 to {Most}."
        : request.Query[Cursor].Count > 0 && After is null ? $"{Cursor} is no cursor that was given out here." : null;
}
