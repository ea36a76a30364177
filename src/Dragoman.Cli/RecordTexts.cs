using System.Globalization;
using Dragoman.Cli.Records;
using Dragoman.Contacts;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli;

/// <summary>What the commands of the record say to people.</summary>
internal static class RecordTexts
{
    public const string RecordVariable = "DRAGOMAN_RECORD";
    public const string UserDataVariable = "XDG_DATA_HOME";

    public const string RecordOption = "File of the record (default: $" + RecordVariable + ", else one in the user's folder for data).";
    public const string IndicatorOption = "Only this indicator (exports, imports, trade-turnover, ...); one that the record lacks is answered with those it has.";
    public const string FromOption = "Only from this day, month or year on.";
    public const string ToOption = "Only up to this day, month or year.";
    public const string LanguageFilter = "Only what an article in this language says.";
    public const string PublisherOption = "Only what a publisher says whose name holds this.";
    public const string SourceKindOption = "Only what publishers of this kind say (agency, ministry, newspaper, ...), as outlets/ has it.";
    public const string AsOfOption = "The record as far as it had been published on that day.";
    public const string KnownOnOption = "The record as it stood here at the end of that day.";
    public const string SinceOption = "Only what articles say that were added on that day or later.";
    public const string TodayOption = "The day from which plans and pledges are overdue (default: today).";
    public const string PartyArgument = "States and bodies, by code (KZ, EU) or by name in any language that is read; several: only what concerns all of them.";
    public const string WordsArgument = "Words that must all be there; in quotation marks, one after the other.";
    public const string MostOption = "How many articles are shown.";
    public const string BackupArgument = "File to write; it must not exist.";

    public const string WhyOption = "The reason, kept in the log.";
    public const string ByOption = "Who decides (default: the name of the user of this machine).";
    public const string EntryArgument = "Id of an entry, or its first digits, as the lists show it.";
    public const string EntriesArgument = "Ids of two or more entries of one kind, or their first digits.";
    public const string ArticleArgument = "An article: its id or the first digits, its file, or its address.";
    public const string SplitArgument = "The articles of the entry that tell of something else.";
    public const string FieldArgument = "The field, as the export names it (date, place, parties, status, value, period, speaker, ...).";
    public const string ValueArgument = "The new value, as the export spells it; several with \"; \" between them; none empties the field.";
    public const string SpellingArgument = "The spelling, as the record has it.";
    public const string NameArgument = "The name it stands for.";
    public const string DecisionArgument = "Id of a decision, or its first digits, as the log shows it.";
    public const string CitedArgument = "The exact words of the article that say it.";
    public const string TypeOption = "What it is: contact, agreement, statement, commitment, figure or person (default: contact).";
    public const string SetOption = "A field of the entry, such as kind=visit, date=2025-04-04 or \"parties=KE; SE\".";

    public const string LogDescription = "List the decisions of people: who, when, what and why.";
    public const string ReadoutsDescription = "Show who mentions what of one entry: its fields in rows, the articles in columns.";
    public const string NoDecisions = "Nobody has decided anything in this record.";
    public const string Undone = "  (undone)";
    private const string NotToMerge = "name two or more entries of one kind";
    private const string NotToSplit = "name some of the entry's articles, not none and not all";
    private const string RemovalStays = "the text of a removed article is gone; a removal cannot be undone";
    private const string RemovalNeedsReason = "say with --why for which reason; it stays in the log";
    public const string NotMentioned = "not mentioned";

    public const string JsonOption = "Print JSON Lines, one object a line.";
    public const string CsvOption = "Print CSV.";
    public const string OneFormat = "--json and --csv exclude each other";
    public const string FormatOption = "json (JSON Lines), csv, plover (events), sdmx (figures), jsonld, ical (plans and due dates), atom, markdown or html (default: json).";
    public const string ExportJsonOption = "The same as --format json.";
    public const string OutputOption = "File to write, which must not exist (default: standard output).";
    public const string ExportDescription = "Write the record, or a part of it, for other programs.";
    public const string WholeRecord = "Relations";
    public const string AllOption = "Show the checks that hold as well.";

