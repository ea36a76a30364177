using Dragoman.Contacts;
using Dragoman.Record;
using Xunit;
using static Dragoman.Tests.Record.MadeClaims;

namespace Dragoman.Tests.Record;

/// <summary>Who tells what of one contact, and who leaves it out.</summary>
public class ReadoutTests
{
    [Fact]
    public void Cells_hold_what_each_source_says_and_nothing_where_it_is_silent()
    {
        var made = new MadeClaims()
            .Article("a", "2024-03-04", Contact(ContactKind.Call, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"), Figure("exports", 120_500_000, "USD", "2023", "KE", "SE"))
            .Article("b", "2024-03-05", Contact(ContactKind.Call, "KE SE", null, "Ingrid Alm, Peter Otieno"), Statement("Ingrid Alm", "We spoke of tea."));
        var entries = made.Entries();
        var readout = Readout.Of(entries.Single(e => e.Type == EntryType.Contact), made.Articles, entries);

        Assert.Equal(["a", "b"], readout.Sources.Select(s => s.Id));
        Assert.Equal(["2024-03-03", null], Row(readout, ReadoutPart.Field, Contract.FieldDate));
        Assert.Equal(["Ingrid Alm; Peter Otieno", "Ingrid Alm; Peter Otieno"], Row(readout, ReadoutPart.Field, Contract.FieldParticipants));
        Assert.Equal(["120.5 million USD for 2023", null], readout.Rows.Single(r => r.Part == ReadoutPart.Figure).Cells.Select(c => c?.Says));
        Assert.Equal([null, "words 1"], readout.Rows.Single(r => r.Part == ReadoutPart.Statement).Cells.Select(c => c?.Says));
        Assert.All(readout.Rows, r => Assert.Equal(2, r.Cells.Count));
    }

    private static IEnumerable<string?> Row(Readout readout, ReadoutPart part, string label) => readout.Rows.Single(r => r.Part == part && r.Label == label).Cells.Select(c => c?.Says);
}
