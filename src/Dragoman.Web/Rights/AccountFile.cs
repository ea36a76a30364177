using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dragoman.Web.Rights;

/// <summary>
/// Accounts, tokens and the audit log: a SQLite file beside the record, so that a record can be copied and shared without them. Opened for each
/// question, which are few.
/// </summary>
public sealed class AccountFile(SiteOptions options)
{
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS accounts(name TEXT PRIMARY KEY COLLATE NOCASE, role TEXT NOT NULL, password TEXT NOT NULL, stamp TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS tokens(id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, owner TEXT NOT NULL COLLATE NOCASE, label TEXT NOT NULL, scope TEXT NOT NULL, made TEXT NOT NULL, expires TEXT, used TEXT) STRICT;
        CREATE TABLE IF NOT EXISTS audit(number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, origin TEXT) STRICT;
        """;

    private readonly string path = PathBeside(options.Record);

    /// <summary>"record.db" has "record.accounts.db".</summary>
    public static string PathBeside(string record) => Path.ChangeExtension(Path.GetFullPath(record), ".accounts.db");

    internal int Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var connection = Opened();
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    internal List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var connection = Opened();
        using var command = Command(connection, sql, values);
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
            list.Add(read(rows));
        return list;
    }

    internal static string Written(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private SqliteConnection Opened()
    {
        SQLitePCL.Batteries_V2.Init();
        var isNew = !File.Exists(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = true }.ConnectionString);
        connection.Open();
        using var tables = Command(connection, Tables, []);
        tables.ExecuteNonQuery();
        // Hashes of passwords are nobody's to read but the server's.
        if (isNew && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.Add(new SqliteParameter($"${i + 1}", values[i] ?? DBNull.Value));
        return command;
    }
}
