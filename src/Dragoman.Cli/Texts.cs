using System.Globalization;
using Dragoman.Articles;

namespace Dragoman.Cli;

/// <summary>All that the command line says to people, in one place.</summary>
internal static class Texts
{
    public const string Program = "dragoman";
    public const string StandardInput = "-";
    public const string NoColourVariable = "NO_COLOR";
    public const string LanguagesVariable = "DRAGOMAN_LANGUAGES";
    public const string CacheVariable = "DRAGOMAN_CACHE";
    public const string CacheOff = "off";
    public const string UserCacheVariable = "XDG_CACHE_HOME";

    public const string ProgramDescription = "Reads news about relations between countries and prints what it says, each figure and quote with the words that say so.";
    public const string ReadDescription = "Read articles and print what they say.";
    public const string ExplainDescription = "Show how one sentence is read: tokens, mentions, what was tried and why it failed.";
    public const string UnreadDescription = "Show what articles hold that was almost read: quantities without indicator, quotes without speaker, names and dates attached to nothing.";
    public const string LanguagesDescription = "List the languages that are read or recognised.";
    public const string LintDescription = "Check language packs and print every error with file and line.";
    public const string DemoDescription = "Read the sample articles that come with the program into a record of their own, and show one relation.";

    public const string FilesArgument = "Files, folders, addresses (https://...), patterns (news/**/*.txt), or - for standard input. Text, JSON, HTML, MHTML, RSS, Atom, JSON Feed, sitemaps, WARC, mail and PDF are told by their content.";
    public const string SentenceArgument = "One or a few sentences.";
    public const string CodesArgument = "Codes of languages; all when none is given.";
    public const string LanguagesOption = "Folder of the language packs (default: $" + LanguagesVariable + ", else the packs that come with the program).";
    public const string LanguageOption = "Language of all input, instead of detecting it.";
    public const string PublishedOption = "Day of publication where the text does not say it, as YYYY-MM-DD.";
    public const string EncodingOption = "Encoding of files that are not Unicode, such as windows-1256.";
    public const string AllowLocalOption = "Fetch from loopback and private addresses too.";
    public const string StrictOption = "An article in a language without a pack is a failure.";
    public const string JsonOption = "Print one JSON object an article and line.";
    public const string WordsOption = "Count instead the words that the packs do not hold beside indicators and numbers without unit.";
    public const string TextOption = "With --json: put the whole text into the object; positions of citations refer to it.";

    /// <summary>The unit of things counted, which people do not write.</summary>
    public const string Count = "count";

    public const string Examples = "Examples:";
    public const string Reading = "Reading";
    public const string Adding = "Adding";
    public const string Merging = "Merging";
    public const string ReadingAgain = "Reading again";

    public const string NothingToExplain = "there is no sentence to explain";
    public const string InputOfStandard = "standard input";
    public const string NoSuchFile = "no such file or folder";
    public const string NoMatch = "no file matches this pattern";
    public const string NothingToRead = "nothing to read: name files or folders, or pipe text in";
    public const string TextNeedsJson = "--text has a meaning only with --json";
    public const string NoSamples = "the sample articles are not beside the program";
    public const string UnknownLanguage = "language unknown";

    public const string NoTitle = "(no title)";
    public const string Contacts = "contacts";
    public const string Agreements = "agreements";
    public const string Commitments = "commitments";
    public const string Figures = "figures";
    public const string Statements = "statements";
    public const string People = "people";
    public const string Topics = "topics";
    public const string Damaged = "damaged numbers, not used";
    public const string NothingRead = "nothing was read from this article";
    public const string UnnamedSpeaker = "(unnamed)";
    public const string LanguagesHeader = "code\tlanguage\tpack\trows of words";
    public const string CoverageOption = "Print what each pack holds, as docs/coverage.md.";
    public const string CoverageTitle = "# Coverage\n\nWhat each language pack holds. Written by `./dragoman languages --coverage > docs/coverage.md`.";
    public const string CoverageOfPack = "pack";
    public const string CoverageOfTag = "rows of words tagged";
    public const string CoverageStates = "states named";
    public const string CoverageRules = "rules of dates and periods";
    public const string CoverageExamples = "examples";
    public const string CoverageGaps = "of these known gaps";
    public const string CoverageRows = "rows of words";
    public const string CoverageForms = "forms";
    public const string HasPack = "read";
    public const string OnlyRecognised = "recognised";
    public const string PacksHold = "no errors";

    public static readonly string[] ProgramExamples = ["dragoman demo", "dragoman read news/", "dragoman read --json news/ > readings.jsonl"];

    public static readonly string[] ReadExamples =
    [
        "dragoman read article.txt",
        "dragoman read --json --text \"news/**/*.txt\" > readings.jsonl",
        "dragoman read --encoding windows-1256 --published 2024-05-03 old.txt",
        "cat articles.jsonl | dragoman read --json",
    ];

