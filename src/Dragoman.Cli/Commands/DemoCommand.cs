using System.CommandLine;
using Dragoman.Cli.Inputs;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman demo</c>: reads the sample articles into a record of their own, made anew each time, and shows one relation and all findings.</summary>
internal static class DemoCommand
{
    private const string FileName = "demo.db";
    private const int Grave = 2;

    private static readonly string[] Relation = ["KE", "SE"];

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new ExampledCommand("demo", Texts.DemoDescription, Texts.DemoExamples);
        command.SetAction(parsed =>
        {
            var samples = Path.Combine(AppContext.BaseDirectory, "samples");
            if (!Directory.Exists(samples))
                throw new UsageError(Texts.NoSamples);
            var inputs = InputFinder.Find([samples]).Select(input => input with { Name = Path.GetRelativePath(AppContext.BaseDirectory, input.Name) }).ToList();
            var path = Fresh(shared.Record.Named(parsed) ?? Path.Combine(RecordOption.FolderOfUser(terminal), FileName));
            using var record = OpenRecord.At(path, terminal);
            var code = AddCommand.Run(Desk.Open(parsed, shared, terminal), record, terminal, inputs, strict: false);
            if (code != ExitCodes.Interrupted)
                Show(record, terminal, Desk.Parties(parsed, shared, terminal).Canonical.Of, path);
            return code;
        });
        return command;
    }

    private static void Show(OpenRecord record, Terminal terminal, Func<string, string> nameOf, string path)
    {
        var sheet = new Sheet(terminal);
        new Dossier(record, sheet, nameOf, withHolding: false).Write(new EntryFilter { Parties = Relation }, DateOnly.FromDateTime(DateTime.UtcNow));
        var findings = record.Entries.Findings([]).Where(f => f.Severity >= Grave).ToList();
        sheet.Heading(RecordTexts.FindingsOfAll(findings.Count));
        FindingTable.Write(findings, sheet);
        sheet.Heading(RecordTexts.TryNext);
        foreach (var line in RecordTexts.NextSteps(path))
            sheet.Line(line);
    }

    private static string Fresh(string path)
    {
        if (File.Exists(path) && Path.GetFileName(path) != FileName)
            throw new RecordException(RecordTexts.DemoElsewhere(path));
        foreach (var file in new[] { path, path + "-wal", path + "-shm" }.Where(File.Exists))
            File.Delete(file);
        return path;
    }
}
