namespace Dragoman.Store;

/// <summary>What is wrong with a watched source.</summary>
public enum SourceFault
{
    None,
    LastLookFailed,
    NeverReached,

    /// <summary>Bodies are suddenly short or empty.</summary>
    LayoutChanged,
}

/// <summary>How a watched source is doing in one language; what is not known is null, never zero.</summary>
/// <param name="Source">The source.</param>
/// <param name="Language">Code; null where it has brought no article yet, or the language is not known.</param>
/// <param name="Last">Day of the last article.</param>
/// <param name="PerDay">Articles a day over the last week, or as long as it is watched; null before a day has passed.</param>
/// <param name="Failures">Looks in a row that failed; null when nobody looked yet.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record SourceHealth(Source Source, string? Language, DateOnly? Last, double? PerDay, int? Failures, SourceFault Fault)
{
    private const int Days = 7;

    /// <summary>A row for each language of a source; one for a source that has brought nothing yet.</summary>
    public static IReadOnlyList<SourceHealth> Of(Source source, IReadOnlyList<KeptPage> pages, DateTimeOffset now)
    {
        var none = new SourceHealth(source, null, null, null, source.Succeeded is null && source.Failures == 0 ? null : source.Failures, FaultOf(source, pages));
        var languages = pages.Where(page => page.Words > 0).GroupBy(page => page.Language).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => none with { Language = group.Key, Last = DateOnly.FromDateTime(group.Max(page => page.Fetched).UtcDateTime), PerDay = Rate(source, group, now) }).ToList();
        return languages.Count == 0 ? [none] : languages;
    }

    private static double? Rate(Source source, IEnumerable<KeptPage> articles, DateTimeOffset now)
    {
        var days = Math.Min(Days, (now - source.Since).TotalDays);
        return days < 1 || source.Succeeded is null ? null : articles.Count(page => now - page.Fetched < TimeSpan.FromDays(Days)) / days;
    }

    private static SourceFault FaultOf(Source source, IReadOnlyList<KeptPage> pages) => source switch
    {
        { Problem: not null } => SourceFault.LastLookFailed,
        { Succeeded: null } => SourceFault.NeverReached,
        _ => Layout.HasChanged([.. pages.Select(page => page.Words)]) == true ? SourceFault.LayoutChanged : SourceFault.None,
    };
}
