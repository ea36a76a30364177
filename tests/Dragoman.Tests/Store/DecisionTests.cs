using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>What people decide shows at once, survives reading anew, and can be taken back.</summary>
public sealed class DecisionTests : IDisposable
{
    private readonly RecordSession session = new();

    public DecisionTests() => session.Added(session.Write("a.txt",
        "Trade with Kenya\n\nGENEVA, 3 May 2025 - Exports from Finland to Kenya reached 120 million euros in 2024.\n\n\"We will come back in the spring with new plans,\" said Deputy Minister Anna Example.\n"));

    [Fact]
    public void A_corrected_field_shows_and_the_correction_can_be_undone()
    {
        var figure = IdOf("figures", "120 million EUR");
        Assert.Equal(0, session.Run("correct", figure, "value", "125000000", "--why", "compared", "--by", "A. Reader").Code);
        Assert.Contains("125 million EUR", session.Run("figures").Output, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("rebuild").Code);
        Assert.Contains("125 million EUR", session.Run("figures").Output, StringComparison.Ordinal);
        Assert.Contains("A. Reader", session.Run("log").Output, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("undo", session.Run("log").Lines[0].Trim().Split(' ')[0]).Code);
        Assert.Contains("120 million EUR", session.Run("figures").Output, StringComparison.Ordinal);
        Assert.Contains("(undone)", session.Run("log").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_entry_leaves_and_comes_back()
    {
        var figure = IdOf("figures", "120 million EUR");
        Assert.Equal(0, session.Run("reject", figure).Code);
        Assert.DoesNotContain("120 million EUR", session.Run("figures").Output, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("undo", session.Run("log").Lines[0].Trim().Split(' ')[0]).Code);
        Assert.Contains("120 million EUR", session.Run("figures").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_confirmed_entry_is_marked()
    {
        Assert.Equal(0, session.Run("confirm", IdOf("figures", "120 million EUR")).Code);
        Assert.Contains("\u2713", session.Run("figures").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_was_missed_can_be_recorded_with_its_words()
    {
        Assert.Equal(0, session.Run("record", "a.txt", "come back in the spring", "--set", "kind=visit", "--set", "status=planned", "--set", "parties=FI; KE", "--set", "date=2026").Code);
        var contacts = session.Run("contacts", "Finland", "Kenya").Output;
        Assert.Contains("visit; planned", contacts, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("rebuild").Code);
        Assert.Equal(contacts, session.Run("contacts", "Finland", "Kenya").Output);
        Assert.Equal(0, session.Run("check-record").Code);
    }

    [Fact]
    public void A_spelling_can_be_said_to_stand_for_a_name()
    {
        Assert.Equal(0, session.Run("alias", "Anna Example", "Anna Maria Example").Code);
        Assert.Contains("Anna Maria Example", session.Run("statements").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("confirm", "ffffffffffff")]
    [InlineData("undo", "ffffffffffff")]
    [InlineData("record", "a.txt", "words that nobody wrote")]
    [InlineData("record", "b.txt", "come back")]
    [InlineData("remove", "b.txt", "--why", "gone")]
    [InlineData("correct", "FIGURE", "colour", "red")]
    [InlineData("correct", "FIGURE", "measure", "red")]
    [InlineData("split", "FIGURE", "a.txt")]
    [InlineData("merge", "FIGURE", "FIGURE")]
    public void What_cannot_be_decided_is_refused_with_a_reason(params string[] arguments)
    {
        var outcome = session.Run([.. arguments.Select(a => a == "FIGURE" ? IdOf("figures", "120 million EUR") : a)]);
        Assert.Equal(2, outcome.Code);
        Assert.NotEmpty(outcome.Error.Trim());
        Assert.Contains("Nobody has decided", session.Run("log").Output, StringComparison.Ordinal);
    }

    public void Dispose() => session.Dispose();

    private string IdOf(string list, string words)
    {
        var line = Assert.Single(session.Run(list).Lines, l => l.Contains(words, StringComparison.Ordinal));
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries).First(w => w.Length == 8 && w.All(char.IsAsciiHexDigit));
    }
}
