using Xunit;

namespace Dragoman.Tests.Cli;

public sealed class LintTests : IDisposable
{
    private readonly Session session = new();

    [Fact]
    public void What_a_pack_lacks_is_shown()
    {
        var outcome = session.Run("lint", "qaa");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("qaa: Andorra (AD) has no row tagged state", outcome.Lines);
    }

    [Fact]
    public void An_error_of_a_pack_is_shown_with_file_and_line()
    {
        session.Write("packs/qaa/language.yaml", "language: qaa\nkase: none\n");
        var outcome = session.Run("lint");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("language.yaml:2: ", Assert.Single(outcome.Lines), StringComparison.Ordinal);
    }

    public void Dispose() => session.Dispose();
}
