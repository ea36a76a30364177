using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Cli.Printing;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Cli.Records;

/// <summary>Rows of entries of one type: what stands in the record, by how many it is told, where, and the id that other commands take.</summary>
internal sealed class EntryTable(SourceList sources)
{
    private const int IdShown = 8;

    /// <param name="entries">Entries of one type.</param>
    /// <param name="sheet">Where to.</param>
    /// <param name="withParties">False where the page is about one relation.</param>
    public void Write(IReadOnlyList<Entry> entries, Sheet sheet, bool withParties)
    {
        var rows = entries.Select(e => Row(e, withParties)).ToList();
        sheet.Rows(rows);
    }

    public static string Mark(Entry entry) => entry.Id[..Math.Min(IdShown, entry.Id.Length)];

    private string[] Row(Entry entry, bool withParties)
    {
        List<string> cells = [When(entry)];
        if (withParties)
            cells.Add(string.Join(' ', entry.Parties));
        cells.AddRange([Mark(entry) + (entry.Tier == Tier.Confirmed ? " \u2713" : "")]);
        cells.Add($"{What(entry)}  [{sources.Of(entry)}]{Told(entry)}");
        return [.. cells];
    }

    private static string Told(Entry entry) => entry.Claims.Select(c => c.Article.Id).Distinct().Skip(1).Any() ? $" {Wording.Evidence(entry)}" : "";

    private static string When(Entry entry) => entry.Merged switch
    {
        Contact contact => Wording.Date(entry, Contract.FieldDate, contact.Date),
        Agreement agreement => Wording.Date(entry, Contract.FieldDate, agreement.Date),
        Commitment commitment => commitment.Due is null ? "no date set" : $"by {Wording.Date(entry, Contract.FieldDue, commitment.Due)}",
        Figure figure => figure.Period is null ? Wording.PeriodNotStated : Wording.Date(entry, Contract.FieldPeriod, figure.Period),
        _ => Wording.Date(entry.Claims.Min(c => c.Article.Published)),
    };

    private static string What(Entry entry) => entry.Merged switch
    {
        Contact contact => Wording.Contact(contact),
        Agreement agreement => $"{agreement.Name}{(agreement.Abbreviation is { } shorter && shorter != agreement.Name ? $" ({shorter})" : "")}: {agreement.Status.Spelt()}",
        Commitment commitment => $"{Wording.Listed(commitment.Actors)}: {Wording.Goal(commitment)}",
        Figure figure => Wording.Figure(figure),
        Statement statement => $"{statement.Speaker ?? Wording.NotNamed}: \u201c{Line(statement.Text)}\u201d",
        Person person => string.Join(", ", new[] { person.Name, person.Office, person.Of }.OfType<string>()),
        _ => "",
    };

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
