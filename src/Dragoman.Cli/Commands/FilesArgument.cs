using System.CommandLine;
using Dragoman.Cli.Inputs;

namespace Dragoman.Cli.Commands;

/// <summary>The files of a command line; piped standard input where none is named.</summary>
internal sealed class FilesArgument : Argument<string[]>
{
    public FilesArgument()
        : base("FILES")
    {
        Description = Texts.FilesArgument;
        Arity = ArgumentArity.ZeroOrMore;
    }

    public IReadOnlyList<Input> Inputs(ParseResult parsed, Terminal terminal)
    {
        var names = parsed.GetValue(this) ?? [];
        if (names.Length == 0 && !terminal.InputPiped)
            throw new UsageError(Texts.NothingToRead);
        return InputFinder.Find(names.Length == 0 ? [Texts.StandardInput] : names);
    }
}
