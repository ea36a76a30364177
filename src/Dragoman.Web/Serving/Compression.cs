using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Serving;

/// <summary>What people read leaves packed; a page is a tenth of its size then.</summary>
internal static class Compression
{
    private static readonly string[] Types = ["text/html", "text/css", "text/javascript", "text/csv", "text/calendar", "text/markdown", "image/svg+xml", "application/json", "application/ld+json", "application/x-ndjson", "application/atom+xml"];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(packing =>
        {
            // Tokens in forms are other bytes in every page, so that lengths of packed pages do not give them away.
            packing.EnableForHttps = true;
            packing.MimeTypes = Types;
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
