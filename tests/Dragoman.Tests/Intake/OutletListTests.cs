using Dragoman.Languages;
using Dragoman.Pages;
using Dragoman.Tests.Cli;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>Lists of outlets: what is watched, and what is odd about their pages.</summary>
public sealed class OutletListTests : IDisposable
{
    private const string Text = "Korol tan mintel dan ferol sin korol tan mintel dan ferol sin korol tan mintel dan ferol sin korol.";
    private const string Box = "Mintel dan ferol sin korol tan box mintel dan ferol.";
    private readonly Session session = new();

    [Fact]
    public void A_list_beside_the_record_is_watched_and_its_oddities_hold_on_its_hosts()
    {
        using var server = Server();
        session.Write("outlets.yaml", $"- name: Korol Daily\n  watch: [{server.At("/a")}, {server.At("/gone")}]\n  every: 90\n  markup:\n    litter: zupebox\n");
        var watched = Run("watch", "--once", "--allow-local");
        Assert.Contains("/a: 1 added", watched.Error, StringComparison.Ordinal);
        Assert.Contains("404", watched.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Box, Run("search", "box").Output, StringComparison.Ordinal);
        Assert.Contains("Korol Daily", Run("articles").Output, StringComparison.Ordinal);
        Assert.Contains("add", Run("add", "--allow-local", server.At("/a", "localhost").AbsoluteUri).Error, StringComparison.Ordinal);
        Assert.Contains(Box, Run("search", "box").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_can_be_forgotten_and_its_articles_stay()
    {
        using var server = Server();
        var list = session.Write("mine.yaml", $"- name: Korol Daily\n  watch: {server.At("/a")}\n");
        Run("watch", "--once", "--allow-local", list);
        Assert.Equal(0, Run("sources", "--forget", server.At("/a").AbsoluteUri).Code);
        Assert.Contains("nothing is watched", Run("sources").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("sources", "--forget", server.At("/a").AbsoluteUri).Code);
        Assert.Single(Run("articles").Lines);
    }

    [Theory]
    [InlineData("- name: A\n  watch: ftp://news.example/\n", "no address")]
    [InlineData("- name: A\n  every: often\n", "whole number")]
    [InlineData("- watch: https://news.example/\n", "'name' is missing")]
    [InlineData("- name: A\n  markup:\n    junk: x\n", "no kind of part")]
    [InlineData("- name: A\n  feed: https://news.example/\n", "unknown key")]
    public void A_list_that_is_none_is_told_with_its_line(string list, string message) =>
        Assert.Contains(message, Assert.Throws<PackException>(() => OutletList.Load(session.Write("wrong.yaml", list))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_lists_that_come_with_the_program_can_be_read()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "outlets"), "*.yaml"))
            Assert.NotEmpty(OutletList.Load(file));
    }

    [Fact]
    public void A_word_that_is_no_address_and_no_list_is_a_mistake() => Assert.Equal(2, Run("watch", "--once", "nolist").Code);

    public void Dispose() => session.Dispose();

    private Outcome Run(params string[] arguments) => session.Run([.. arguments, "--record", session.Path("r.db")]);

    private static Loopback Server() => new(request => request.StartsWith("GET /a ", StringComparison.Ordinal)
        ? Loopback.Ok($"<html><head><title>Korol</title></head><body><article><h1>Korol tan mintel</h1><p>{Text}</p><div class=\"zupebox\"><p>{Box}</p></div><p>{Text}</p></article></body></html>")
        : Loopback.Status("404 Not Found"));
}
