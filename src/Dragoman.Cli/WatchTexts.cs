using System.Globalization;

namespace Dragoman.Cli;

/// <summary>What watching says to people.</summary>
internal static class WatchTexts
{
    public const string WatchDescription = "Watch feeds, sitemaps and pages: fetch what is new, politely, and add it to the record, until interrupted.";
    public const string SourcesDescription = "Show what is watched: last article, articles a day, failures, changes of layout, by source and language.";
    public const string SourcesArgument = "What to watch from now on: addresses of feeds, sitemaps or pages, or lists of outlets (a file .yaml, or the name of one that comes with the program). What the record has, and the list outlets.yaml beside it, is watched anyway.";
    public const string EveryOption = "Minutes between two looks at a source; a source that fails is asked more and more rarely.";
    public const string OnceOption = "Look at each source that is due once, and end.";
    public const string NothingWatched = "nothing is watched; name feeds, sitemaps, pages or a list of outlets: dragoman watch https://news.example/feed.xml";
    public const string ForgetOption = "Watch this address no longer; what it brought stays.";
    public const string NoData = "-";
    public const string LayoutChanged = "bodies suddenly short or empty";
    public const string NeverReached = "never reached";

    public static readonly string[] WatchExamples = ["dragoman watch https://news.example/feed.xml", "dragoman watch central-asia", "dragoman watch --once", "dragoman watch --every 60 https://news.example/sitemap-news.xml"];
    public static readonly string[] SourcesExamples = ["dragoman sources", "dragoman sources --forget https://news.example/feed.xml"];
    public static readonly string[] SourcesHeads = ["language", "last article", "a day", "failures", "source", "what is wrong"];

    public static string Looked(string address, int added, int changed, int problems) =>
        $"{address}: {added} added" + (changed > 0 ? $", {changed} changed" : "") + (problems > 0 ? $", {problems} failed" : "");

    public static string NoList(string name, IEnumerable<string> known) => $"'{name}' is neither an address nor a list of outlets; lists: {string.Join(", ", known.DefaultIfEmpty("none"))}, or a file .yaml";

    public static string Forgotten(string address) => $"{address}: watched no longer";

    public static string NotWatched(string address) => $"{address}: is not watched; see: dragoman sources";

    public static string Unchanged(string address) => $"{address}: unchanged";

    public static string Failed(string address, string problem, DateTimeOffset due) =>
        $"{address}: {problem}; again at {due.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC";

    public static string Rate(double perDay) => perDay.ToString("0.0", CultureInfo.InvariantCulture);
}
