using Dragoman.Cli;
using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>Articles come into the record once, in any order, and a later text of an address takes the place of the earlier.</summary>
public sealed class AddTests : IDisposable
{
    private const string Item = """{"uri":"https://news.example/a","headline":"Trade with Kenya","body_text":"Exports from Finland to Kenya reached 120 million euros in 2024.","language":"en","versioncreated":"2025-01-01"}""";

    private readonly RecordSession session = new();

    [Fact]
    public void What_is_there_already_is_passed_over()
    {
        var file = session.Write("a.jsonl", MadeArticles.Lines(10));
        Assert.Contains("added: 10", session.Added(file).Error, StringComparison.Ordinal);
        var before = session.Run("figures").Output;
        Assert.Contains("added: 0, already there: 10", session.Added(file).Error, StringComparison.Ordinal);
        Assert.Equal(before, session.Run("figures").Output);
    }

    [Fact]
    public void The_order_in_which_articles_come_changes_nothing()
    {
        var lines = MadeArticles.Lines(40).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        session.Added(session.Write("a.jsonl", string.Join('\n', lines)));
        var other = session.Path("other.db");
        foreach (var part in lines.Reverse().Chunk(7))
            Assert.Equal(0, session.RunOn(other, "add", session.Write("b.jsonl", string.Join('\n', part))).Code);
        foreach (var command in (ReadOnlySpan<string>)["figures", "contacts", "statements", "actors", "findings"])
            Assert.Equal(session.Run(command).Output, session.RunOn(other, command).Output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_later_text_of_an_address_counts(bool laterFirst)
    {
        var later = Item.Replace("120", "140", StringComparison.Ordinal).Replace("2025-01-01", "2025-02-01", StringComparison.Ordinal);
        session.Added(session.Write("1.jsonl", laterFirst ? later : Item));
        Assert.Contains("of these new versions: 1", session.Added(session.Write("2.jsonl", laterFirst ? Item : later)).Error, StringComparison.Ordinal);
        var figures = session.Run("figures").Output;
        Assert.Contains("140 million EUR", figures, StringComparison.Ordinal);
        Assert.DoesNotContain("120 million EUR", figures, StringComparison.Ordinal);
        Assert.Contains("120 million EUR", session.Run("figures", "--as-of", "2025-01-15").Output, StringComparison.Ordinal);
        Assert.Contains("replaced by a later version", session.Run("articles").Output, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("check-record").Code);
    }

    [Fact]
    public void Reading_everything_anew_gives_the_same_record()
    {
        session.Added(session.Write("a.jsonl", MadeArticles.Lines(30)), session.Write("b.txt", "Trade with Kenya\n\nGENEVA, 3 May 2025 - Exports from Finland to Kenya reached 120 million euros in 2024.\n"));
        var before = Lists();
        Assert.Equal(0, session.Run("rebuild").Code);
        Assert.Equal(before, Lists());
        Assert.Equal(0, session.Run("check-record").Code);
    }

    [Fact]
    public void What_an_interrupted_run_added_stays()
    {
        var outcome = session.RunInterrupted("add", session.Write("a.jsonl", MadeArticles.Lines(10)));
        Assert.Equal(ExitCodes.Interrupted, outcome.Code);
        Assert.Contains("added: 10", session.Added(session.Path("a.jsonl")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_article_is_gone_and_does_not_come_back()
    {
        session.Added(session.Write("1.jsonl", Item), session.Write("a.jsonl", MadeArticles.Lines(4)));
        Assert.Equal(2, session.Run("remove", "https://news.example/a").Code);
        Assert.Equal(0, session.Run("remove", "https://news.example/a", "--why", "withdrawn").Code);
        Assert.DoesNotContain("120 million EUR", session.Run("figures").Output, StringComparison.Ordinal);
        Assert.Contains("removed before, left out: 1", session.Added(session.Path("1.jsonl")).Error, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("rebuild").Code);
        Assert.DoesNotContain("120 million EUR", session.Run("figures").Output, StringComparison.Ordinal);
        Assert.Contains("withdrawn", session.Run("log").Output, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("check-record").Code);
    }

    public void Dispose() => session.Dispose();

    private string Lists() => string.Concat(((string[])["figures", "contacts", "statements", "actors", "findings", "articles"]).Select(command => session.Run(command).Output));
}
