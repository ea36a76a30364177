using Microsoft.Data.Sqlite;

namespace Dragoman.Store;

/// <summary>Why a record cannot be opened, read or written; the message is for the user.</summary>
public sealed class RecordException : Exception
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoRecord = 26;

    public RecordException(string message)
        : base(message)
    {
    }

    internal RecordException(string path, SqliteException cause)
        : base($"{path}: {Reason(cause)}", cause)
    {
    }

    private static string Reason(SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy => "another process has been writing to this record for too long; try again",
        ReadOnly => "this record cannot be written to: the file or its folder is read-only",
        Damaged => "this record is damaged; restore a backup",
        Full => "the disk is full; what was written before is kept",
        CannotOpen => "this record cannot be opened",
        NoRecord => "this file is not a record",
        _ => cause.Message,
    };
}