    public const string AddDescription = "Read articles into the record. Articles that are in it already are passed over.";
    public const string ShowDescription = "Print the dossier of a relation: timeline, series, agreements, commitments, figures, statements, findings, coverage, sources.";
    public const string FindingsDescription = "List where sources differ, what does not add up, what is damaged, unclear or open.";
    public const string ArticlesDescription = "List the articles of the record.";
    public const string SearchDescription = "Find words in the articles of all languages.";
    public const string RebuildDue = "since the program was upgraded, articles of this record have to be read anew; until then they are missing; run: dragoman rebuild";
    public const string RebuildDescription = "Read every article of the record anew, as after an upgrade, and those that were fetched out of their pages; decisions stay.";
    public const string CheckDescription = "Check that the record is whole and that every citation stands where it should.";
    public const string BackupDescription = "Copy the record to another file, also while others use it.";

    public const string Sources = "Sources";
    public const string Series = "Series";
    public const string Coverage = "Coverage";
    public const string And = " \u2013 ";
    public const string NobodyToShow = "name the parties, as in: dragoman show EU KZ";
    public const string TryNext = "Try next";
    public const string NoPublisher = "publisher not stated";
    public const string Replaced = " (replaced by a later version)";

    public static readonly string[] AddExamples = ["dragoman add news/", "dragoman add --record kazakhstan.db \"news/**/*.jsonl\"", "cat articles.jsonl | dragoman add -"];
    public static readonly string[] ShowExamples = ["dragoman show EU KZ", "dragoman show \"European Union\" Kazakistan --from 2024", "dragoman show Kenya Sweden --as-of 2025-03-31"];
    public static readonly string[] FindingsExamples = ["dragoman findings", "dragoman findings EU KZ --all", "dragoman findings --kind sources-differ"];
    public static readonly string[] ArticlesExamples = ["dragoman articles", "dragoman articles EU KZ --language ar", "dragoman articles --since 2025-05-01"];
    public static readonly string[] SearchExamples = ["dragoman search fertiliser", "dragoman search \"joint commission\" Nairobi", "dragoman search --language ar \u0627\u0644\u062a\u062c\u0627\u0631\u0629"];
    public static readonly string[] RebuildExamples = ["dragoman rebuild", "dragoman rebuild --record kazakhstan.db"];
    public static readonly string[] CheckExamples = ["dragoman check-record", "dragoman check-record --record kazakhstan.db"];
    public static readonly string[] BackupExamples = ["dragoman backup saved.db", "dragoman backup --record kazakhstan.db saved.db"];

    public static readonly string[] ExportExamples =
    [
        "dragoman export --json > entries.jsonl",
        "dragoman export EU KZ --format html --output dossier.html",
        "dragoman export EU KZ --format ical > plans.ics",
        "dragoman export --format sdmx --from 2020 > figures.csv",
    ];

    public static readonly string[] LogExamples = ["dragoman log"];
    public static readonly string[] ReadoutsExamples = ["dragoman readouts 5fbe03a1"];

    /// <param name="kinds">All there are; null where they depend on the type of entry.</param>
    public static string KindOption(IReadOnlyList<string>? kinds) =>
        kinds is null ? "Only this kind of contact (call, visit, ...), status of an agreement (signed, ...) or indicator of a figure (exports, ...)." : $"Only this kind: {string.Join(", ", kinds)}.";

    public static string Account(int added, int versions, int known, int removed)
    {
        List<string> parts = [Count("added", added + versions)];
        if (versions > 0)
            parts.Add(Count("of these new versions", versions));
        if (known > 0)
            parts.Add(Count("already there", known));
        if (removed > 0)
            parts.Add(Count("removed before, left out", removed));
        return string.Join(", ", parts);
    }

    public static string PluralOf(EntryType type) => type == EntryType.Person ? "actors" : type.Spelt() + "s";

    public static string EntriesDescription(EntryType type) => type switch
    {
        EntryType.Contact => "List contacts: calls, visits, meetings, sessions, and those planned.",
        EntryType.Agreement => "List agreements and how far they have come.",
        EntryType.Statement => "List what was said: direct quotations and who spoke them.",
        EntryType.Commitment => "List pledges and targets.",
        EntryType.Figure => "List figures, each with period, unit and source.",
        _ => "List the people who act or speak.",
    };

