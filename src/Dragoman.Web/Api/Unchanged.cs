using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Dragoman.Web.Api;

/// <summary>
/// Conditional requests (RFC 9110): answers carry a tag of what they depend on, which is the record, the program, the day and the question; whoever has the tag
/// already is told so and nothing is worked out again.
/// </summary>
internal sealed class Unchanged : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method))
            return await next(context);
        var tag = new EntityTagHeaderValue($"\"{Tag(http)}\"", isWeak: true);
        http.Response.GetTypedHeaders().ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Vary = "Accept";
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Tag == "*")
            ? Results.StatusCode(StatusCodes.Status304NotModified) : await next(context);
    }

    private static string Tag(HttpContext http)
    {
        var record = (OpenedRecord)http.RequestServices.GetService(typeof(OpenedRecord))!;
        var depends = string.Create(CultureInfo.InvariantCulture, $"{typeof(Unchanged).Module.ModuleVersionId} {record.File.Version} {record.Today:O} {http.Request.Path}{http.Request.QueryString} {http.Request.Headers.Accept}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(depends)).AsSpan(0, 12));
    }
}
