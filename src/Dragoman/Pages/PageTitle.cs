namespace Dragoman.Pages;

/// <summary>Chooses the title: the headline that readers see before what the head states, without the name of the publisher behind a dash or bar.</summary>
internal static class PageTitle
{
    private const int LongestSiteName = 4;
    private static readonly string[] Partings = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ", " / "];

    public static string? Of(PageHead head, Region root)
    {
        string? heading = root.All().FirstOrDefault(region => region is { HasTitle: true, IsHeading: true })?.AllText;
        if (heading is not null && heading.Equals(head.Publisher, StringComparison.OrdinalIgnoreCase))
            heading = null;
        return heading ?? Bare(head.Title, head.Publisher) ?? Bare(head.DocumentTitle, head.Publisher) ?? null;
    }

    private static string? Bare(string? title, string? publisher)
    {
        if (title is null)
            return null;
        title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (cut, length) = Partings.Select(parting => (At: title.LastIndexOf(parting, StringComparison.Ordinal), parting.Length)).MaxBy(found => found.At);
        if (cut <= 0)
            return title;
        string last = title[(cut + length)..];
        bool site = publisher is not null
            ? publisher.Contains(last, StringComparison.OrdinalIgnoreCase) || last.Contains(publisher, StringComparison.OrdinalIgnoreCase)
            : WordCount.Of(last) <= LongestSiteName && WordCount.Of(title.AsSpan(0, cut)) >= LongestSiteName;
        return site ? title[..cut].TrimEnd() : title;
    }
}