    public static string[] EntriesExamples(EntryType type) => [$"dragoman {PluralOf(type)}", $"dragoman {PluralOf(type)} EU KZ --from 2024", $"dragoman {PluralOf(type)} --language ar --since 2025-05-01"];

    public static string HeadingOf(EntryType type, int count) => string.Create(CultureInfo.InvariantCulture, $"{(type == EntryType.Contact ? "Timeline" : char.ToUpperInvariant(PluralOf(type)[0]) + PluralOf(type)[1..])} ({count})");

    public static string NoneFound(EntryType type, long articles) => $"No {type.Spelt()} was found in the {Articles(articles)} read.";

    public static string NoFindings(long articles) => $"Nothing was found that differs, does not add up or is open in the {Articles(articles)} read.";

    public static string NoArticles(long articles) => $"None of the {Articles(articles)} in the record is like that.";

    public static string NotFound(IEnumerable<string> spellings, long articles) => $"Not in the {Articles(articles)} of the record. Looked for: {string.Join(", ", spellings.Order(StringComparer.Ordinal))}";

    public static string Scope(EntryFilter filter, DateOnly today, long articles)
    {
        List<string> parts = [$"as of {Wording.Date(filter.AsOf ?? filter.KnownOn ?? today)}", $"{Articles(articles)} in the record"];
        if (filter.From is not null)
            parts.Add($"from {Wording.Date(filter.From)}");
        if (filter.To is not null)
            parts.Add($"to {Wording.Date(filter.To)}");
        return string.Join("; ", parts);
    }

    public static string Edition(Contact contact) => $"{(contact.Ordinal is { } n ? $"no. {n}" : "number not stated")}, {Wording.Date(contact.Date)}, {contact.Status.Spelt()}";

    public static string FindingsHeading(int found, int hold) => $"Findings ({found}){(hold > 0 ? $", checks that hold ({hold})" : "")}";

    public static string ArticlesFrom(int count, DateOnly? first, DateOnly? last) => first is null ? $"{Articles(count)}, day not stated"
        : first == last ? $"{Articles(count)}, {Written(first)}" : $"{Articles(count)}, {Written(first)} to {Written(last)}";

    public static string SilentLanguages(IEnumerable<string> codes) => $"Read, and nothing found: {string.Join(", ", codes)}.";

    public static string NoParty(string name, IReadOnlyList<(string Name, string Code)> nearest) => nearest.Count == 0
        ? $"no state or body is called '{name}'"
        : $"no state or body is called '{name}'; did you mean {string.Join(", ", nearest.Select(n => $"{n.Name} ({n.Code})"))}?";

    public static string Unmerged(string reason) => $"{reason}; what was added last is not merged yet and is missing from the entries";

    public static string FindingsOfAll(int count) => string.Create(CultureInfo.InvariantCulture, $"The graver findings in all samples ({count})");

    public static string DemoElsewhere(string path) => $"{path}: exists already; the demo makes a record of its own";

    public static IEnumerable<string> NextSteps(string path) =>
    [
        $"dragoman show Ghana Oman --record {path}",
        $"dragoman contacts IT UZ --record {path}",
        $"dragoman findings --record {path}",
        $"dragoman search chocolate --record {path}",
        $"dragoman export IT UZ --format html --output dossier.html --record {path}",
        $"dragoman show KE SE --as-of 2025-04-30 --record {path}",
        "dragoman add your-articles/     (into a record of your own)",
    ];

    public static string TargetExists(string path) => $"{path}: exists already; name a file that does not";

    public static string Folded(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} checks hold; --all shows them.");

    public static string CannotWrite(string path) => $"{path}: this record cannot be written to: the file or its folder is read-only";

    public static string Rebuilt(long count, int found) => $"read again: {count}" + (found > 0 ? $", found in pages that gave none before: {found}" : "");

    public static string Sound(long articles) => $"The record is sound: {Articles(articles)}.";

    public static string LostDecision(string id, string kind, string article, string words) => $"decision {id} ({kind}) no longer finds its words in article {article}: '{words}'";

