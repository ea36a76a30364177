using Xunit;

namespace Dragoman.Tests.Cli;

public sealed class DemoTests : IDisposable
{
    private readonly Session session = new();

    [Fact]
    public void The_samples_lie_beside_the_program_and_become_a_record()
    {
        string[] demo = ["demo", "--languages", Path.Combine(AppContext.BaseDirectory, "languages"), "--record", session.Path("demo.db")];
        var outcome = session.Run(demo);
        Assert.Equal(0, outcome.Code);
        Assert.Equal("Kenya \u2013 Sweden", outcome.Lines[0]);
        Assert.Contains("Try next", outcome.Lines);
        Assert.Contains("added: 44", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("added: 44", session.Run(demo).Error, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("check-record", "--record", session.Path("demo.db")).Code);
    }

    [Fact]
    public void The_demo_never_replaces_a_record()
    {
        var outcome = session.Run("demo", "--record", session.Write("mine.db", "mine"));
        Assert.Equal(1, outcome.Code);
        Assert.Equal("mine", File.ReadAllText(session.Path("mine.db")));
    }

    public void Dispose() => session.Dispose();
}
