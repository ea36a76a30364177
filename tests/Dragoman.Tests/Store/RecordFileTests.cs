using Dragoman.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Dragoman.Tests.Store;

/// <summary>What is wrong with a file that should be a record is said, and the file is left as it is.</summary>
public sealed class RecordFileTests : IDisposable
{
    private readonly RecordSession session = new();

    [Fact]
    public void A_record_of_a_newer_version_is_refused_and_kept()
    {
        RecordFile.OpenOrCreate(session.Record).Dispose();
        Sql("PRAGMA user_version=999");
        Refused("newer version");
    }

    [Fact]
    public void A_question_without_end_is_given_up_when_nobody_waits_for_its_answer()
    {
        using var record = RecordFile.OpenOrCreate(session.Record);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        record.Wanted = leaving.Token;
        Assert.ThrowsAny<OperationCanceledException>(() => record.Number("WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted) SELECT count(*) FROM counted"));
        record.Wanted = CancellationToken.None;
        Assert.Equal(0, record.Number("SELECT count(*) FROM articles"));
    }

    [Fact]
    public void What_is_being_written_is_finished_though_nobody_waits()
    {
        using var record = RecordFile.OpenOrCreate(session.Record);
        var before = record.Version;
        record.InTransaction(() =>
        {
            record.Wanted = new CancellationToken(canceled: true);
            record.Run("INSERT INTO state(name, value) VALUES('kept', 1)");
        });
        record.Wanted = CancellationToken.None;
        Assert.Equal(before + 1, record.Version);
        Assert.Equal(1, record.Number("SELECT value FROM state WHERE name='kept'"));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_kept()
    {
        Sql("CREATE TABLE songs(title TEXT)");
        Refused("another program");
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_kept()
    {
        session.Write("record.db", "These are the minutes of a meeting, and they are long enough to be a header of something, but they are not.");
        Refused("not a record");
    }

    [Fact]
    public void A_record_that_is_cut_off_is_refused_and_kept()
    {
        session.Added(session.Write("a.jsonl", MadeArticles.Lines(5)));
        using (var file = File.Open(session.Record, FileMode.Open))
            file.SetLength(file.Length / 2);
        Refused("cut off");
    }

    [Fact]
    public void An_empty_file_is_no_record_to_read_and_may_become_one()
    {
        session.Write("record.db", "");
        var outcome = session.Run("contacts");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("empty", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(session.Record).Length);
        session.Added(session.Write("a.jsonl", MadeArticles.Lines(2)));
    }

    [Fact]
    public void A_backup_that_cannot_be_written_is_said_and_leaves_nothing()
    {
        session.Added(session.Write("a.jsonl", MadeArticles.Lines(2)));
        var outcome = session.Run("backup", session.Path("nowhere/saved.db"));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("saved.db: ", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Path("nowhere")));
    }

    [Fact]
    public void A_folder_is_refused()
    {
        Directory.CreateDirectory(session.Record);
        Assert.Contains("folder", session.Run("articles").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_record_the_way_to_one_is_shown()
    {
        var outcome = session.Run("show", "KE", "SE");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("dragoman add", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(session.Record));
    }

    [Fact]
    public void A_backup_is_a_record_and_never_replaces_a_file()
    {
        session.Added(session.Write("a.jsonl", MadeArticles.Lines(5)));
        Assert.Equal(0, session.Run("backup", session.Path("saved.db")).Code);
        Assert.Equal(session.Run("articles").Output, session.RunOn(session.Path("saved.db"), "articles").Output);
        var again = session.Run("backup", session.Path("saved.db"));
        Assert.Equal(1, again.Code);
        Assert.Contains("exists already", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_hand_changed_in_the_file_is_found()
    {
        session.Added(session.Write("a.jsonl", MadeArticles.Lines(3)));
        Assert.Equal(0, session.Run("check-record").Code);
        Sql("UPDATE articles SET hash='0' WHERE number=1; DELETE FROM entry_claims WHERE claim=(SELECT claim FROM entry_claims LIMIT 1)");
        var outcome = session.Run("check-record");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("the text is not the one that was added", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("claims are in no entry", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void After_an_upgrade_articles_are_read_anew()
    {
        session.Added(session.Write("a.jsonl", MadeArticles.Lines(5)));
        var before = session.Run("contacts").Output;
        Sql("DELETE FROM readings; DELETE FROM words; DELETE FROM article_blocks; DELETE FROM entries; PRAGMA user_version=3");
        Sql("DROP TABLE article_blocks; CREATE TABLE article_blocks(block TEXT, article INTEGER)");
        Sql("DROP TABLE finding_parties; DROP TABLE finding_entries; DROP TABLE finding_articles; DROP TABLE entry_people; DROP INDEX entries_by_date; DROP INDEX articles_by_adding; DROP INDEX readings_by_language");
        Sql("DROP TABLE twins; ALTER TABLE articles DROP COLUMN byline; ALTER TABLE sources DROP COLUMN every; ALTER TABLE sources DROP COLUMN outlet; DROP TABLE pages");
        Sql("CREATE TABLE pages(address TEXT PRIMARY KEY, source INTEGER, fetched TEXT, words INTEGER, language TEXT, type TEXT, encoding TEXT, body BLOB); CREATE INDEX pages_of_source ON pages(source)");
        Assert.Contains("dragoman rebuild", session.Run("contacts").Error, StringComparison.Ordinal);
        Assert.Equal(0, session.Run("rebuild").Code);
        var after = session.Run("contacts");
        Assert.Equal((before, ""), (after.Output, after.Error));
        Assert.Equal(0, session.Run("check-record").Code);
    }

    public void Dispose() => session.Dispose();

    private void Refused(string reason)
    {
        var before = File.ReadAllBytes(session.Record);
        foreach (var command in (ReadOnlySpan<string[]>)[["add", session.Write("a.jsonl", MadeArticles.Lines(1))], ["articles"]])
        {
            var outcome = session.Run(command);
            Assert.Equal(1, outcome.Code);
            Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
        }
        Assert.Equal(before, File.ReadAllBytes(session.Record));
    }

    private void Sql(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={session.Record};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
