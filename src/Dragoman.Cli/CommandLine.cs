using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dragoman.Cli.Commands;
using Dragoman.Languages;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli;

/// <summary>The program: its commands, and how each ending becomes a message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line in this process and says with which code the process ends.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Build(terminal).Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var settings = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return parsed.Action is ParseErrorAction || Misspelt.Options(parsed).Any() && !IsHelp(parsed) ? Refuse(parsed, terminal.Error) : parsed.Invoke(settings);
        }
        catch (UsageError error)
        {
            terminal.Error.WriteLine(Texts.Problem(error.Message));
            return ExitCodes.Usage;
        }
        catch (Exception error) when (error is PackException or RecordException or NotSupportedException or IOException)
        {
            terminal.Error.WriteLine(Texts.Problem(error.Message));
            return ExitCodes.SomeFailed;
        }
        finally
        {
            terminal.Flush();
        }
    }

    /// <summary>One line for each thing that makes no sense; behind a misspelt command or option nothing else is looked at.</summary>
    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = !command.Parents.Any();
        string[] reasons = isRoot && parsed.UnmatchedTokens is [var word, ..] ? [Misspelt.Command(word, command)]
            : Misspelt.Options(parsed).ToList() is { Count: > 0 } options ? [.. options] : [.. parsed.Errors.Select(e => e.Message).Distinct()];
        foreach (var reason in reasons)
            error.WriteLine(Texts.Problem(reason));
        error.WriteLine(Texts.SeeHelp(isRoot ? null : command.Name));
        return ExitCodes.Usage;
    }

    private static bool IsHelp(ParseResult parsed) => parsed.Action is ExampledHelp;

    private static ExampledCommand Build(Terminal terminal)
    {
        var shared = new SharedOptions();
        var help = new HelpOption { Recursive = true };
        help.Action = new ExampledHelp((HelpAction)help.Action!);
        var root = new ExampledCommand(Texts.Program, Texts.ProgramDescription, Texts.ProgramExamples) { help, new VersionOption(), shared.Languages, shared.Record };
        root.Add(ReadCommand.Create(terminal, shared));
        root.Add(ExplainCommand.Create(terminal, shared));
        root.Add(UnreadCommand.Create(terminal, shared));
        root.Add(LanguagesCommand.Create(terminal, shared));
        root.Add(LintCommand.Create(terminal, shared));
        root.Add(DemoCommand.Create(terminal, shared));
        root.Add(AddCommand.Create(terminal, shared));
        root.Add(ServeCommand.Create(terminal, shared));
        root.Add(McpCommand.Create(terminal, shared));
        root.Add(AccountsCommand.Create(terminal, shared));
        root.Add(WatchCommand.Create(terminal, shared));
        root.Add(SourcesCommand.Create(terminal, shared));
        root.Add(ShowCommand.Create(terminal, shared));
        foreach (var type in Enum.GetValues<EntryType>())
            root.Add(EntriesCommand.Create(terminal, shared, type));
        root.Add(FindingsCommand.Create(terminal, shared));
        root.Add(ArticlesCommand.Create(terminal, shared));
        root.Add(ArticleCommand.Create(terminal, shared));
        root.Add(CopiesCommand.Create(terminal, shared));
        root.Add(SearchCommand.Create(terminal, shared));
        root.Add(ReadoutsCommand.Create(terminal, shared));
        root.Add(ExportCommand.Create(terminal, shared));
        root.Add(VerdictCommand.Create(terminal, shared, DecisionKind.Confirm));
        root.Add(CorrectCommand.Create(terminal, shared));
        root.Add(VerdictCommand.Create(terminal, shared, DecisionKind.Reject));
        root.Add(MergeCommand.Create(terminal, shared));
        root.Add(SplitCommand.Create(terminal, shared));
        root.Add(AliasCommand.Create(terminal, shared));
        root.Add(RecordCommand.Create(terminal, shared));
        root.Add(RemoveCommand.Create(terminal, shared));
        root.Add(UndoCommand.Create(terminal, shared));
        root.Add(LogCommand.Create(terminal, shared));
        root.Add(RebuildCommand.Create(terminal, shared));
        root.Add(CheckRecordCommand.Create(terminal, shared));
        root.Add(BackupCommand.Create(terminal, shared));
        root.SetAction(parsed => help.Action is ExampledHelp whole ? whole.Invoke(parsed) : ExitCodes.Usage);
        return root;
    }
}
