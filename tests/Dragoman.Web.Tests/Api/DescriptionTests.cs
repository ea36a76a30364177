using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using NJsonSchema;
using Xunit;

namespace Dragoman.Web.Tests.Api;

/// <summary>The description of the API is held to what is served, and the other way round.</summary>
public sealed class DescriptionTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Root = "/api/v1";

    [Fact]
    public async Task It_is_valid_OpenAPI()
    {
        await using var stream = await site.Client.GetStreamAsync($"{Root}/openapi.json");
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        bytes.Position = 0;
        var read = await OpenApiDocument.LoadAsync(bytes, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
    }

    [Fact]
    public async Task It_describes_every_route_and_no_other()
    {
        var document = await Document();
        var described = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(m => $"{m.Key.ToUpperInvariant()} {Root}{p.Key}")).Order(StringComparer.Ordinal);
        var served = site.Running.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith(Root, StringComparison.Ordinal) && !e.RoutePattern.RawText.Contains("**", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText}")).Order(StringComparer.Ordinal);
        Assert.Equal(described, served);
    }

    [Fact]
    public async Task Every_example_is_served_as_described()
    {
        var document = await Document();
        foreach (var (path, methods) in document["paths"]!.AsObject())
        {
            if (methods!["get"] is not { } get || Request(document, path, get) is not { } request)
                continue;
            using var answer = await site.Client.GetAsync(request);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{request}: {answer.StatusCode}");
            var body = await answer.Content.ReadAsStringAsync();
            var content = get["responses"]!["200"]!["content"]!["application/json"]!;
            var errors = (await Schema(document, content["schema"]!)).Validate(body);
            Assert.True(errors.Count == 0, $"{request}: {string.Join("; ", errors.Take(3))}");
            if (content["example"] is { } example)
                Assert.True(JsonNode.DeepEquals(example, JsonNode.Parse(body)), $"{request}: {body}");
        }
    }

    /// <summary>A request with the examples of all parameters; null where a parameter that must be there has none.</summary>
    private static string? Request(JsonNode document, string path, JsonNode operation)
    {
        var query = new List<string>();
        foreach (var given in operation["parameters"]?.AsArray() ?? [])
        {
            var parameter = given!["$ref"] is { } reference ? document["components"]!["parameters"]![reference.GetValue<string>().Split('/')[^1]]! : given;
            var (name, example) = (parameter["name"]!.GetValue<string>(), parameter["example"]);
            if (example is null && parameter["required"]?.GetValue<bool>() == true)
                return null;
            if (example is null)
                continue;
            if (parameter["in"]!.GetValue<string>() == "path")
                path = path.Replace($"{{{name}}}", example.ToString(), StringComparison.Ordinal);
            else
                query.AddRange((example is JsonArray several ? several.Select(e => e!.ToString()) : [example.ToString()]).Select(value => $"{name}={Uri.EscapeDataString(value)}"));
        }
        return $"{Root}{path}?{string.Join('&', query)}";
    }

    private static Task<JsonSchema> Schema(JsonNode document, JsonNode schema)
    {
        var whole = new JsonObject { ["allOf"] = new JsonArray(schema.DeepClone()), ["definitions"] = document["components"]!["schemas"]!.DeepClone() };
        return JsonSchema.FromJsonAsync(whole.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));
    }

    private async Task<JsonNode> Document() => JsonNode.Parse(await site.Client.GetStringAsync($"{Root}/openapi.json"))!;
}
