using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Dragoman.Web.Tests.Mcp;

/// <summary>A client of the SDK calls every tool, over HTTP and over standard input and output.</summary>
public sealed class ToolTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const int MostCharacters = 40_000;

    [Fact]
    public async Task Every_tool_answers_over_http() => await CallAll(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Running.Address, "/mcp") }));

    [Fact]
    public async Task Every_tool_answers_over_standard_input_and_output() => await CallAll(new StdioClientTransport(new StdioClientTransportOptions
    {
        Command = "dotnet",
        Arguments = [Path.Combine(AppContext.BaseDirectory, "Dragoman.Cli.dll"), "mcp", "--record", site.Options.Record],
        Name = "dragoman",
    }));

    [Fact]
    public async Task What_a_tool_cannot_find_is_said_in_words()
    {
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Running.Address, "/mcp") }));
        var answer = await client.CallToolAsync("contacts", new Dictionary<string, object?> { ["first"] = "Kazakstann" });
        Assert.True(answer.IsError);
        Assert.StartsWith("No state or body is called 'Kazakstann'. Did you mean", Text(answer), StringComparison.Ordinal);
        var missing = await client.CallToolAsync("contacts", new Dictionary<string, object?> { ["party"] = "KE" });
        Assert.True(missing.IsError);
        Assert.Contains("'first'", Text(missing), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Running.Logged, line => line.Contains("Kazakstann", StringComparison.Ordinal) && line.Contains(" at Dragoman", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_is_small_enough_for_a_model_to_read()
    {
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Running.Address, "/mcp") }));
        foreach (var tool in (string[])["timeline", "contacts", "figures", "statements", "findings"])
            Assert.True(Text(await client.CallToolAsync(tool, new Dictionary<string, object?> { ["first"] = "Ghana", ["second"] = "Oman" })).Length < MostCharacters, tool);
    }

    private static async Task CallAll(IClientTransport transport)
    {
        await using var client = await McpClient.CreateAsync(transport);
        var tools = await client.ListToolsAsync();
        Assert.Equal(["article", "contacts", "figures", "find_relation", "findings", "readouts", "statements", "timeline"], tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));

        var relation = await Call(client, "find_relation", ("first", "Kenia"), ("second", "\u0627\u0644\u0633\u0648\u064a\u062f"));
        Assert.Equal("KE", relation["parties"]![0]!["code"]!.GetValue<string>());
        var contacts = await Call(client, "contacts", ("first", "KE"), ("second", "SE"));
        foreach (var tool in (string[])["timeline", "contacts", "figures", "statements", "findings"])
            Assert.All((await Call(client, tool, ("first", "KE"), ("second", "SE")))["items"]!.AsArray(), Cited);
        var dates = contacts["items"]!.AsArray().Select(c => c!["values"]!["date"]?[0]!.GetValue<string>()).OfType<string>().ToList();
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
        var first = contacts["items"]![0]!;
        var readouts = await Call(client, "readouts", ("entry", first["id"]!.GetValue<string>()));
        Assert.Contains(readouts["fields"]!.AsArray().SelectMany(f => f!["told"]!.AsArray()), told => told!["quotes"]!.AsArray().Count > 0);
        var article = await Call(client, "article", ("article", first["quotes"]![0]!["article"]!.GetValue<string>()));
        Assert.NotEmpty(article["sentences"]!.AsArray());
    }

    private static void Cited(JsonNode? item)
    {
        var quotes = item!["quotes"]?.AsArray() ?? [.. item["sides"]!.AsArray().SelectMany(s => s!["quotes"]!.AsArray()).Select(q => q!.DeepClone())];
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Contains("/articles/", quote!["address"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    private static async Task<JsonNode> Call(McpClient client, string tool, params (string Name, object Value)[] arguments)
    {
        var answer = await client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => (object?)a.Value));
        Assert.True(answer.IsError != true, $"{tool}: {Text(answer)}");
        return JsonNode.Parse(Text(answer))!;
    }

    private static string Text(CallToolResult answer) => string.Concat(answer.Content.OfType<TextContentBlock>().Select(b => b.Text));
}
