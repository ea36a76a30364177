using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Dragoman.Web.Keeping;

/// <summary>A page as it was made once, in pieces between which everyone who gets it is given a token of their own. A page without forms has one piece; it is packed once and has a tag by which a browser asks whether it has changed.</summary>
internal sealed class MadePage
{
    private const int TagBytes = 12;

    private readonly List<ReadOnlyMemory<byte>> pieces = [];
    private readonly ConcurrentDictionary<string, byte[]> packed = new(StringComparer.Ordinal);
    private readonly string type;
    private readonly EntityTagHeaderValue tag;

    public MadePage(byte[] html, TokenPlace place, string type)
    {
        (this.type, Size) = (type, html.Length);
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(html).AsSpan(0, TagBytes))}\"", isWeak: true);
        var (from, mark) = (0, Encoding.ASCII.GetBytes(place.Text));
        for (int found; (found = html.AsSpan(from).IndexOf(mark)) >= 0; from += found + mark.Length)
            pieces.Add(html.AsMemory(from, found));
        pieces.Add(html.AsMemory(from));
    }

    /// <summary>In bytes, not packed.</summary>
    public int Size { get; }

    private bool HasForms => pieces.Count > 1;

    public Task Answer(HttpContext http, IAntiforgery antiforgery, IResponseCompressionProvider packing)
    {
        http.Response.ContentType = type;
        return HasForms ? WithTokens(http, antiforgery) : Whole(http, packing);
    }

    private async Task WithTokens(HttpContext http, IAntiforgery antiforgery)
    {
        var token = Encoding.UTF8.GetBytes(HtmlEncoder.Default.Encode(antiforgery.GetAndStoreTokens(http).RequestToken!));
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0)
                await http.Response.Body.WriteAsync(token);
            await http.Response.Body.WriteAsync(pieces[i]);
        }
    }

    private async Task Whole(HttpContext http, IResponseCompressionProvider packing)
    {
        var response = http.Response;
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.AcceptEncoding}, {HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}");
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            (response.StatusCode, response.ContentType) = (StatusCodes.Status304NotModified, null);
            return;
        }
        var bytes = pieces[0];
        if (packing.CheckRequestAcceptsCompression(http) && packing.GetCompressionProvider(http) is { } way)
        {
            response.Headers.ContentEncoding = way.EncodingName;
            bytes = packed.GetOrAdd(way.EncodingName, _ => Packed(way));
        }
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await response.Body.WriteAsync(bytes);
    }

    private byte[] Packed(ICompressionProvider way)
    {
        using var bytes = new MemoryStream();
        using (var into = way.CreateStream(bytes))
            into.Write(pieces[0].Span);
        return bytes.ToArray();
    }
}
