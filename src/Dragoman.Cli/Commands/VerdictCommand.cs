using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman confirm</c> and <c>reject</c>: what a person thinks of one entry.</summary>
internal static class VerdictCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared, DecisionKind kind)
    {
        var entry = new Argument<string>("ENTRY") { Description = RecordTexts.EntryArgument };
        var decide = new DecisionOptions();
        var command = new ExampledCommand(kind.Spelt(), RecordTexts.DecisionDescription(kind), RecordTexts.DecisionExamples(kind)) { entry };
        decide.AddTo(command);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var claims = DecisionOptions.EntryOf(record, parsed.GetValue(entry)!).Claims;
            return DecisionOptions.Write(record, terminal, decide.New(parsed, kind) with { Claims = DecisionOptions.Marks(claims) });
        });
        return command;
    }
}
