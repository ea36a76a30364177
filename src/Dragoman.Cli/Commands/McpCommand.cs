using System.CommandLine;
using Dragoman.Web.Mcp;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman mcp</c>: the record for a language model, on standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new ExampledCommand("mcp", ServeTexts.McpDescription, ServeTexts.McpExamples);
        command.SetAction(async (parsed, _) =>
        {
            await McpServers.Run(ServeCommand.Options(terminal, shared, parsed), terminal.Stop);
            return ExitCodes.Done;
        });
        return command;
    }
}
