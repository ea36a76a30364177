using System.CommandLine;
using Dragoman.Pages;

namespace Dragoman.Cli.Records;

/// <summary>Where lists of outlets lie: those that come with the program, and the user's own beside the record.</summary>
internal static class OutletFiles
{
    private const string Own = "outlets";
    private const string Table = ".tsv";
    private const string List = ".yaml";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "outlets");

    /// <summary>What is said of publishers; later files count more.</summary>
    public static IEnumerable<string> Tables(string record) => Shipped(Table).Concat(Beside(record, Table));

    /// <summary>All publishers of all lists: for what their pages call their parts.</summary>
    public static IEnumerable<WebOutlet> All(ParseResult parsed, SharedOptions shared, Terminal terminal) =>
        Shipped(List).Concat(Beside(shared.Record.Path(parsed, terminal), List)).SelectMany(OutletList.Load);

    /// <summary>The user's own list, which is watched without being named.</summary>
    public static IEnumerable<WebOutlet> Watched(string record) => Beside(record, List).SelectMany(OutletList.Load);

    /// <summary>The list of that name or path; null when there is none.</summary>
    public static IReadOnlyList<WebOutlet>? Named(string name)
    {
        var path = new[] { name, Path.Combine(Folder, name + List) }.FirstOrDefault(path => path.EndsWith(List, StringComparison.OrdinalIgnoreCase) && File.Exists(path));
        return path is null ? null : OutletList.Load(path);
    }

    /// <summary>Names of the lists that come with the program.</summary>
    public static IEnumerable<string> Names => Shipped(List).Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<string> Shipped(string ending) => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*" + ending).Order(StringComparer.Ordinal) : [];

    private static IEnumerable<string> Beside(string record, string ending)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(record))!, Own + ending);
        return File.Exists(path) ? [path] : [];
    }
}
