using System.Text.Json;
using Xunit;

namespace Dragoman.Tests.Cli;

public sealed class ReadTests : IDisposable
{
    private const string Article = "Mintel dan\n\nKorol tan mintel dan ferol sin.\nVelan dor tin.\n";

    private readonly Session session = new();

    [Fact]
    public void A_file_becomes_one_line_of_json()
    {
        var outcome = session.Run("read", "--json", "--language", "qaa", session.Write("a.txt", Article));
        Assert.Equal(0, outcome.Code);
        var article = JsonDocument.Parse(Assert.Single(outcome.Lines)).RootElement.GetProperty("article");
        Assert.Equal(session.Path("a.txt"), article.GetProperty("file").GetString());
        Assert.Equal("qaa", article.GetProperty("language").GetString());
        Assert.False(article.TryGetProperty("text", out _));
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void The_text_and_the_day_can_be_asked_for()
    {
        var outcome = session.Run("read", "--json", "--text", "--published", "2024-05-03", "--language", "qaa", session.Write("a.txt", Article));
        var article = JsonDocument.Parse(Assert.Single(outcome.Lines)).RootElement.GetProperty("article");
        Assert.Contains("Korol", article.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("2024-05-03", article.GetProperty("published").GetString());
    }

    [Theory]
    [InlineData("-")]
    [InlineData(null)]
    public void Standard_input_is_read(string? name)
    {
        var outcome = session.RunWithInput(Article, ["read", "--json", "--language", "qaa", .. name is null ? Array.Empty<string>() : [name]]);
        Assert.Equal(0, outcome.Code);
        Assert.Single(outcome.Lines);
    }

    [Fact]
    public void A_tree_for_people_has_no_colour_in_a_pipe_and_breaks_no_line()
    {
        var title = string.Join(' ', Enumerable.Repeat("mintel", 15));
        var outcome = session.Run("read", "--language", "qaa", session.Write("a.txt", title + "\n\nKorol tan mintel dan ferol sin.\n"));
        Assert.Equal(0, outcome.Code);
        Assert.DoesNotContain('\u001b', outcome.Output);
        Assert.Contains(title, outcome.Lines);
    }

    [Fact]
    public void A_missing_file_is_named_and_the_rest_is_read()
    {
        var outcome = session.Run("read", "--json", "--language", "qaa", session.Path("missing.txt"), session.Write("a.txt", Article));
        Assert.Equal(1, outcome.Code);
        Assert.Single(outcome.Lines);
        Assert.Contains("missing.txt", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("read: 1, failed: 1", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_named_and_the_rest_is_read()
    {
        var outcome = session.Run("read", "--json", "--language", "qaa", session.Write("empty.txt", ""), session.Write("a.txt", Article));
        Assert.Equal(1, outcome.Code);
        Assert.Single(outcome.Lines);
        Assert.Contains("empty.txt", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_of_json_is_named_with_its_number_and_the_rest_is_read()
    {
        var lines = session.Write("a.jsonl", """
            {"headline":"Mintel dan","body_text":"Korol tan mintel dan ferol sin."}
            {"headline":"Mintel
            {"headline":"Velan dor","body_text":"Korol tan velan dan ferol sin."}
            """);
        var outcome = session.Run("read", "--json", "--language", "qaa", lines);
        Assert.Equal(1, outcome.Code);
        Assert.Equal(2, outcome.Lines.Length);
        Assert.Contains("a.jsonl:2: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_an_old_encoding_are_read_when_it_is_named()
    {
        var path = session.Path("old.txt");
        File.WriteAllBytes(path, [.. "Mintel dan\n\nK"u8, 0xF6, .. "rol tan mintel dan ferol sin.\n"u8]);
        Assert.Equal(1, session.Run("read", "--json", "--language", "qaa", path).Code);
        var outcome = session.Run("read", "--json", "--text", "--language", "qaa", "--encoding", "windows-1252", path);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("K\u00f6rol", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_with_a_pack_is_detected()
    {
        var outcome = session.Run("read", "--json", session.Write("a.txt", string.Concat(Enumerable.Repeat(Article, 5))));
        Assert.Equal("qaa", JsonDocument.Parse(Assert.Single(outcome.Lines)).RootElement.GetProperty("article").GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("xk, 40 +.\n", "language unknown")]
    [InlineData("Zupe hovi gre\n\nZupe hovi gre lamu zupe hovi gre lamu zupe hovi gre lamu.\n", "qab: no pack")]
    public void An_article_without_a_pack_is_skipped_and_counted_or_a_failure_where_that_is_asked_for(string text, string reason)
    {
        var outcome = session.Run("read", "--json", session.Write("a.txt", text));
        Assert.Equal(0, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains($"skipped: 1 ({reason})", outcome.Error, StringComparison.Ordinal);

        var strict = session.Run("read", "--json", "--strict", session.Path("a.txt"));
        Assert.Equal(1, strict.Code);
        Assert.Contains($"a.txt: {reason}", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_says_so()
    {
        var outcome = session.RunInterrupted("read", "--json", "--language", "qaa", session.Write("a.txt", Article));
        Assert.Equal(130, outcome.Code);
        Assert.Contains("interrupted after 0 of 1", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => session.Dispose();
}
