using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>
/// A record: one SQLite file with its write-ahead log. One process writes at a time and waits for the others; any number read.
/// An instance is used by one thread at a time.
/// </summary>
public sealed class RecordFile : IDisposable
{
    private const int PatienceInSeconds = 60;

    /// <summary>Steps of SQLite's machine between two looks at whether anybody still waits; some tenths of a millisecond.</summary>
    private const int StepsBetweenLooks = 10_000;

    private const string GivenUp = "nobody waits for this answer any longer";

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    private RecordFile(string path, SqliteConnection connection)
    {
        (Path, this.connection) = (path, connection);
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle!, StepsBetweenLooks, _ => IsGivenUp ? 1 : 0, null);
    }

    public string Path { get; }

    /// <summary>False where the file or its folder is read-only.</summary>
    public bool Writable { get; private init; }

    /// <summary>Once it is cancelled, what is being read is given up with an <see cref="OperationCanceledException"/>; what is being written is finished.</summary>
    public CancellationToken Wanted { get; set; }

    private bool IsGivenUp => Wanted.IsCancellationRequested && SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) != 0;

    /// <summary>Opens a record to write to it; makes the file and its folder where there is none.</summary>
    /// <exception cref="RecordException">The file is no record, of a newer version, damaged, or cannot be written.</exception>
    public static RecordFile OpenOrCreate(string path)
    {
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"{path}: its folder cannot be made: {wrong.Message}");
        }
        FileShape.Check(path);
        return Guarded(path, () => Prepared(Connected(path, SqliteOpenMode.ReadWriteCreate), path, writable: true));
    }

    /// <summary>Opens a record that is there; where it cannot be written to, for reading alone.</summary>
    public static RecordFile Open(string path)
    {
        if (!System.IO.Path.Exists(path))
            throw new RecordException($"{path}: there is no record here yet; make one with: dragoman add FILES");
        if (FileShape.IsEmpty(path))
            throw new RecordException($"{path}: this file is empty; if it was a record, restore a backup; to make one: dragoman add FILES");
        FileShape.Check(path);
        return Guarded(path, () => FileShape.CanWrite(path)
            ? Prepared(Connected(path, SqliteOpenMode.ReadWrite), path, writable: true)
            : Prepared(Unwritten(path), path, writable: false));
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        connection.Dispose();
    }

    /// <summary>Grows with whatever changes the record, so that equal numbers mean an equal record.</summary>
    public long Version => Number("SELECT value FROM state WHERE name='version'");

    /// <summary>The number that the row put in last was given.</summary>
    internal long LastNumber => SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle!);

    /// <summary>Runs one statement and gives the number of rows it changed; values are $1, $2, ...</summary>
    internal int Run(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Command(sql, values);
        return Guarded(Path, command.ExecuteNonQuery);
    }

    internal T One<T>(string sql, Func<SqliteDataReader, T> read, T none, params ReadOnlySpan<object?> values)
    {
        var command = Command(sql, values);
        return Guarded(Path, () =>
        {
            using var rows = command.ExecuteReader();
            return rows.Read() ? read(rows) : none;
        });
    }

    internal long Number(string sql, params ReadOnlySpan<object?> values) => One(sql, rows => rows.IsDBNull(0) ? 0 : rows.GetInt64(0), 0L, values);

    internal List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var command = Command(sql, values);
        return Guarded(Path, () =>
        {
            using var rows = command.ExecuteReader();
            var list = new List<T>();
            while (rows.Read())
                list.Add(read(rows));
            return list;
        });
    }

    /// <summary>All of it is kept, or nothing.</summary>
    internal void InTransaction(Action work)
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            work();
            Run("INSERT INTO state(name, value) VALUES('version', 1) ON CONFLICT(name) DO UPDATE SET value=value+1");
            Run("COMMIT");
        }
        catch
        {
            Guarded(Path, () => RollBack());
            throw;
        }
    }

    /// <summary>Copies the record, as it is now, into another file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What it will be called, for messages.</param>
    internal void CopyTo(string path, string name)
    {
        Guarded(name, () =>
        {
            using var target = Connected(path, SqliteOpenMode.ReadWriteCreate);
            connection.BackupDatabase(target);
        });
    }

    private void RollBack()
    {
        // A full disk has rolled the transaction back already.
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0)
            Run("ROLLBACK");
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (IsGivenUp)
            throw new OperationCanceledException(GivenUp);
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
            commands.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private static RecordFile Prepared(SqliteConnection connection, string path, bool writable)
    {
        var record = new RecordFile(path, connection) { Writable = writable };
        try
        {
            Schema.Bring(record);
            return record;
        }
        catch
        {
            record.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connected(string path, SqliteOpenMode mode) => Opened(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = false,
        DefaultTimeout = PatienceInSeconds,
    });

    /// <summary>A folder that cannot be written to has no room for a log, so none is looked for.</summary>
    private static SqliteConnection Unwritten(string path) => Opened(new SqliteConnectionStringBuilder
    {
        DataSource = new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    });

    private static SqliteConnection Opened(SqliteConnectionStringBuilder settings)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        return connection;
    }

    private static void Guarded(string path, Action work) => Guarded(path, () =>
    {
        work();
        return 0;
    });

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException wrong) when (wrong.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(GivenUp, wrong);
        }
        catch (SqliteException wrong)
        {
            throw new RecordException(path, wrong);
        }
    }
}
