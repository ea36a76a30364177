using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>The watched sources of a record: which, when each is due, what its server said last.</summary>
public sealed class SourceRows(RecordFile record)
{
    /// <summary>Takes a source to watch, due at once; one that is watched already keeps its state.</summary>
    /// <param name="address">Of a feed, a sitemap or a page.</param>
    /// <param name="now">The moment it is taken.</param>
    /// <param name="every">Minutes between two looks; null for the usual time.</param>
    /// <param name="outlet">The publisher as a list of outlets names it.</param>
    public void Watch(string address, DateTimeOffset now, int? every = null, string? outlet = null) => record.Run(
        "INSERT INTO sources(address, since, due, failures, every, outlet) VALUES($1, $2, $2, 0, $3, $4) ON CONFLICT(address) DO UPDATE SET every=ifnull($3, every), outlet=ifnull($4, outlet)",
        address, Moments.Written(now), every, outlet);

    /// <summary>Watches a source no longer; what it brought stays. False when it was not watched.</summary>
    public bool Forget(string address)
    {
        var gone = 0;
        record.InTransaction(() =>
        {
            record.Run("UPDATE pages SET source=NULL WHERE source=(SELECT number FROM sources WHERE address=$1)", address);
            gone = record.Run("DELETE FROM sources WHERE address=$1", address);
        });
        return gone > 0;
    }

    public IReadOnlyList<Source> All() =>
        record.Rows("SELECT number, address, since, due, tag, modified, succeeded, failures, problem, every, outlet FROM sources ORDER BY due, number", Read);

    /// <summary>A look that went well; null for validators that the server did not give.</summary>
    public void Succeed(Source source, string? tag, string? modified, DateTimeOffset now, DateTimeOffset due) =>
        record.Run("UPDATE sources SET tag=$2, modified=$3, succeeded=$4, due=$5, failures=0, problem=NULL WHERE number=$1", source.Number, tag, modified, Moments.Written(now), Moments.Written(due));

    public void Fail(Source source, string problem, DateTimeOffset due) =>
        record.Run("UPDATE sources SET failures=failures+1, problem=$2, due=$3 WHERE number=$1", source.Number, problem, Moments.Written(due));

    private static Source Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), Moments.Read(row.GetString(2)), Moments.Read(row.GetString(3)))
    {
        Tag = Text(row, 4),
        Modified = Text(row, 5),
        Succeeded = Text(row, 6) is { } moment ? Moments.Read(moment) : null,
        Failures = row.GetInt32(7),
        Problem = Text(row, 8),
        Every = row.IsDBNull(9) ? null : row.GetInt32(9),
        Outlet = Text(row, 10),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
