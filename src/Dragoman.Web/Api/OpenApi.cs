using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Api;

/// <summary>The description of the API (OpenAPI 3.1), written by hand as the contract that it is.</summary>
public static class OpenApi
{
    private const string Resource = "api/openapi.json";

    public static void MapOpenApi(this IEndpointRouteBuilder api) => api.MapGet("/openapi.json", () => Results.Bytes(Bytes(), "application/json; charset=utf-8"));

    /// <summary>The document, to be shown.</summary>
    public static JsonNode Document() => JsonNode.Parse(Bytes())!;

    private static byte[] Bytes()
    {
        using var stream = typeof(OpenApi).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
