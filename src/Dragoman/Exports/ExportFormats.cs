using System.Text;
using Dragoman.Actors;

namespace Dragoman.Exports;

/// <summary>The formats in which a record leaves, by the names that people ask for them with.</summary>
public sealed class ExportFormats(Atlas atlas)
{
    public const string Json = "json";
    public const string Csv = "csv";
    public const string Plover = "plover";
    public const string Sdmx = "sdmx";
    public const string LinkedData = "jsonld";
    public const string Calendar = "ical";
    public const string Atom = "atom";
    public const string Markdown = "markdown";
    public const string Html = "html";

    private readonly EntryWords words = new(atlas);

    public static IReadOnlyList<string> All { get; } = [Json, Csv, Plover, Sdmx, LinkedData, Calendar, Atom, Markdown, Html];

    /// <summary>Media type and file ending of a format: "text/calendar", "ics".</summary>
    public static (string MediaType, string Ending) Of(string format) => format switch
    {
        Json or Plover => ("application/x-ndjson", "jsonl"),
        Csv or Sdmx => ("text/csv; charset=utf-8", "csv"),
        LinkedData => ("application/ld+json", "jsonld"),
        Calendar => ("text/calendar; charset=utf-8", "ics"),
        Atom => ("application/atom+xml; charset=utf-8", "atom"),
        Markdown => ("text/markdown; charset=utf-8", "md"),
        _ => ("text/html; charset=utf-8", "html"),
    };

    /// <summary>Writes things of any kind as a feed.</summary>
    public void WriteFeed(IEnumerable<FeedItem> items, DateOnly today, string title, Stream output, Uri self) => new AtomFeed(words, self).Write(items, today, title, output);

    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="record">What leaves.</param>
    /// <param name="title">What it is about, for people.</param>
    /// <param name="output">Written to as it is made; not closed.</param>
    /// <param name="self">Address at which a site serves this, and below which entries have pages; null where there is no site.</param>
    public void Write(string format, ExportedRecord record, string title, Stream output, Uri? self = null)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case Json: EntriesJson.Write(record, output); break;
            case Csv: EntriesCsv.Write(record, text); break;
            case Plover: new PloverJson(atlas, words).Write(record, output); break;
            case Sdmx: SdmxCsv.Write(record, text); break;
            case LinkedData: new JsonLd(atlas, words).Write(record, output); break;
            case Calendar: new PlannedCalendar(atlas).Write(record, text); break;
            case Atom: new AtomFeed(words, self).Write(record, title, output); break;
            case Markdown: DossierMarkdown.Write(DossierPage.Of(record, words, title), text); break;
            default: DossierHtml.Write(DossierPage.Of(record, words, title), text); break;
        }
    }
}
