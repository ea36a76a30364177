using System.Security.Cryptography;

namespace Dragoman.Web.Keeping;

/// <summary>The state of everything that pages show: the record's version and the day, which decides what is late.</summary>
internal readonly record struct Showing(long Version, DateOnly Day);

/// <summary>Pages that were made since the record last changed; where room runs out, those go that nobody asked for longest.</summary>
/// <param name="room">Bytes of pages as they were made; packed they take a tenth more.</param>
internal sealed class MadePages(long room = MadePages.Room)
{
    private const long Room = 64 * 1024 * 1024;

    private readonly Lock changing = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, MadePage Page)>> pages = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, MadePage Page)> asked = [];
    private Showing shown;
    private long bytes;

    /// <summary>Stands in kept pages where a token belongs.</summary>
    public TokenPlace Place { get; } = new(RandomNumberGenerator.GetHexString(32, lowercase: true));

    public MadePage? Find(Showing now, string key)
    {
        lock (changing)
        {
            if (now != shown)
                Forget(now);
            if (!pages.TryGetValue(key, out var found))
                return null;
            asked.Remove(found);
            asked.AddLast(found);
            return found.Value.Page;
        }
    }

    /// <summary>Keeps a page, unless the record changed since it was asked for.</summary>
    public void Keep(Showing then, string key, MadePage page)
    {
        lock (changing)
        {
            if (then != shown || pages.ContainsKey(key))
                return;
            pages.Add(key, asked.AddLast((key, page)));
            bytes += page.Size;
            while (bytes > room)
                Drop(asked.First!);
        }
    }

    private void Drop(LinkedListNode<(string Key, MadePage Page)> oldest)
    {
        bytes -= oldest.Value.Page.Size;
        pages.Remove(oldest.Value.Key);
        asked.Remove(oldest);
    }

    private void Forget(Showing now)
    {
        (shown, bytes) = (now, 0);
        pages.Clear();
        asked.Clear();
    }
}
