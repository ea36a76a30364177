using Xunit;

namespace Dragoman.Tests.Cli;

public sealed class HelpTests : IDisposable
{
    private readonly Session session = new();

    [Theory]
    [InlineData("read")]
    [InlineData("explain")]
    [InlineData("unread")]
    [InlineData("languages")]
    [InlineData("lint")]
    [InlineData("demo")]
    [InlineData("add")]
    [InlineData("show")]
    [InlineData("contacts")]
    [InlineData("agreements")]
    [InlineData("statements")]
    [InlineData("commitments")]
    [InlineData("figures")]
    [InlineData("actors")]
    [InlineData("findings")]
    [InlineData("articles")]
    [InlineData("search")]
    [InlineData("readouts")]
    [InlineData("export")]
    [InlineData("confirm")]
    [InlineData("correct")]
    [InlineData("reject")]
    [InlineData("merge")]
    [InlineData("split")]
    [InlineData("alias")]
    [InlineData("record")]
    [InlineData("remove")]
    [InlineData("undo")]
    [InlineData("log")]
    [InlineData("rebuild")]
    [InlineData("check-record")]
    [InlineData("backup")]
    public void Every_command_has_help_with_examples(string command)
    {
        var outcome = session.Run(command, "--help");
        Assert.Equal(0, outcome.Code);
        Assert.Contains($"Usage:\n  dragoman {command}", outcome.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Examples:\n  ", outcome.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"dragoman {command}", outcome.Output[outcome.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_the_help_is_shown()
    {
        var outcome = session.Run();
        Assert.Equal(0, outcome.Code);
        Assert.Contains("dragoman demo", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raed")]
    [InlineData("read", "--bogus", "a.txt")]
    [InlineData("read", "--published", "2024-13-01", "a.txt")]
    [InlineData("read", "--encoding", "klingon", "a.txt")]
    [InlineData("read", "--language", "zz", "a.txt")]
    [InlineData("read", "--text", "a.txt")]
    [InlineData("read", "--languages", "nowhere", "a.txt")]
    [InlineData("read")]
    [InlineData("explain")]
    [InlineData("lint", "zz")]
    public void A_command_line_without_sense_ends_with_two_and_a_reason(params string[] arguments)
    {
        var outcome = session.Run(arguments);
        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.NotEmpty(outcome.Error.Trim());
    }

    [Fact]
    public void A_misspelt_command_is_named_and_the_right_one_suggested()
    {
        var outcome = session.Run("raed");
        Assert.Contains("'raed'", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("read", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--json", "read", "--jsn", "a.txt")]
    [InlineData("--from", "contacts", "KE", "--form", "2025")]
    [InlineData("--why", "confirm", "--wy", "x", "094d7615")]
    [InlineData("--output", "export", "--ouput", "x.csv")]
    public void A_misspelt_option_is_named_and_the_right_one_suggested(string meant, params string[] arguments)
    {
        var outcome = session.Run(arguments);
        Assert.Equal(2, outcome.Code);
        Assert.Contains($"did you mean '{meant}'?", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contacts", "--kind", "sumit")]
    [InlineData("agreements", "--kind", "visit")]
    [InlineData("findings", "--kind", "visit")]
    [InlineData("export", "--format", "md")]
    public void A_value_that_an_option_does_not_take_is_answered_with_those_it_takes(params string[] arguments)
    {
        var outcome = session.Run(arguments);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("there are ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Languages_are_listed_with_what_is_done_with_them()
    {
        var outcome = session.Run("languages");
        Assert.Equal(0, outcome.Code);
        Assert.Contains(outcome.Lines, line => line.StartsWith("qaa\t", StringComparison.Ordinal) && line.Contains("\tread\t", StringComparison.Ordinal));
        Assert.Contains(outcome.Lines, line => line.StartsWith("qab\t", StringComparison.Ordinal) && line.EndsWith("\trecognised", StringComparison.Ordinal));
    }

    public void Dispose() => session.Dispose();
}
