using Xunit;

namespace Dragoman.Tests.Cli;

public sealed class UnreadTests : IDisposable
{
    private readonly Session session = new();

    [Fact]
    public void What_was_almost_read_is_printed_with_its_line_and_the_reason()
    {
        var outcome = session.Run("unread", "--language", "qaa", session.Write("a.txt", "Mintel dan\n\nKorol tan 5000 ferol sin.\n"));
        Assert.Equal(0, outcome.Code);
        Assert.Contains(outcome.Lines, line => line.StartsWith(session.Path("a.txt:3\ta quantity\t5000\t"), StringComparison.Ordinal));
    }

    [Fact]
    public void Words_beside_bare_numbers_are_counted_over_all_files()
    {
        var outcome = session.Run("unread", "--words", "--language", "qaa",
            session.Write("a.txt", "Mintel dan\n\nKorol tan 5000 ferol sin.\n"), session.Write("b.txt", "Velan dor\n\nKorol dan 700 ferol dor tan.\n"));
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("2\tqaa\tferol\tbeside [5000]\t", outcome.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_in_a_language_without_a_pack_is_not_explained()
    {
        Assert.Equal(1, session.Run("explain", "xk, 40 +.").Code);
        Assert.Equal(2, session.Run("explain", " ").Code);
    }

    public void Dispose() => session.Dispose();
}
