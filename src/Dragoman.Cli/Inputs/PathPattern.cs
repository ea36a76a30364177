using System.IO.Enumeration;

namespace Dragoman.Cli.Inputs;

/// <summary>
/// A path with <c>*</c> and <c>?</c> inside a name and <c>**</c> for any depth of folders, parted into the folder
/// to start from and the names to match below it: <c>news/**/*.txt</c> starts from <c>news</c>.
/// </summary>
internal sealed class PathPattern
{
    public const string AnyDepth = "**";

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public PathPattern(string text)
    {
        var parts = text.Split(Separators);
        var plain = parts.TakeWhile(part => !IsPattern(part)).ToArray();
        Root = string.Join(Path.DirectorySeparatorChar, plain);
        if (plain is [""] || Root.EndsWith(Path.VolumeSeparatorChar))
            Root += Path.DirectorySeparatorChar;
        Segments = [.. parts.Skip(plain.Length).Where(part => part.Length > 0)];
    }

    public string Root { get; }

    public string[] Segments { get; }

    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    public static bool Fits(string segment, string name) =>
        FileSystemName.MatchesSimpleExpression(segment, name, ignoreCase: OperatingSystem.IsWindows());
}
