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
            var folders = LanguageFolder.In(Desk.LanguagesFolder(parsed, shared, terminal)).Where(folder => folder.HasPack).ToList();
            var problems = Chosen(folders, parsed.GetValue(codes) ?? []).SelectMany(PackLinter.Check).Distinct().ToList();
            foreach (var problem in problems)
                terminal.Output.WriteLine($"{problem.File}:{problem.Line}: {problem.Message}");
            if (problems.Count == 0)
                terminal.Output.WriteLine(Texts.PacksHold);
            return problems.Count == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;
        });
        return command;
    }

    private static IEnumerable<LanguageFolder> Chosen(List<LanguageFolder> folders, string[] codes) =>
        codes.Length == 0
            ? folders
            : codes.Select(code => folders.Find(folder => folder.Code == code) ?? throw new UsageError(Texts.NoPack(code)));
}