    public static string DecisionDescription(DecisionKind kind) => kind switch
    {
        DecisionKind.Confirm => "Say that an entry is right.",
        DecisionKind.Correct => "Set one field of an entry; what the sources say stays visible beside it.",
        DecisionKind.Reject => "Say that an entry is none: a misreading. It leaves the record; the decision can be undone.",
        DecisionKind.Merge => "Say that entries are one thing.",
        DecisionKind.Split => "Say that what some articles tell is another thing than the entry they were merged into.",
        DecisionKind.Alias => "Say that a spelling stands for a name, in all articles.",
        DecisionKind.Undo => "Take a decision back. All can be but a removal.",
        DecisionKind.Record => "Add an entry that was not read, with the words of the article that say it.",
        _ => "Remove an article for good: its text goes, its hash and the reason stay, so that it does not come back.",
    };

    public static string[] DecisionExamples(DecisionKind kind) => kind switch
    {
        DecisionKind.Correct => ["dragoman correct 5fbe03a1 date 2025-04-04", "dragoman correct 5fbe03a1 parties \"KE; SE\" --why \"the host was left out\"", "dragoman correct 5fbe03a1 place"],
        DecisionKind.Merge => ["dragoman merge 5fbe03a1 99c1d7e2 --why \"the same session\""],
        DecisionKind.Split => ["dragoman split 5fbe03a1 news/other-forum.txt"],
        DecisionKind.Alias => ["dragoman alias \"P. Kamande\" \"Peter Wanjohi Kamande\""],
        DecisionKind.Undo => ["dragoman log", "dragoman undo 7d20c9aa"],
        DecisionKind.Record => ["dragoman record news/forum.txt \"the ministers met in Nairobi\" --set kind=meeting --set date=2025-05-06 --set \"parties=KE; SE\""],
        DecisionKind.Remove => ["dragoman remove news/forum.txt --why \"withdrawn by its publisher\""],
        _ => [$"dragoman {kind.Spelt()} 5fbe03a1", $"dragoman {kind.Spelt()} 5fbe03a1 --why \"compared with the ministry's page\" --by \"A. Reader\""],
    };

    public static string Decided(Decision decision) => $"{decision.Kind.Spelt()} {decision.Id[..8]}; to take it back: dragoman undo {decision.Id[..8]}";

    public static string Refused(RefusalException refused) => refused.Reason switch
    {
        RefusedFor.NoEntry => NoEntry(refused.About),
        RefusedFor.ManyEntries => ManyEntries(refused.About),
        RefusedFor.NoArticle => NoArticle(refused.About),
        RefusedFor.ManyArticles => ManyArticles(refused.About),
        RefusedFor.NoDecision => NoDecision(refused.About),
        RefusedFor.NotToMerge => NotToMerge,
        RefusedFor.NotToSplit => NotToSplit,
        RefusedFor.NoField => NoField(refused.About, refused.Detail),
        RefusedFor.BadValue => $"{refused.About}: {refused.Detail}",
        RefusedFor.NotInArticle => NotInArticle(refused.About),
        RefusedFor.RemovalStays => RemovalStays,
        RefusedFor.RemovalNeedsReason => RemovalNeedsReason,
        _ => CannotWrite(refused.About),
    };

    private static string NoEntry(string id) => $"no entry has an id that begins with '{id}'";

    private static string ManyEntries(string id) => $"several entries have ids that begin with '{id}'; write more digits";

    private static string NoArticle(string name) => $"no article of the record has the id, file or address '{name}'";

    private static string ManyArticles(string name) => $"several articles fit '{name}'; write more digits, or the whole address";

    private static string NoDecision(string id) => $"there is not one decision whose id begins with '{id}'; see: dragoman log";

    private static string NoField(string field, string fields) => $"'{field}' is no field of this entry; it has {fields}";

    public static string NoPair(string text) => $"'{text}' sets no field; write FIELD=VALUE";

    private static string NotInArticle(string words) => $"these words do not stand in the article: '{words}'";

    private static string Written(DateOnly? day) => Wording.Date(day);

    private static string Articles(long count) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} article{(count == 1 ? "" : "s")}");

    private static string Count(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{what}: {count}");
}
