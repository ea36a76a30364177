using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman correct ENTRY FIELD VALUE</c>: sets one field; without a value it is emptied.</summary>
internal static class CorrectCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var entry = new Argument<string>("ENTRY") { Description = RecordTexts.EntryArgument };
        var field = new Argument<string>("FIELD") { Description = RecordTexts.FieldArgument };
        var value = new Argument<string?>("VALUE") { Description = RecordTexts.ValueArgument, Arity = ArgumentArity.ZeroOrOne };
        var decide = new DecisionOptions();
        var command = new ExampledCommand("correct", RecordTexts.DecisionDescription(DecisionKind.Correct), RecordTexts.DecisionExamples(DecisionKind.Correct)) { entry, field, value };
        decide.AddTo(command);
        command.SetAction(parsed => decide.Decide(parsed, shared, terminal, (review, who) => review.Correct(who, parsed.GetValue(entry)!, parsed.GetValue(field)!, parsed.GetValue(value))));
        return command;
    }
}
