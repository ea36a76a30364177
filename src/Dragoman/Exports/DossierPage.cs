using System.Globalization;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;

namespace Dragoman.Exports;

/// <summary>A dossier before it has a format: sections of lines, each with the numbers of its footnotes, and the footnotes with words and source.</summary>
public sealed class DossierPage
{
    private readonly List<DossierNote> notes = [];
    private readonly Dictionary<(string Article, int Start), int> numbers = [];

    private DossierPage(string title, DateOnly today) => (Title, Today) = (title, today);

    public string Title { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<DossierSection> Sections { get; private set; } = [];

    public IReadOnlyList<DossierNote> Notes => notes;

    /// <summary>How much was read: articles, languages, independent texts.</summary>
    public string Coverage { get; private set; } = "";

    public static DossierPage Of(ExportedRecord record, EntryWords words, string title)
    {
        var page = new DossierPage(title, record.Today);
        page.Coverage = Covered(record);
        page.Sections =
        [
            page.Section(record, words, $"Contacts", record.Entries.Where(e => e.Type == EntryType.Contact).OrderBy(e => Day(((Contact)e.Merged).Date)).ThenBy(e => e.Id, StringComparer.Ordinal)),
            page.Section(record, words, $"Agreements", record.Entries.Where(e => e.Type == EntryType.Agreement)),
            page.Section(record, words, $"Commitments", record.Entries.Where(e => e.Type == EntryType.Commitment).OrderBy(e => Day(((Commitment)e.Merged).Due)).ThenBy(e => e.Id, StringComparer.Ordinal)),
            page.Section(record, words, $"Figures", record.Entries.Where(e => e.Type == EntryType.Figure).OrderBy(e => ((Figure)e.Merged).Indicator, StringComparer.Ordinal).ThenBy(e => Day(((Figure)e.Merged).Period)).ThenBy(e => e.Id, StringComparer.Ordinal)),
            page.Section(record, words, $"Statements", record.Entries.Where(e => e.Type == EntryType.Statement)),
            page.Section(record, words, $"People", record.Entries.Where(e => e.Type == EntryType.Person)),
            new DossierSection($"Findings", [.. record.Findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Id, StringComparer.Ordinal).Select(page.Item)]),
        ];
        return page;
    }

    private DossierSection Section(ExportedRecord record, EntryWords words, string title, IEnumerable<Entry> entries) =>
        new(title, [.. entries.Select(e => new DossierItem(words.Of(e.Merged), [.. e.Claims.Select(c => Note(c.Article, c.Claim.Citations[0])).Distinct().Order()],
            [.. Differing(e), .. record.FindingsOf(e).Where(f => f.Severity > 1).Select(f => f.Sentence)]) { Evidence = Evidence(e) })]);

    private DossierItem Item(Finding finding) =>
        new($"{Label(finding.Label)}: {finding.Sentence}", [.. finding.Sides.SelectMany(s => s.Words).Select(w => Note(w.Article, w.Citation)).Distinct().Order()], []);

    /// <summary>The values of a statement or history that are not the line itself.</summary>
    private static IEnumerable<string> Differing(Entry entry) => entry.Type switch
    {
        EntryType.Statement => entry.Of(Contract.FieldText).Skip(1).Select(f => $"\u201c{f.Value}\u201d"),
        EntryType.Agreement => entry.Of(Contract.FieldHistory).Select(f => f.Value).Where(_ => entry.Of(Contract.FieldHistory).Skip(1).Any()),
        _ => [],
    };

    private static string Evidence(Entry entry)
    {
        var articles = entry.Claims.Select(c => c.Article).DistinctBy(a => a.Id).ToList();
        var languages = articles.Select(a => a.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{articles.Count} {(articles.Count == 1 ? $"article" : $"articles")} ({string.Join(", ", languages)}), {entry.Independent} independent");
    }

    private static string Covered(ExportedRecord record)
    {
        var languages = record.Articles.Select(a => a.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture,
            $"As of {record.Today:yyyy-MM-dd}: {record.Articles.Count} articles in {string.Join(", ", languages)}, {Independence.Count(record.Articles)} of them independent.");
    }

    private static string Label(FindingLabel label) => label.Spelt().Replace('-', ' ');

    private static DateOnly Day(string? date) => IsoPeriod.Parse(date)?.First ?? DateOnly.MaxValue;

    private int Note(ArticleFacts article, Citation words)
    {
        if (numbers.TryGetValue((article.Id, words.Start), out var number))
            return number;
        notes.Add(new DossierNote(notes.Count + 1, article, words.Exact));
        return numbers[(article.Id, words.Start)] = notes.Count;
    }
}

/// <summary>A part of a dossier: "Contacts".</summary>
public sealed record DossierSection(string Title, IReadOnlyList<DossierItem> Items);

/// <summary>A line, its footnotes, and what differs or is open about it.</summary>
public sealed record DossierItem(string Text, IReadOnlyList<int> Notes, IReadOnlyList<string> Remarks)
{
    /// <summary>By how many articles in which languages it is told; null for findings.</summary>
    public string? Evidence { get; init; }
}

/// <summary>A footnote: the words in the article that say so.</summary>
public sealed record DossierNote(int Number, ArticleFacts Article, string Words)
{
    /// <summary>"EU Reporter, 2022-06-25".</summary>
    public string Source => Article.Published is { } day ? string.Create(CultureInfo.InvariantCulture, $"{FindingMaker.Source(Article)}, {day:yyyy-MM-dd}") : FindingMaker.Source(Article);
}
