namespace Dragoman.Store;

/// <summary>Copies a record to another file while others may write to it; the copy holds whole articles only.</summary>
public static class Backup
{
    /// <exception cref="RecordException">The target exists, or cannot be written.</exception>
    public static void Write(RecordFile record, string target)
    {
        if (Path.Exists(target))
            throw new RecordException($"{target}: exists already; name a file that does not");
        var half = target + ".part";
        try
        {
            File.Delete(half);
            record.CopyTo(half, target);
            File.Move(half, target);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"{target}: {wrong.Message}");
        }
        finally
        {
            if (File.Exists(half))
                File.Delete(half);
        }
    }
}
