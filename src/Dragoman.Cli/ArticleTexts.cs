using System.Globalization;
using Dragoman.Articles;

namespace Dragoman.Cli;

/// <summary>What the commands about one article and about copies say to people.</summary>
internal static class ArticleTexts
{
    public const string Description = "Show one article of the record: where it is from, what changed in it, its translations and copies.";
    public const string Argument = "Id of an article or its beginning, its file, or its address.";
    public const string CopiesDescription = "Show which articles of the record are one text: copies, cut copies, light rewrites, and translations that a page names.";
    public const string Versions = "Versions";
    public const string Translations = "Translations";
    public const string Copies = "Copies";
    public const string Speaks = "speaks now";
    public const string NotHere = "not in the record";
    public const string TextGone = "(the text of a version was removed)";
    public const string OnlyLitter = "no sentence differs";

    public static readonly string[] Examples = ["dragoman article 5fbe03a1", "dragoman article https://news.example/2025/tariff", "dragoman article 5fbe03a1 --json"];
    public static readonly string[] CopiesExamples = ["dragoman copies", "dragoman copies --json"];

    public static string ChangesOf(int version) => string.Create(CultureInfo.InvariantCulture, $"Changed in version {version}");

    public static string By(string byline) => $"by {byline}";

    public static string Changed(DateTimeOffset moment) => $"changed {Moment(moment)}";

    public static string AddedOn(DateTimeOffset moment) => $"added {Moment(moment)}";

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " UTC";

    public static string NoCopies(long articles) => string.Create(CultureInfo.InvariantCulture, $"No two of the {articles:#,0} articles in the record are one text.");

    /// <summary>"- gone", "+ new", or "~ The tariff is [12 -> 14] percent".</summary>
    public static string Change(SentenceChange change) => (change.Before, change.After) switch
    {
        ({ } before, null) => $"- {before}",
        (null, { } after) => $"+ {after}",
        ({ } before, { } after) => $"~ {string.Join(' ', Marked(TextChanges.Words(before, after)))}",
        _ => "",
    };

    private static IEnumerable<string> Marked(IReadOnlyList<WordRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
            if (runs[i].InBefore && runs[i].InAfter)
                yield return runs[i].Words;
            else if (runs[i].InBefore && i + 1 < runs.Count && !runs[i + 1].InBefore)
                yield return $"[{runs[i].Words} -> {runs[++i].Words}]";
            else
                yield return runs[i].InBefore ? $"[- {runs[i].Words}]" : $"[+ {runs[i].Words}]";
    }
}