    public static readonly string[] ExplainExamples =
    [
        "dragoman explain \"Exports to Kenya rose 4 % to 120 million dollars in 2024.\"",
        "dragoman explain --language en --published 2024-05-03 \"Trade grew by a fifth last year.\"",
    ];

    public static readonly string[] UnreadExamples = ["dragoman unread news/", "dragoman unread --language sv artikel.txt", "dragoman unread --words news/ | head -50"];
    public static readonly string[] LanguagesExamples = ["dragoman languages", "dragoman languages --languages ./languages", "dragoman languages --coverage > docs/coverage.md"];
    public static readonly string[] LintExamples = ["dragoman lint", "dragoman lint sv it"];
    public static readonly string[] DemoExamples = ["dragoman demo", "dragoman demo --record /tmp/demo.db"];

    public static string Problem(string message) => $"dragoman: {message}";

    public static string Problem(string name, string message) => $"dragoman: {name}: {message}";

    public static string Problem(string name, int? line, string message) => Problem((name == StandardInput ? InputOfStandard : name) + (line is null ? "" : $":{line}"), message);

    /// <summary>The form that editors jump to; line 0 is the whole file.</summary>
    public static string PackProblem(string file, int line, string message) => line > 0 ? $"{file}:{line}: {message}" : $"{file}: {message}";

    public static string SeeHelp(string? command) => command is null ? "See: dragoman --help" : $"See: dragoman {command} --help";

    public static string NoCommand(string text, string? near) => near is null ? $"'{text}' is no command" : $"'{text}' is no command; did you mean '{near}'?";

    public static string NoOption(string text, string? near) => $"'{text}' is no option here" + (near is null ? "" : $"; did you mean '{near}'?");

    public static string NoValue(string text, string option, IEnumerable<string> values) => $"'{text}' is nothing that {option} takes; there are {string.Join(", ", values)}";

    public static string NoDate(string text) => $"'{text}' is no day; write it as 2024-05-03";

    public static string NoEncoding(string name) => $"'{name}' is no encoding that is known; try utf-8, windows-1251, windows-1256 or iso-8859-1";

    public static string NoLanguages(string folder) => $"there is no folder of languages at '{folder}'; name one with --languages";

    public static string NoPack(string code) => $"there is no pack for language '{code}'; see: dragoman languages";

    public static string EmptyFolder(IEnumerable<string> endings) => $"the folder holds no articles ({string.Join(", ", endings)})";

    public static string UnreadableFolder(string reason) => $"the folder cannot be read: {reason}";

    public static string UnreadableFile(string reason) => $"cannot be read: {reason}";

    public static string MoreProblems(int count) => count == 1 ? "1 more problem" : $"{count} more problems";

    public static string WithoutPack(string? code) => code is null ? UnknownLanguage : $"{code}: no pack";

    public static string Passed(PassedFor reason) => reason switch
    {
        PassedFor.Teaser => "teaser of a feed",
        PassedFor.Listed => "address in a sitemap",
        PassedFor.Unchanged => "unchanged page",
        _ => "page without an article",
    };

    public static string OutOf(int count, int all) => $"{count} of {all}";

    /// <summary>"Adding [######--------] 1,204 (31 %), 512 a second, 5 s left".</summary>
    public static string Progress(string doing, long count, double? share, double? rate, TimeSpan? left)
    {
        const int Width = 24;
        var filled = (int)(Width * Math.Clamp(share ?? 0, 0, 1));
        var bar = share is null ? "" : string.Create(CultureInfo.InvariantCulture, $" [{new string('#', filled)}{new string('-', Width - filled)}] {share:0 %}");
        var speed = rate is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {rate:#,0} a second");
        var time = left is not { } rest ? "" : rest.TotalMinutes >= 2 ? string.Create(CultureInfo.InvariantCulture, $", {rest.TotalMinutes:0} min left")
            : string.Create(CultureInfo.InvariantCulture, $", {rest.TotalSeconds:0} s left");
        return string.Create(CultureInfo.InvariantCulture, $"{doing}{bar} {count:#,0}{speed}{time}");
    }

    public static string Read(int count) => $"read: {count}";

    public static string Skipped(int count, IEnumerable<string> reasons) => $"skipped: {count} ({string.Join(", ", reasons)})";

    public static string Failed(int count) => $"failed: {count}";

    public static string Interrupted(int done, int all) => $"interrupted after {done} of {all}; what was read until then stands";

    public static string SkippedOf(int count, string reason) => count == 1 ? reason : $"{reason} x{count}";

    public static string Share(string value) => $"share {value}";

    public static string Converted(string value) => $"({value})";

    public static string WorkedOut(string field, string value, string because) => $"{field} {value}: {because}";

    public static string Edition(string series, int? ordinal) => ordinal is { } n ? $"{series} (no. {n})" : series;
}
