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
    public const string KindOption = "Only this kind: of contact (call, visit, ...), status of an agreement, indicator of a figure, kind or label of a finding.";
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
    public const string HoldingOption = "Show the checks that hold as well.";
    public const string BackupArgument = "File to write; it must not exist.";

    public const string AddDescription = "Read articles into the record. Articles that are in it already are passed over.";
    public const string ShowDescription = "Print the dossier of a relation: timeline, series, agreements, commitments, figures, statements, findings, coverage, sources.";
    public const string FindingsDescription = "List where sources differ, what does not add up, what is damaged, unclear or open.";
    public const string ArticlesDescription = "List the articles of the record.";
    public const string SearchDescription = "Find words in the articles of all languages.";
    public const string RebuildDescription = "Read every article of the record anew, as after an upgrade; decisions stay.";
    public const string CheckDescription = "Check that the record is whole and that every citation stands where it should.";
    public const string BackupDescription = "Copy the record to another file, also while others use it.";

    public const string Sources = "Sources";
    public const string Series = "Series";
    public const string Coverage = "Coverage";
    public const string And = " \u2013 ";
    public const string NobodyToShow = "name the parties, as in: dragoman show EU KZ";
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

    public static string CannotWrite(string path) => $"{path}: this record cannot be written to: the file or its folder is read-only";

    public static string Rebuilt(long count) => $"read again: {count}";

    public static string Sound(long articles) => $"The record is sound: {Articles(articles)}.";

    public static string LostDecision(string id, string kind, string article, string words) => $"decision {id} ({kind}) no longer finds its words in article {article}: '{words}'";

    private static string Written(DateOnly? day) => Wording.Date(day);

    private static string Articles(long count) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} article{(count == 1 ? "" : "s")}");

    private static string Count(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{what}: {count}");
}
