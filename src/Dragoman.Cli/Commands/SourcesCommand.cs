using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Cli.Records;
using Dragoman.Intake.Watching;
using Dragoman.Store;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman sources</c>: how the watched sources are doing. Where nothing is known a dash stands, never a zero.</summary>
internal static class SourcesCommand
{
    private const int Days = 7;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new ExampledCommand("sources", WatchTexts.SourcesDescription, WatchTexts.SourcesExamples);
        command.SetAction(parsed =>
        {
            using var record = OpenRecord.Existing(parsed, shared, terminal);
            var sources = new SourceRows(record.File);
            var sheet = new Sheet(terminal);
            var all = sources.All().OrderBy(source => source.Address, StringComparer.Ordinal).ToList();
            if (all.Count == 0)
                sheet.Note(WatchTexts.NothingWatched);
            sheet.Rows([.. all.SelectMany(source => Rows(source, sources.Pages(source), DateTimeOffset.UtcNow))], WatchTexts.SourcesHeads);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>A row for each language of a source; one for a source that has brought nothing yet.</summary>
    internal static IEnumerable<string[]> Rows(Source source, IReadOnlyList<KeptPage> pages, DateTimeOffset now)
    {
        var wrong = Wrong(source, pages);
        var articles = pages.Where(page => page.Words > 0).ToLookup(page => page.Language ?? WatchTexts.NoData);
        if (articles.Count == 0)
            yield return [WatchTexts.NoData, WatchTexts.NoData, WatchTexts.NoData, Failures(source), source.Address, wrong];
        foreach (var language in articles.OrderBy(language => language.Key, StringComparer.Ordinal))
            yield return [language.Key, Wording.Date(DateOnly.FromDateTime(language.Max(page => page.Fetched).UtcDateTime)), Rate(source, [.. language], now), Failures(source), source.Address, wrong];
    }

    /// <summary>Over the last week, or as long as the source is watched; unknown before a day has passed.</summary>
    private static string Rate(Source source, List<KeptPage> articles, DateTimeOffset now)
    {
        var days = Math.Min(Days, (now - source.Since).TotalDays);
        return days < 1 || source.Succeeded is null ? WatchTexts.NoData : WatchTexts.Rate(articles.Count(page => now - page.Fetched < TimeSpan.FromDays(Days)) / days);
    }

    private static string Failures(Source source) => source.Succeeded is null && source.Failures == 0 ? WatchTexts.NoData : $"{source.Failures}";

    private static string Wrong(Source source, IReadOnlyList<KeptPage> pages) =>
        source.Problem ?? (source.Succeeded is null ? WatchTexts.NeverReached : Layout.HasChanged([.. pages.Select(page => page.Words)]) == true ? WatchTexts.LayoutChanged : "");
}
