using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman log</c>: the decisions of people, the last one at the end.</summary>
internal static class LogCommand
{
    private const int IdShown = 8;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new ExampledCommand("log", RecordTexts.LogDescription, RecordTexts.LogExamples);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var decisions = record.Decisions.All();
            var inForce = record.Decisions.Rulings().InForce.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
            var sheet = new Sheet(terminal);
            if (decisions.Count == 0)
                sheet.Note(RecordTexts.NoDecisions);
            sheet.Rows([.. decisions.Select(d => (string[])[d.Id[..IdShown], d.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), d.By, d.Kind.Spelt(),
                $"{About(d)}{(d.Why is null ? "" : $"  ({d.Why})")}{(d.Kind == DecisionKind.Undo || inForce.Contains(d.Id) ? "" : RecordTexts.Undone)}"])]);
            return ExitCodes.Done;
        });
        return command;
    }

    private static string About(Decision decision) => decision switch
    {
        { Undone: { } undone } => undone[..IdShown],
        { Alias: { } alias } => $"{alias} = {decision.Value}",
        { Field: { } field } => $"{field} = {decision.Value ?? Wording.NotStated}; {Words(decision)}",
        { Kind: DecisionKind.Remove } => decision.Article ?? "",
        { Added: { } added } => $"{EntryTypes.Of(added).Spelt()}: \u201c{added.Citations[0].Exact}\u201d",
        _ => Words(decision),
    };

    private static string Words(Decision decision) => string.Join(" | ", decision.Claims.Take(3).Select(c => $"\u201c{c.Exact}\u201d")) + (decision.Claims.Count > 3 ? $" +{decision.Claims.Count - 3}" : "");
}
