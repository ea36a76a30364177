using System.CommandLine;
using Dragoman.Languages;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman lint</c>: every error of the language packs, in the form that editors jump to (<c>file:line: message</c>).</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var codes = new Argument<string[]>("CODE") { Description = Texts.CodesArgument, Arity = ArgumentArity.ZeroOrMore };
        var command = new ExampledCommand("lint", Texts.LintDescription, Texts.LintExamples) { codes };
        command.SetAction(parsed =>
        {
            var pipeline = Pipeline.Load(Desk.LanguagesFolder(parsed, shared, terminal), Desk.ActorsFolder);
            var problems = Chosen(pipeline, parsed.GetValue(codes) ?? []).SelectMany(code => PackLinter.Check(pipeline, code)).Distinct().ToList();
            foreach (var problem in problems)
                terminal.Output.WriteLine(Texts.PackProblem(problem.File, problem.Line, problem.Message));
            if (problems.Count == 0)
                terminal.Output.WriteLine(Texts.PacksHold);
            return problems.Count == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;
        });
        return command;
    }

    private static IEnumerable<string> Chosen(Pipeline pipeline, string[] codes) =>
        codes.Length == 0 ? pipeline.Packs.Codes : codes.Select(code => pipeline.Reads(code) ? code : throw new UsageError(Texts.NoPack(code)));
}
