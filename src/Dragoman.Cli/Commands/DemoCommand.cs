using System.CommandLine;
using Dragoman.Cli.Inputs;
using Dragoman.Cli.Printing;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman demo</c>: reads the sample articles that lie beside the program.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var json = new Option<bool>("--json") { Description = Texts.JsonOption };
        var command = new ExampledCommand("demo", Texts.DemoDescription, Texts.DemoExamples) { json };
        command.SetAction(parsed =>
        {
            var samples = Path.Combine(AppContext.BaseDirectory, "samples");
            if (!Directory.Exists(samples))
                throw new UsageError(Texts.NoSamples);
            var inputs = InputFinder.Find([samples]).Select(input => input with { Name = Path.GetRelativePath(AppContext.BaseDirectory, input.Name) }).ToList();
            var desk = Desk.Open(parsed, shared, terminal);
            using var output = ReadingOutput.To(terminal, parsed.GetValue(json), withText: false);
            return new ArticleRun(desk, terminal, strict: false).Over(inputs, article => output.Write(desk.Read(article)));
        });
        return command;
    }
}
