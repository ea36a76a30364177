using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Intake.Fetching;
using Dragoman.Intake.Watching;
using Dragoman.Pages;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman watch</c>: keeps the record up to date with what feeds, sitemaps and pages bring.</summary>
internal static class WatchCommand
{
    private const int UsualMinutes = 30;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var addresses = new Argument<string[]>("ADDRESSES") { Description = WatchTexts.SourcesArgument, Arity = ArgumentArity.ZeroOrMore };
        var every = new Option<int>("--every") { Description = WatchTexts.EveryOption, HelpName = "MINUTES", DefaultValueFactory = _ => UsualMinutes };
        var once = new Option<bool>("--once") { Description = WatchTexts.OnceOption };
        var command = new ExampledCommand("watch", WatchTexts.WatchDescription, WatchTexts.WatchExamples) { addresses, every, once, shared.AllowLocal };
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.OrNew(parsed, shared, terminal);
            var sources = new SourceRows(record.File);
            foreach (var outlet in OutletFiles.Watched(record.File.Path))
                Watch(sources, outlet);
            foreach (var name in parsed.GetValue(addresses) ?? [])
                Watch(sources, name);
            if (sources.All().Count == 0)
                throw new UsageError(WatchTexts.NothingWatched);
            var desk = Desk.Open(parsed, shared, terminal);
            using var client = new FetchClient(desk.Fetching);
            var schedule = new Schedule(TimeSpan.FromMinutes(Math.Max(1, parsed.GetValue(every))));
            new Watching(desk, record, terminal, schedule, client).Run(parsed.GetValue(once));
            return terminal.Stop.IsCancellationRequested && parsed.GetValue(once) ? ExitCodes.Interrupted : ExitCodes.Done;
        });
        return command;
    }

    private static void Watch(SourceRows sources, string name)
    {
        if (OutletFiles.Named(name) is not { } outlets)
            sources.Watch(Checked(name), DateTimeOffset.UtcNow);
        else
            foreach (var outlet in outlets)
                Watch(sources, outlet);
    }

    private static void Watch(SourceRows sources, WebOutlet outlet)
    {
        foreach (var address in outlet.Addresses)
            sources.Watch(Checked(address.AbsoluteUri), DateTimeOffset.UtcNow, outlet.Every, outlet.Name);
    }

    private static string Checked(string text)
    {
        try
        {
            return WebAddress.Parse(text).AbsoluteUri;
        }
        catch (FetchException wrong)
        {
            throw new UsageError(text.Contains(':', StringComparison.Ordinal) ? $"{text}: {wrong.Message}" : WatchTexts.NoList(text, OutletFiles.Names));
        }
    }
}
