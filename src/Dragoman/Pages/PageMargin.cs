namespace Dragoman.Pages;

/// <summary>The lines around the headline, above the first paragraph of the body: who wrote, when it was published.</summary>
internal sealed class PageMargin
{
    private const int LongestLine = 16;
    private const int LinesAbove = 4;
    private const int LongestName = 10;
    private const int Particle = 3;
    private readonly List<Region> lines;

    public PageMargin(Region root, Region? first)
    {
        var all = root.All().Where(region => region.Text is not null).ToList();
        int end = first is null ? all.Count : all.IndexOf(first);
        int title = all.FindIndex(region => region.HasTitle || region.Parent is { HasTitle: true, IsHeading: true });
        lines = title < 0 || title > end ? [] : all[Math.Max(0, title - LinesAbove)..end].FindAll(line => line.Words <= LongestLine);
    }

    /// <summary>Short lines with a number.</summary>
    public IReadOnlyList<string> DateLines => [.. lines.Where(line => !line.HasTitle && line.Parent is not { HasTitle: true, IsHeading: true } && line.Text!.Any(char.IsDigit)).Select(line => line.Text!)];

    /// <summary>The line that markup calls the byline, without the small word, or what stands before a colon, in front of the name.</summary>
    public string? Byline
    {
        get
        {
            var line = lines.Find(line => IsIn(line, MarkupRole.Byline) && !IsIn(line, MarkupRole.Date) && line.Words is > 1 and <= LongestName && !line.Text!.Any(char.IsDigit))?.Text;
            if (line?.IndexOf(':') is > 0 and var colon && colon + 1 < line.Length)
                return line[(colon + 1)..].Trim();
            int space = line?.IndexOf(' ') ?? -1;
            return space is > 0 and <= Particle && char.IsUpper(line![space + 1]) ? line[(space + 1)..] : line;
        }
    }

    private static bool IsIn(Region region, MarkupRole role) => (region.Role & role) != 0 || (region.Parent?.Role & role) > 0;
}
