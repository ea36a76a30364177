using System.CommandLine;
using Dragoman.Cli.Inputs;
using Dragoman.Cli.Printing;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman read</c>: what articles say, as a tree for people or as JSON Lines for programs.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var files = new FilesArgument();
        var json = new Option<bool>("--json") { Description = Texts.JsonOption };
        var text = new Option<bool>("--text") { Description = Texts.TextOption };
        var command = new ExampledCommand("read", Texts.ReadDescription, Texts.ReadExamples)
        {
            files, json, text, shared.Encoding, shared.Language, shared.Published, shared.Strict, shared.AllowLocal,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(text) && !parsed.GetValue(json))
                throw new UsageError(Texts.TextNeedsJson);
            var inputs = files.Inputs(parsed, terminal);
            var desk = Desk.Open(parsed, shared, terminal);
            using var output = ReadingOutput.To(terminal, parsed.GetValue(json), parsed.GetValue(text));
            return new ArticleRun(desk, terminal, parsed.GetValue(shared.Strict)).Over(inputs, article => output.Write(desk.Read(article)));
        });
        return command;
    }
}
