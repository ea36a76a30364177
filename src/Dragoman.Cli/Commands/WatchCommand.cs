using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Intake.Fetching;
using Dragoman.Intake.Watching;
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
            foreach (var address in parsed.GetValue(addresses) ?? [])
                sources.Watch(Checked(address), DateTimeOffset.UtcNow);
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

    private static string Checked(string text)
    {
        try
        {
            return WebAddress.Parse(text).AbsoluteUri;
        }
        catch (FetchException wrong)
        {
            throw new UsageError($"{text}: {wrong.Message}");
        }
    }
}
