using System.Text;
using System.Text.Json;
using Dragoman.Articles;
using Xunit;

namespace Dragoman.Tests.Cli;

/// <summary>What is wrong with an input is said with its file and line, and everything else is read.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "Trade with Kenya\n\nExports from Finland to Kenya reached 120 million euros in 2024.\n";

    private readonly Session session = new();

    public static TheoryData<string, string> BrokenFiles => new()
    {
        { "", "bad.txt: " },
        { "\0PNG\u0001\u0002", "bad.txt:1: " },
        { "First line.\nSk\u00e5l", "bad.txt:2: " },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_named_and_the_rest_is_read(string text, string place)
    {
        File.WriteAllBytes(Written("bad.txt"), Encoding.Latin1.GetBytes(text));
        OnlyTheGoodOneIsRead(Read("bad.txt", Good), place);
    }

    [Fact]
    public void Fifty_megabytes_in_one_line_are_named_and_the_rest_is_read()
    {
        var line = new byte[50 * ArticleOptions.Megabyte];
        Array.Fill(line, (byte)'a');
        File.WriteAllBytes(Written("bad.txt"), line);
        OnlyTheGoodOneIsRead(Read("bad.txt", Good), "bad.txt:1: ");
    }

    [Fact]
    public void What_is_no_folder_is_named_and_the_rest_is_read()
    {
        session.Write("file.txt", Good);
        OnlyTheGoodOneIsRead(Read("file.txt/news", Good), $"file.txt{Path.DirectorySeparatorChar}news: ");
    }

    [Fact]
    public void A_broken_line_in_the_middle_is_named_and_the_rest_is_read()
    {
        session.Write("bad.jsonl", $"{Item}\n{{\"headline\": \n{Item}\n");
        var outcome = Read("bad.jsonl", Good);
        Assert.Equal(1, outcome.Code);
        Assert.Equal(3, outcome.Lines.Length);
        Assert.Contains("bad.jsonl:2: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_broken_lines_are_counted_and_few_are_shown()
    {
        session.Write("bad.jsonl", $"{Item}\n{string.Concat(Enumerable.Repeat("{\"headline\": \"cut\n", 1000))}{Item}\n");
        var outcome = Read("bad.jsonl", Good);
        Assert.Equal(1, outcome.Code);
        Assert.Equal(3, outcome.Lines.Length);
        Assert.Equal(7, outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("bad.jsonl: 995 more problems", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("failed: 1000", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_document_of_many_lines_is_read_as_what_it_is(bool isList)
    {
        var item = Item.Replace("{", "{\n  ", StringComparison.Ordinal).Replace(", ", ",\n  ", StringComparison.Ordinal).Replace("}", "\n}", StringComparison.Ordinal);
        session.Write("item.json", isList ? $"[\n{item},\n{item}\n]\n" : item + "\n");
        var outcome = session.Run("read", "--json", "--languages", LoadedPacks.Folder, session.Path("item.json"));
        Assert.Equal(0, outcome.Code);
        Assert.Equal(isList ? 2 : 1, outcome.Lines.Length);
        Assert.All(outcome.Lines, line => Assert.Single(Figures(line)));
    }

    [Fact]
    public void A_document_that_is_no_article_is_one_problem()
    {
        session.Write("bad.json", "{\n  \"name\": \"settings\",\n  \"values\": [\n    1,\n    2\n  ]\n}\n");
        OnlyTheGoodOneIsRead(Read("bad.json", Good), "bad.json: ");
    }

    [Fact]
    public void A_document_that_breaks_off_is_one_problem_with_its_line()
    {
        session.Write("bad.json", "[\n  {\n    \"headline\": \"One\",\n");
        OnlyTheGoodOneIsRead(Read("bad.json", Good), "bad.json:4: ");
    }

    public static TheoryData<string> OddTexts =>
    [
        "\"We trade, he said. \u201CWe \u00ABsell \u201Eand (buy [more.",
        new string('(', 10_000) + "trade" + new string(']', 10_000),
        $"Exports from Finland to Kenya reached {new string('9', 400)} euros in 2024.",
        $"Exports from Finland to Kenya reached 1{string.Concat(Enumerable.Repeat(" million", 400))} euros in 2024.",
        "Exports from Finland to Kenya reached 12 million euros on 31 April 2024 and 30/02/2024 and 2024-13-45.",
        string.Concat(Enumerable.Repeat("\u201C", 10_000)),
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void An_odd_text_is_read_like_any_other(string text)
    {
        session.Write("odd.txt", $"Odd things\n\n{text}\n\nExports from Finland to Kenya reached 120 million euros in 2023.\n");
        var outcome = session.Run("read", "--json", "--language", "en", "--languages", LoadedPacks.Folder, session.Path("odd.txt"));
        Assert.Equal(0, outcome.Code);
        var figures = Figures(Assert.Single(outcome.Lines));
        Assert.Contains(figures, figure => figure.GetProperty("value").GetDecimal() == 120_000_000);
        Assert.DoesNotContain(figures, figure => figure.GetProperty("period").GetString() is "2024-04-31" or "2024-02-30" or "2024-13-45" or "2024-13");
        Assert.All(figures, figure => Assert.True(figure.GetProperty("value").GetDecimal() < 1e21m));
    }

    public void Dispose() => session.Dispose();

    private const string Item = """{"headline": "Trade with Kenya", "body_text": "Exports from Finland to Kenya reached 120 million euros in 2024.", "language": "en"}""";

    private static List<JsonElement> Figures(string line) => [.. JsonDocument.Parse(line).RootElement.GetProperty("figures").EnumerateArray()];

    private string Written(string name) => session.Write(name, "");

    private Outcome Read(string bad, string good) =>
        session.Run("read", "--json", "--language", "en", "--languages", LoadedPacks.Folder, session.Path(bad), session.Write("good.txt", good));

    private static void OnlyTheGoodOneIsRead(Outcome outcome, string place)
    {
        Assert.Equal(1, outcome.Code);
        Assert.Contains("good.txt", Assert.Single(outcome.Lines), StringComparison.Ordinal);
        Assert.Contains(place, Assert.Single(outcome.Error.Split('\n'), line => line.Contains(": ", StringComparison.Ordinal) && line.Contains("bad.", StringComparison.Ordinal) || line.Contains("file.txt", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("read: 1, failed: 1", outcome.Error, StringComparison.Ordinal);
    }
}
