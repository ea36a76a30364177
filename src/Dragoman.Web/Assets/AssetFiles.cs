using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Assets;

/// <summary>Stylesheet, script and pictures of the pages; they are parts of the program and are served under addresses that change with them.</summary>
public sealed class AssetFiles
{
    private const string Folder = "assets/";

    private readonly FrozenDictionary<string, (byte[] Bytes, string Hash)> files = typeof(AssetFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..], Load, StringComparer.Ordinal);

    /// <summary>"/assets/3f2a9c01/dragoman.css".</summary>
    public string Address(string name) => $"/assets/{files[name].Hash}/{name}";

    public byte[]? Find(string hash, string name) => files.TryGetValue(name, out var file) && file.Hash == hash ? file.Bytes : null;

    private static (byte[], string) Load(string name)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4)));
    }
}

/// <summary>Serves <see cref="AssetFiles"/>; what has the right hash never changes.</summary>
public static class AssetEndpoint
{
    public static void MapAssets(this IEndpointRouteBuilder site) => site.MapGet("/assets/{hash}/{name}", (string hash, string name, AssetFiles files, HttpResponse response) =>
    {
        if (files.Find(hash, name) is not { } bytes)
            return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(bytes, TypeOf(name));
    }).AllowAnonymous();

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
