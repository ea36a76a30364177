using System.Globalization;
using System.Security.Claims;
using Dragoman.Web.Errors;
using Dragoman.Web.Relations;
using Dragoman.Web.Serving;
using Dragoman.Web.Strings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Keeping;

/// <summary>
/// Gives pages that are the same for all (<see cref="SameForAllAttribute"/>) as they were made before, while the record is the same. It stands behind the checks
/// of rights; what it keeps a page under is all that the page depends on: address, host, language, rights, and the day of the reader's last visit.
/// </summary>
internal sealed class PageKeeping(RequestDelegate next, MadePages pages, RecordPool pool, Knowledge knowledge, TimeProvider clock, IAntiforgery antiforgery, IResponseCompressionProvider packing)
{
    /// <summary>In the address of a page that shows what became of a form: that page is for one reader, once.</summary>
    private const string Note = "note";

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<SameForAllAttribute>() is null)
        {
            await next(http);
            return;
        }
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        LastVisit.Note(http, knowledge.Parties, today);
        if (http.Request.Query.ContainsKey(Note))
        {
            await next(http);
            return;
        }
        var (now, key) = (new Showing(pool.Version, today), Key(http));
        var page = pages.Find(now, key);
        if (page is null && (page = await Made(http)) is not null)
            pages.Keep(now, key, page);
        if (page is not null)
            await page.Answer(http, antiforgery, packing);
    }

    private static string Key(HttpContext http)
    {
        var (request, user) = (http.Request, http.User);
        var rights = string.Join(',', user.FindAll(ClaimTypes.Role).Select(role => role.Value));
        return string.Create(CultureInfo.InvariantCulture,
            $"{http.RequestServices.GetRequiredService<Ui>().Language} {user.Identity?.AuthenticationType} {rights} {LastVisit.Before(http):O} {request.Scheme} {request.Host} {request.Path}{request.QueryString}");
    }

    /// <summary>The page, made now; null where the answer is another, which was then given.</summary>
    private async Task<MadePage?> Made(HttpContext http)
    {
        var body = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var cookies = http.Response.Headers.SetCookie.Count;
        using var html = new MemoryStream();
        try
        {
            http.Response.Body = html;
            http.Features.Set(pages.Place);
            await next(http);
        }
        finally
        {
            http.Features.Set(body);
            http.Features.Set<TokenPlace>(null);
        }
        if (http.Response.StatusCode == StatusCodes.Status200OK && http.Features.Get<NothingHere>() is null && http.Response.Headers.SetCookie.Count == cookies && http.Response.ContentType is { } type)
            return new MadePage(html.ToArray(), pages.Place, type);
        html.Position = 0;
        await html.CopyToAsync(http.Response.Body);
        return null;
    }
}
