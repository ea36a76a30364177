using System.Buffers.Binary;

namespace Dragoman.Store;

/// <summary>What the bytes of a file say of it before a database opens it: that it is one, and whole.</summary>
internal static class FileShape
{
    private const int Header = 100;
    private const int PageSizeAt = 16;
    private const int PagesAt = 28;
    private const int LargestPage = 65536;

    public static void Check(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new RecordException($"{path}: this is a folder; name a file");
            if (!File.Exists(path) || new FileInfo(path).Length == 0)
                return;
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> header = stackalloc byte[Header];
            var read = file.ReadAtLeast(header, Header, throwOnEndOfStream: false);
            if (!"SQLite format 3\0"u8.StartsWith(header[..Math.Min(read, 16)]))
                throw new RecordException($"{path}: this file is not a record");
            if (read < Header || !HasLog(path) && file.Length < SizeIn(header))
                throw new RecordException($"{path}: this record is cut off: a part of the file is missing; restore a backup");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"{path}: {wrong.Message}");
        }
    }

    /// <summary>True for a file without a byte, and no log beside it that holds what it lacks.</summary>
    public static bool IsEmpty(string path) => new FileInfo(path) is { Exists: true, Length: 0 } && !HasLog(path);

    public static bool CanWrite(string path)
    {
        try
        {
            using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
            {
            }
            var probe = path + ".probe" + Environment.ProcessId;
            using (new FileStream(probe, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>While there is a log the file may lack pages that the log holds.</summary>
    private static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    private static long SizeIn(ReadOnlySpan<byte> header)
    {
        var page = BinaryPrimitives.ReadUInt16BigEndian(header[PageSizeAt..]) is var size and > 1 ? size : LargestPage;
        return page * (long)BinaryPrimitives.ReadUInt32BigEndian(header[PagesAt..]);
    }
}
