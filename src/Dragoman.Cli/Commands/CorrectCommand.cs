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
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var meant = DecisionOptions.EntryOf(record, parsed.GetValue(entry)!);
            var (name, set) = (parsed.GetValue(field)!, parsed.GetValue(value));
            Try(meant.Merged, name, set);
            return DecisionOptions.Write(record, terminal, decide.New(parsed, DecisionKind.Correct) with { Claims = DecisionOptions.Marks(meant.Claims), Field = name, Value = set });
        });
        return command;
    }

    /// <summary>The claim with the field set.</summary>
    /// <exception cref="UsageError">The value is none of that field, or there is no such field.</exception>
    public static Claim Try(Claim claim, string field, string? value)
    {
        try
        {
            if (!EntryFields.Of(claim).Contains(field))
                throw new UsageError(RecordTexts.NoField(field, EntryFields.Of(claim)));
            return Correction.Apply(claim, field, value);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new UsageError($"{field}: {wrong.Message}");
        }
    }
}
