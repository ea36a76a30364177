using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>What leaves the record: whole lines, cited, in each format, and never over a file that is there.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly RecordSession session = new();

    public ExportTests() => session.Added(session.Write("a.jsonl", MadeArticles.Lines(12)), session.Write("b.txt",
        "Trade with Kenya\n\nGENEVA, 3 May 2025 - Exports from Finland to Kenya reached 120 million euros in 2024.\n"),
        session.Write("c.txt", "More trade with Kenya\n\nGENEVA, 4 May 2025 - Exports from Finland to Kenya reached 150 million euros in 2024.\n"));

    [Fact]
    public void Every_line_of_json_has_claims_at_their_places()
    {
        var lines = session.Run("export", "--json", "--today", "2025-07-01").Lines;
        Assert.NotEmpty(lines);
        foreach (var entry in lines.Select(line => JsonDocument.Parse(line).RootElement))
            Assert.All(entry.GetProperty("claims").EnumerateArray(), claim => Assert.True(claim.GetProperty("end").GetInt32() > claim.GetProperty("start").GetInt32()));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("plover")]
    [InlineData("sdmx")]
    [InlineData("jsonld")]
    [InlineData("ical")]
    [InlineData("atom")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Each_format_is_written_to_a_file_and_never_over_one(string format)
    {
        string[] export = ["export", "--format", format, "--today", "2025-07-01", "--output", session.Path("out")];
        Assert.Equal(0, session.Run(export).Code);
        var written = File.ReadAllText(session.Path("out"));
        Assert.NotEmpty(written);
        if (format == "atom")
            Assert.Equal("feed", XDocument.Parse(written).Root!.Name.LocalName);
        var again = session.Run(export);
        Assert.Equal(1, again.Code);
        Assert.Contains("exists already", again.Error, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(session.Path("out")));
    }

    [Fact]
    public void Words_around_a_citation_are_put_back()
    {
        Assert.Contains("to Kenya reached \"", session.Run("export", "FI", "KE", "--format", "jsonld", "--today", "2025-07-01").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures", "--json")]
    [InlineData("figures", "--csv")]
    [InlineData("statements", "--json")]
    [InlineData("articles", "--csv")]
    [InlineData("search", "Geneva", "--json")]
    [InlineData("show", "FI", "KE", "--json")]
    public void Lists_are_for_programs_too(params string[] arguments)
    {
        var outcome = session.Run(arguments);
        Assert.Equal(0, outcome.Code);
        if (arguments.Contains("--json"))
            Assert.All(outcome.Lines, line => JsonDocument.Parse(line).Dispose());
        Assert.NotEmpty(outcome.Lines);
    }

    public void Dispose() => session.Dispose();
}
