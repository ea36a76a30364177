using Dragoman.Intake.Fetching;

namespace Dragoman.Cli.Inputs;

/// <summary>
/// Turns what stands on the command line into inputs: files as they are, folders with all articles in them, patterns
/// (<c>news/**/*.txt</c>, for shells that do not expand them) and <c>-</c>. Order is that of the command line, then of names.
/// </summary>
internal sealed class InputFinder
{
    private static readonly string[] Endings =
        [".txt", ".jsonl", ".ndjson", ".json", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".xml", ".rss", ".atom", ".warc", ".gz", ".eml", ".pdf"];
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<Input> found = [];

    public static IReadOnlyList<Input> Find(IEnumerable<string> names)
    {
        var finder = new InputFinder();
        foreach (var name in names)
            finder.Add(name);
        return finder.found;
    }

    private void Add(string name)
    {
        if (name == Texts.StandardInput)
            found.Add(new Input(name, IsStandardInput: true));
        else if (name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            AddAddress(name);
        else if (File.Exists(name))
            AddFile(name);
        else if (Directory.Exists(name))
            AddFolder(name);
        else if (PathPattern.IsPattern(name))
            AddMatches(name);
        else
            found.Add(new Input(name) { Problem = Texts.NoSuchFile });
    }

    private void AddAddress(string text)
    {
        try
        {
            found.Add(new Input(text) { Address = WebAddress.Parse(text) });
        }
        catch (FetchException wrong)
        {
            found.Add(new Input(text) { Problem = wrong.Message });
        }
    }

    private void AddFile(string path)
    {
        if (seen.Add(Path.GetFullPath(path)))
            found.Add(new Input(path));
    }

    private void AddFolder(string folder)
    {
        var before = found.Count;
        Walk(folder);
        if (found.Count == before)
            found.Add(new Input(folder) { Problem = Texts.EmptyFolder(Endings) });
    }

    private void Walk(string folder)
    {
        foreach (var entry in Entries(folder))
        {
            if (entry is DirectoryInfo { LinkTarget: null })
                Walk(Path.Combine(folder, entry.Name));
            else if (entry is FileInfo && Endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                AddFile(Path.Combine(folder, entry.Name));
        }
    }

    private void AddMatches(string text)
    {
        var before = found.Count;
        var pattern = new PathPattern(text);
        if (pattern.Root.Length == 0 || Directory.Exists(pattern.Root))
            Match(pattern.Root, pattern.Segments);
        if (found.Count == before)
            found.Add(new Input(text) { Problem = Texts.NoMatch });
    }

    private void Match(string folder, ReadOnlySpan<string> segments)
    {
        var first = segments[0];
        var rest = segments[1..];
        var anyDepth = first == PathPattern.AnyDepth;
        if (anyDepth && !rest.IsEmpty)
            Match(folder, rest);
        foreach (var entry in Entries(folder))
        {
            var path = Path.Combine(folder, entry.Name);
            var isFolder = entry is DirectoryInfo;
            if (anyDepth && isFolder && entry.LinkTarget is null)
                Match(path, segments);
            else if (!anyDepth && isFolder && !rest.IsEmpty && PathPattern.Fits(first, entry.Name))
                Match(path, rest);
            else if (!anyDepth && isFolder && PathPattern.Fits(first, entry.Name))
                Walk(path);
            else if (!isFolder && rest.IsEmpty && (anyDepth || PathPattern.Fits(first, entry.Name)))
                AddFile(path);
        }
    }

    private List<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder.Length == 0 ? "." : folder)
                .EnumerateFileSystemInfos("*", Everything)
                .Where(entry => entry.Name[0] != '.')
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (seen.Add(Path.GetFullPath(folder)))
                found.Add(new Input(folder) { Problem = Texts.UnreadableFolder(error.Message) });
            return [];
        }
    }
}
