using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.Printing;
using Dragoman.Languages;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman languages</c>: which languages are read and which are only recognised, or what the packs hold.</summary>
internal static class LanguagesCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var coverage = new Option<bool>("--coverage") { Description = Texts.CoverageOption };
        var command = new ExampledCommand("languages", Texts.LanguagesDescription, Texts.LanguagesExamples) { coverage };
        command.SetAction(parsed =>
        {
            var folder = Desk.LanguagesFolder(parsed, shared, terminal);
            if (parsed.GetValue(coverage))
                CoverageTable.Write(terminal.Output, Pipeline.Load(folder, Desk.ActorsFolder));
            else
                List(terminal.Output, folder);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void List(TextWriter output, string languagesFolder)
    {
        output.WriteLine(Texts.LanguagesHeader);
        foreach (var folder in LanguageFolder.In(languagesFolder))
            output.WriteLine(Line(folder));
    }

    private static string Line(LanguageFolder folder)
    {
        var name = CultureInfo.GetCultureInfo(folder.Code).EnglishName;
        return folder.HasPack
            ? string.Join('\t', folder.Code, name, Texts.HasPack, folder.CountRows().ToString(CultureInfo.InvariantCulture))
            : string.Join('\t', folder.Code, name, Texts.OnlyRecognised);
    }
}
