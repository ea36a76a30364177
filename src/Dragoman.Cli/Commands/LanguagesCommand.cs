using System.CommandLine;
using System.Globalization;
using Dragoman.Languages;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman languages</c>: which languages are read and which are only recognised.</summary>
internal static class LanguagesCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new ExampledCommand("languages", Texts.LanguagesDescription, Texts.LanguagesExamples);
        command.SetAction(parsed =>
        {
            terminal.Output.WriteLine(Texts.LanguagesHeader);
            foreach (var folder in LanguageFolder.In(Desk.LanguagesFolder(parsed, shared, terminal)))
                terminal.Output.WriteLine(Line(folder));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Line(LanguageFolder folder)
    {
        var name = CultureInfo.GetCultureInfo(folder.Code).EnglishName;
        return folder.HasPack
            ? string.Join('\t', folder.Code, name, Texts.HasPack, folder.CountRows().ToString(CultureInfo.InvariantCulture))
            : string.Join('\t', folder.Code, name, Texts.OnlyRecognised);
    }
}
