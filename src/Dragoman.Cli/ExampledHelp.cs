using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dragoman.Cli;

/// <summary>The library's help followed by the command's examples.</summary>
internal sealed class ExampledHelp(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ExampledCommand { Examples.Count: > 0 } command)
            return ExitCodes.Done;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(Texts.Examples);
        foreach (var example in command.Examples)
            output.WriteLine("  " + example);
        return ExitCodes.Done;
    }
}
