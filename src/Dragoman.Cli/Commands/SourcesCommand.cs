using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman sources</c>: how the watched sources are doing. Where nothing is known a dash stands, never a zero.</summary>
internal static class SourcesCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var forget = new Option<string[]>("--forget") { Description = WatchTexts.ForgetOption, HelpName = "ADDRESS" };
        var command = new ExampledCommand("sources", WatchTexts.SourcesDescription, WatchTexts.SourcesExamples) { forget };
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var (sources, pages) = (new SourceRows(record.File), new PageRows(record.File));
            if (parsed.GetValue(forget) is { Length: > 0 } addresses)
                return Forget(sources, record, addresses, terminal);
            var sheet = new Sheet(terminal);
            var all = sources.All().OrderBy(source => source.Address, StringComparer.Ordinal).ToList();
            if (all.Count == 0)
                sheet.Note(WatchTexts.NothingWatched);
            sheet.Rows([.. all.SelectMany(source => SourceHealth.Of(source, pages.Of(source), DateTimeOffset.UtcNow)).Select(Row)], WatchTexts.SourcesHeads);
            return ExitCodes.Done;
        });
        return command;
    }

    private static int Forget(SourceRows sources, OpenRecord record, string[] addresses, Terminal terminal)
    {
        if (!record.File.Writable)
            throw new RecordException(RecordTexts.CannotWrite(record.File.Path));
        foreach (var address in addresses)
            terminal.Error.WriteLine(Texts.Problem(sources.Forget(address) ? WatchTexts.Forgotten(address) : throw new UsageError(WatchTexts.NotWatched(address))));
        return ExitCodes.Done;
    }

    private static string[] Row(SourceHealth health) =>
    [
        health.Language ?? WatchTexts.NoData, health.Last is { } last ? Wording.Date(last) : WatchTexts.NoData, health.PerDay is { } rate ? WatchTexts.Rate(rate) : WatchTexts.NoData,
        health.Failures is { } failures ? $"{failures}" : WatchTexts.NoData, health.Source.Address, Wrong(health),
    ];

    private static string Wrong(SourceHealth health) => health.Fault switch
    {
        SourceFault.LastLookFailed => health.Source.Problem!,
        SourceFault.NeverReached => WatchTexts.NeverReached,
        SourceFault.LayoutChanged => WatchTexts.LayoutChanged,
        _ => "",
    };
}
