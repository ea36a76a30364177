using Xunit;

namespace Dragoman.Tests.Cli;

public sealed class DemoTests : IDisposable
{
    private readonly Session session = new();

    [Fact]
    public void The_samples_lie_beside_the_program_and_are_read()
    {
        var outcome = session.Run("demo", "--json", "--languages", Path.Combine(AppContext.BaseDirectory, "languages"));
        Assert.Equal(0, outcome.Code);
        Assert.True(outcome.Lines.Length >= 16);
        Assert.All(outcome.Lines, line => Assert.Contains("\"file\":\"samples", line, StringComparison.Ordinal));
    }

    public void Dispose() => session.Dispose();
}
