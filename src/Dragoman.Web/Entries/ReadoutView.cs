using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;
using Dragoman.Web.Wording;

namespace Dragoman.Web.Entries;

/// <summary>How the sources stand to each other in one point.</summary>
public enum ReadoutState
{
    Alike,
    Differs,
    OneOnly,
    SomeOnly,
}

/// <summary>What one source says; its own words, or a field in the interface's.</summary>
public sealed record ReadoutViewCell(string Says, bool Own, CitedPlace Place);

/// <summary>A point with a cell for each source, null where it is silent.</summary>
public sealed record ReadoutViewRow(ReadoutPart Part, string Title, string? Href, IReadOnlyList<ReadoutViewCell?> Cells)
{
    public ReadoutState State
    {
        get
        {
            var said = Cells.OfType<ReadoutViewCell>().ToList();
            if (Part is ReadoutPart.Field or ReadoutPart.Figure && said.Select(c => c.Says).Distinct().Skip(1).Any())
                return ReadoutState.Differs;
            return said.Count == Cells.Count ? ReadoutState.Alike : said.Count == 1 ? ReadoutState.OneOnly : ReadoutState.SomeOnly;
        }
    }
}

/// <summary>A readout as the page shows it.</summary>
public sealed record ReadoutView(IReadOnlyList<(ArticleFacts Article, int Number)> Sources, IReadOnlyList<ReadoutViewRow> Rows)
{
    public static ReadoutView Of(Entry entry, OpenedRecord record, RecordWords words)
    {
        var articles = entry.Articles.Select(a => record.Articles.Claims(record.Entries.NumberOf(a.Id))).ToList();
        var told = entry.Articles.SelectMany(a => record.Entries.ToldBy(a.Id)).DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        var readout = Readout.Of(entry, articles, told.Values);
        return new ReadoutView([.. readout.Sources.Select(s => (s, record.Cited.Of(s, null).Number))], [.. readout.Rows.Select(Row)]);

        ReadoutViewRow Row(ReadoutRow row) => row.Part switch
        {
            ReadoutPart.Topic => new(row.Part, words.Topic(row.Label), null, Cells(row, (cell, _) => (cell.Says, true))),
            ReadoutPart.Field => new(row.Part, words.Field(row.Label), null, Cells(row, (cell, _) => (string.Join("; ", cell.Says.Split("; ").Select(v => words.Value(entry.Type, row.Label, v))), false))),
            ReadoutPart.Figure => new(row.Part, words.Title(told[row.Label].Merged), Links.Entry(told[row.Label]), Cells(row, (_, source) => (Valued(told[row.Label], source, words), false))),
            _ => new(row.Part, words.Title(told[row.Label].Merged), Links.Entry(told[row.Label]), Cells(row, (cell, _) => (cell.Says, true))),
        };

        List<ReadoutViewCell?> Cells(ReadoutRow row, Func<ReadoutCell, ArticleFacts, (string Says, bool Own)> said) =>
            [.. row.Cells.Select((cell, i) => cell is null ? null : Cell(said(cell, readout.Sources[i]), record.Cited.Of(readout.Sources[i], cell.Words)))];
    }

    private static ReadoutViewCell Cell((string Says, bool Own) said, CitedPlace place) => new(said.Says, said.Own, place);

    private static string Valued(Entry entry, ArticleFacts source, RecordWords words)
    {
        var figure = (Figure)entry.Claims.First(c => c.Article.Id == source.Id).Claim;
        return $"{words.Values.Of(figure)}, {words.Period(figure.Period)}";
    }
}
