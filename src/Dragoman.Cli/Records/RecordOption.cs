using System.CommandLine;

namespace Dragoman.Cli.Records;

/// <summary>Which record a command means: <c>--record FILE</c>, else <c>DRAGOMAN_RECORD</c>, else the one in the user's folder for data.</summary>
internal sealed class RecordOption : Option<string?>
{
    private const string Program = "dragoman";
    private const string FileName = "record.db";

    public RecordOption()
        : base("--record")
    {
        Description = RecordTexts.RecordOption;
        HelpName = "FILE";
        Recursive = true;
    }

    public string Path(ParseResult parsed, Terminal terminal) => Named(parsed)
        ?? (terminal.Variable(RecordTexts.RecordVariable) is { Length: > 0 } set ? set : System.IO.Path.Combine(FolderOfUser(terminal), FileName));

    /// <summary>The file that the command line names; null when it names none.</summary>
    public string? Named(ParseResult parsed) => parsed.GetValue(this) is { Length: > 0 } named ? named : null;

    public static string FolderOfUser(Terminal terminal) => System.IO.Path.Combine(DataOfUser(terminal), Program);

    private static string DataOfUser(Terminal terminal)
    {
        if (terminal.Variable(RecordTexts.UserDataVariable) is { Length: > 0 } folder)
            return folder;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows() || home.Length == 0)
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return OperatingSystem.IsMacOS() ? System.IO.Path.Combine(home, "Library", "Application Support") : System.IO.Path.Combine(home, ".local", "share");
    }
}
