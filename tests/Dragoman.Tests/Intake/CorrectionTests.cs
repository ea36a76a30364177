using Dragoman.Articles;
using Dragoman.Intake.Watching;
using Dragoman.Record;
using Dragoman.Tests.Cli;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>What becomes of a page after it was fetched: corrected versions, another extractor, translations, removal.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string First = "Korol tan mintel dan ferol sin korol tan mintel dan ferol 12 sin korol tan mintel dan ferol.";
    private const string Corrected = "Korol tan mintel dan ferol sin korol tan mintel dan ferol 14 sin korol tan mintel dan ferol.";
    private const string Box = "Mintel dan ferol sin korol tan mintel dan ferol sin korol tan box.";
    private readonly Session session = new();
    private string body = First;

    [Fact]
    public void A_corrected_page_is_a_version_whose_changes_can_be_read()
    {
        using var server = Server();
        Watch(server);
        body = Corrected;
        Assert.DoesNotContain("changed", Watch(server), StringComparison.Ordinal);
        Age(hours: 2);
        Assert.Contains("1 changed", Watch(server), StringComparison.Ordinal);
        Assert.Contains(server.Asked, asked => asked.Contains("If-None-Match: \"1\"", StringComparison.Ordinal));
        var card = Run("article", server.At("/a").AbsoluteUri).Output;
        Assert.Contains("by A. Writer", card, StringComparison.Ordinal);
        Assert.Contains("~ Korol tan mintel dan ferol sin korol tan mintel dan ferol [12 -> 14] sin", card, StringComparison.Ordinal);
        Assert.Contains("\"after\":\"Korol", Run("article", server.At("/a").AbsoluteUri, "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_page_is_taken_apart_again_by_rebuild()
    {
        using var server = Server();
        Assert.Equal(0, Run("add", "--allow-local", server.At("/a").AbsoluteUri).Code);
        var id = Scalar("SELECT id FROM articles");
        Assert.Contains(Box, Run("search", "box").Output, StringComparison.Ordinal);
        session.Write("packs/common/markup.tsv", "litter\tzupebox\n");
        Assert.Contains("read again: 1", Run("rebuild").Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Box, Run("search", "box").Output, StringComparison.Ordinal);
        Assert.Equal(id, Scalar("SELECT id FROM articles"));
        Assert.Equal(0, Run("check-record").Code);
        Assert.Contains("already", Run("add", "--allow-local", server.At("/a").AbsoluteUri).Error, StringComparison.Ordinal);
        Assert.Equal("1", Scalar("SELECT count(*) FROM articles"));
    }

    [Fact]
    public void What_is_removed_is_removed_with_its_page()
    {
        using var server = Server();
        Run("add", "--allow-local", server.At("/a").AbsoluteUri);
        Assert.Equal("1", Scalar("SELECT count(*) FROM pages WHERE body IS NOT NULL"));
        Assert.Equal(0, Run("remove", server.At("/a").AbsoluteUri, "--why", "withdrawn").Code);
        Assert.Equal("0", Scalar("SELECT count(*) FROM pages WHERE body IS NOT NULL"));
        Run("add", "--allow-local", server.At("/a").AbsoluteUri);
        Assert.Equal("0", Scalar("SELECT count(*) FROM pages WHERE body IS NOT NULL"));
    }

    [Fact]
    public void Pages_that_name_each_other_as_translations_are_one_text()
    {
        using var server = Server();
        Run("add", "--allow-local", server.At("/a").AbsoluteUri, server.At("/b").AbsoluteUri);
        Assert.Contains(server.At("/b").AbsoluteUri, Run("article", server.At("/a").AbsoluteUri).Output, StringComparison.Ordinal);
        Assert.Contains(server.At("/a").AbsoluteUri, Run("article", server.At("/b").AbsoluteUri).Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("copies", "--json").Lines.Length);
        var (a, b) = (Facts("a", "x"), Facts("b", "y"));
        Assert.False(Independence.IsOneText(a, b));
        Assert.True(Independence.IsOneText(a with { Twins = ["https://news.example/b"] }, b));
    }

    [Fact]
    public void Pages_are_looked_at_again_when_they_are_twice_as_old()
    {
        var (start, hour) = (DateTimeOffset.UnixEpoch, TimeSpan.FromHours(1));
        Assert.False(Revisit.IsDue(start, start, null, start + (hour / 2)));
        Assert.True(Revisit.IsDue(start, start, null, start + hour));
        Assert.False(Revisit.IsDue(start, start + (4 * hour), null, start + (7 * hour)));
        Assert.True(Revisit.IsDue(start, start + (4 * hour), start + (5 * hour), start + (7 * hour)));
        Assert.False(Revisit.IsDue(start, start + (100 * hour), null, start + (200 * hour)));
    }

    [Fact]
    public void Changes_are_told_by_sentence_and_by_word()
    {
        string[] before = ["One stays.", "The tariff is 12 percent.", "This one goes."];
        string[] after = ["One  stays.", "A new one opens.", "The tariff is 14 percent now."];
        Assert.Equal([new SentenceChange(null, "A new one opens."), new("The tariff is 12 percent.", "The tariff is 14 percent now."), new("This one goes.", null)], TextChanges.Between(before, after));
        Assert.Equal([new WordRun(true, true, "The tariff is"), new(true, false, "12 percent."), new(false, true, "14 percent now.")], TextChanges.Words(before[1], after[2]));
        Assert.Empty(TextChanges.Between(before, before));
    }

    public void Dispose() => session.Dispose();

    private static ArticleFacts Facts(string name, string language) => new() { Id = name, File = name, Language = language, Url = $"https://news.example/{name}" };

    private Outcome Run(params string[] arguments) => session.Run([.. arguments, "--record", session.Path("r.db")]);

    private string Watch(Loopback server)
    {
        if (File.Exists(session.Path("r.db")))
            Scalar("UPDATE sources SET due=since");
        return Run("watch", "--once", "--allow-local", server.At("/feed.xml").AbsoluteUri).Error;
    }

    private void Age(int hours) => Scalar($"UPDATE pages SET fetched=strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-{hours} hours'), looked=strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-{hours} hours')");

    private string? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={session.Path("r.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }

    private Loopback Server() => new(request => request.Split(' ')[1] switch
    {
        "/feed.xml" => Loopback.Ok("<rss version=\"2.0\"><channel><title>Korol</title><item><title>A</title><link>/a</link></item></channel></rss>", "application/rss+xml"),
        "/a" => Loopback.Ok(Page("/b", body), more: "ETag: \"1\"\r\n"),
        "/b" => Loopback.Ok(Page("/a", "Ferol sin tan korol mintel sin dan ferol korol sin tan mintel ferol dan sin korol tan.")),
        _ => Loopback.Status("404 Not Found"),
    });

    private static string Page(string twin, string text) => $"<html><head><title>Korol tan</title><meta name=\"author\" content=\"A. Writer\"><link rel=\"alternate\" hreflang=\"x\" href=\"{twin}\"></head>"
        + $"<body><article><h1>Korol tan mintel</h1><p>{text}</p><div class=\"zupebox\"><p>{Box}</p></div><p>Sin tan dan mintel korol sin ferol tan korol mintel sin dan.</p></article></body></html>";
}
