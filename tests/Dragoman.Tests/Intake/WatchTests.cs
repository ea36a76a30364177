using Dragoman.Intake.Watching;
using Dragoman.Store;
using Dragoman.Tests.Cli;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>Adding by address and watching, against a server on loopback.</summary>
public sealed class WatchTests
{
    private const string Body = "<p>Korol tan mintel dan ferol sin korol tan mintel dan ferol sin korol tan mintel dan ferol sin korol.</p><p>Mintel dan ferol sin korol tan mintel dan ferol sin korol tan mintel dan ferol.</p>";

    [Fact]
    public void A_feed_brings_its_articles_once_and_goes_on_where_it_was()
    {
        using var session = new Session();
        var items = 2;
        using var server = Server(() => items);
        var feed = server.At("/feed.xml").AbsoluteUri;
        Assert.Contains("2 added", session.Run("watch", "--once", "--allow-local", "--record", session.Path("r.db"), feed).Error, StringComparison.Ordinal);
        items = 3;
        Assert.Contains("1 added", Again(session, feed).Error, StringComparison.Ordinal);
        Assert.Contains("0 added", Again(session, feed).Error, StringComparison.Ordinal);
        Assert.Equal(3, server.Asked.Count(asked => asked.StartsWith("GET /a", StringComparison.Ordinal)));
        Assert.Equal(3, session.Run("articles", "--record", session.Path("r.db")).Lines.Length);
    }

    [Fact]
    public void One_source_that_fails_does_not_stop_the_others_and_is_shown()
    {
        using var session = new Session();
        using var server = Server(() => 1);
        var outcome = session.Run("watch", "--once", "--allow-local", "--record", session.Path("r.db"), server.At("/gone.xml").AbsoluteUri, server.At("/feed.xml").AbsoluteUri);
        Assert.Contains("404", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("1 added", outcome.Error, StringComparison.Ordinal);
        var sources = session.Run("sources", "--record", session.Path("r.db")).Lines;
        Assert.Contains(sources, line => line.Contains("/gone.xml", StringComparison.Ordinal) && line.Contains("404", StringComparison.Ordinal) && line.TrimStart().StartsWith('-'));
        Assert.Contains(sources, line => line.Contains("/feed.xml", StringComparison.Ordinal) && line.TrimStart().StartsWith("qaa", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_on_the_command_line_is_fetched_only_where_that_is_safe()
    {
        using var session = new Session();
        using var server = Server(() => 1);
        var refused = session.Run("add", "--record", session.Path("r.db"), server.At("/a0").AbsoluteUri);
        Assert.Contains("no public address", refused.Error, StringComparison.Ordinal);
        Assert.Empty(server.Asked);
        Assert.Equal(0, session.Run("add", "--allow-local", "--record", session.Path("r.db"), server.At("/a0").AbsoluteUri).Code);
        Assert.Single(session.Run("articles", "--record", session.Path("r.db")).Lines);
    }

    [Fact]
    public void Failures_make_looks_rarer()
    {
        var schedule = new Schedule(TimeSpan.FromMinutes(30));
        var now = DateTimeOffset.UnixEpoch;
        Assert.Equal(TimeSpan.FromMinutes(30), schedule.Next(now, 0, 0.5) - now);
        Assert.Equal(TimeSpan.FromMinutes(27), schedule.Next(now, 0, 0) - now);
        Assert.Equal(TimeSpan.FromMinutes(240), schedule.Next(now, 3, 0.5) - now);
        Assert.Equal(schedule.Next(now, 6, 0.5), schedule.Next(now, 60, 0.5));
    }

    [Fact]
    public void Bodies_that_are_suddenly_short_are_a_change_of_layout()
    {
        int[] before = [400, 380, 420, 300, 500, 390, 410, 405, 395, 450];
        Assert.True(Layout.HasChanged([0, 0, 30, 0, 20, .. before]));
        Assert.False(Layout.HasChanged([380, 0, 420, 300, 500, .. before]));
        Assert.Null(Layout.HasChanged([0, 0, 0]));
    }

    private static Outcome Again(Session session, string feed)
    {
        // The feed is not due for half an hour: a record of the same articles that watches it anew is as if that had passed.
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={session.Path("r.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE sources SET due=since";
        command.ExecuteNonQuery();
        return session.Run("watch", "--once", "--allow-local", "--record", session.Path("r.db"), feed);
    }

    private static Loopback Server(Func<int> items) => new(request =>
    {
        string path = request.Split(' ')[1];
        return path switch
        {
            "/feed.xml" => Loopback.Ok($"<rss version=\"2.0\"><channel><title>Korol</title>{string.Concat(Enumerable.Range(0, items()).Select(i => $"<item><title>Item {i}</title><link>/a{i}</link><description>Short.</description></item>"))}</channel></rss>", "application/rss+xml"),
            _ when path.StartsWith("/a", StringComparison.Ordinal) => Loopback.Ok($"<html><head><title>Korol tan {path[1..]}</title></head><body><nav><a href=/>x</a></nav><article><h1>Korol tan mintel {path[1..]}</h1>{Body}</article></body></html>"),
            _ => Loopback.Status("404 Not Found"),
        };
    });
}
