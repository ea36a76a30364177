using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dragoman.Cli.Commands;
using Dragoman.Languages;

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
            return parsed.Action is ParseErrorAction misparsed ? Refuse(parsed, misparsed, settings) : parsed.Invoke(settings);
        }
        catch (UsageError error)
        {
            terminal.Error.WriteLine(Texts.Problem(error.Message));
            return ExitCodes.Usage;
        }
        catch (Exception error) when (error is PackException or NotSupportedException or IOException)
        {
            terminal.Error.WriteLine(Texts.Problem(error.Message));
            return ExitCodes.SomeFailed;
        }
        finally
        {
            terminal.Flush();
        }
    }

    private static int Refuse(ParseResult parsed, ParseErrorAction misparsed, InvocationConfiguration settings)
    {
        misparsed.ShowHelp = false;
        settings.Output = settings.Error;
        parsed.Invoke(settings);
        settings.Error.WriteLine(Texts.SeeHelp(parsed.CommandResult.Command is var command && command.Parents.Any() ? command.Name : null));
        return ExitCodes.Usage;
    }

    private static ExampledCommand Build(Terminal terminal)
    {
        var shared = new SharedOptions();
        var help = new HelpOption { Recursive = true };
        help.Action = new ExampledHelp((HelpAction)help.Action!);
        var root = new ExampledCommand(Texts.Program, Texts.ProgramDescription, Texts.ProgramExamples) { help, new VersionOption(), shared.Languages };
        root.Add(ReadCommand.Create(terminal, shared));
        root.Add(ExplainCommand.Create(terminal, shared));
        root.Add(UnreadCommand.Create(terminal, shared));
        root.Add(LanguagesCommand.Create(terminal, shared));
        root.Add(LintCommand.Create(terminal, shared));
        root.Add(DemoCommand.Create(terminal, shared));
        root.SetAction(parsed => help.Action is ExampledHelp whole ? whole.Invoke(parsed) : ExitCodes.Usage);
        return root;
    }
}
