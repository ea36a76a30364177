using System.CommandLine;
using System.CommandLine.Parsing;
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
        Validators.Add(RefuseUnknownOptions);
    }

    public IReadOnlyList<Input> Inputs(ParseResult parsed, Terminal terminal)
    {
        var names = parsed.GetValue(this) ?? [];
        if (names.Length == 0 && !terminal.InputPiped)
            throw new UsageError(Texts.NothingToRead);
        return InputFinder.Find(names.Length == 0 ? [Texts.StandardInput] : names);
    }

    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
                result.AddError(Texts.NoOption(token.Value));
        }
    }
}
