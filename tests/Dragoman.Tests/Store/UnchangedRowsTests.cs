using Dragoman.Store;
using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>Merging writes what changed and nothing else.</summary>
public sealed class UnchangedRowsTests : IDisposable
{
    private const string First = "Trade\n\nGENEVA, 3 May 2025 - Exports from Finland to Kenya reached 120 million euros in 2024 and 110 million euros in 2023. Exports from Finland to Kenya rose 9 percent in 2024.\n";

    private readonly RecordSession session = new();

    public UnchangedRowsTests() => session.Added(session.Write("a.txt", First));

    [Fact]
    public void Entries_and_findings_that_did_not_change_stay_where_they_lie()
    {
        var (entries, findings) = (Rows("entries"), Rows("findings"));
        session.Added(session.Write("b.txt", "Oil\n\nGENEVA, 5 May 2025 - Imports of Finland from Kenya were worth 33 million euros in 2019.\n"));
        Assert.NotEmpty(findings);
        Assert.Subset(Rows("entries").ToHashSet(), entries.ToHashSet());
        Assert.Subset(Rows("findings").ToHashSet(), findings.ToHashSet());
        Assert.True(Rows("entries").Count > entries.Count);
    }

    [Fact]
    public void What_was_written_without_a_stamp_gets_one_and_says_the_same()
    {
        var shown = session.Run("figures", "--json").Output;
        using (var record = RecordFile.Open(session.Record))
        {
            record.Run("UPDATE entries SET stamp=NULL");
            record.Run("UPDATE findings SET stamp=NULL");
        }
        Assert.Equal(0, session.Run("rebuild").Code);
        Assert.Equal(shown, session.Run("figures", "--json").Output);
        Assert.DoesNotContain("-", Rows("entries"));
    }

    [Fact]
    public void An_entry_whose_parties_are_corrected_moves_to_their_block_and_back()
    {
        var figure = session.Run("figures", "--json").Output.Split("\"id\":\"")[1].Split('"')[0];
        var before = session.Run("figures", "--json").Output;
        Assert.Equal(0, session.Run("correct", figure, "counterpart", "AT").Code);
        Assert.Contains("\"AT\"", session.Run("figures", "Austria", "--json").Output, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("check-record").Code);
        Assert.Equal(0, session.Run("undo", session.Run("log").Lines[0].Trim().Split(' ')[0]).Code);
        Assert.Equal(before, session.Run("figures", "--json").Output);
    }

    public void Dispose() => session.Dispose();

    private List<string> Rows(string table)
    {
        using var record = RecordFile.Open(session.Record);
        return record.Rows($"SELECT CASE WHEN stamp IS NULL THEN '-' ELSE number || ' ' || id || ' ' || stamp END FROM {table}", r => r.GetString(0));
    }
}
