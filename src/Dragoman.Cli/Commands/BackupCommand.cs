using System.CommandLine;
using Dragoman.Cli.Records;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman backup FILE</c>: copies the record, also while others use it.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var target = new Argument<string>("FILE") { Description = RecordTexts.BackupArgument };
        var command = new ExampledCommand("backup", RecordTexts.BackupDescription, RecordTexts.BackupExamples) { target };
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            Backup.Write(record.File, parsed.GetValue(target)!);
            return ExitCodes.Done;
        });
        return command;
    }
}
