namespace Dragoman.Languages;

/// <summary>Words and their numbers: a hash table that is asked with letters where they stand, and written to a file as it is.</summary>
internal sealed class WordTable
{
    private const uint Prime = 0x01000193;

    // One bit for each beginning of a hash: most words of a text are in no small table, and this says so without a miss of the cache.
    private readonly ulong[] filter = new ulong[1 << 10];
    private Slot[] slots = new Slot[16];
    private char[] letters = new char[64];
    private int used;

    public int Count { get; private set; }

    /// <summary>The number of a word; 0 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        return MayHold(hash) ? slots[SlotOf(word, hash)].Number : 0;
    }

    /// <summary>Takes a word that is not in the table yet.</summary>
    public void Add(ReadOnlySpan<char> word, int number)
    {
        if (++Count * 2 > slots.Length)
            Grow();
        if (used + word.Length > letters.Length)
            Array.Resize(ref letters, (used + word.Length) * 2);
        word.CopyTo(letters.AsSpan(used));
        var hash = Hash(word);
        slots[SlotOf(word, hash)] = new Slot(hash, used, word.Length, number);
        Mark(hash);
        used += word.Length;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.WriteBlock<Slot>(slots);
        writer.WriteBlock<char>(letters.AsSpan(0, used));
    }

    public static WordTable Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var (slots, letters) = (reader.ReadBlock<Slot>(), reader.ReadBlock<char>());
        var table = new WordTable { Count = count, slots = slots, letters = letters, used = letters.Length };
        foreach (ref readonly var slot in slots.AsSpan())
            if (slot.Number != 0)
                table.Mark(slot.Hash);
        return table;
    }

    private bool MayHold(uint hash) => (filter[hash >> 22] >> (int)(hash >> 16) & 1) != 0;

    private void Mark(uint hash) => filter[hash >> 22] |= 1UL << (int)(hash >> 16);

    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var mask = slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Number == 0 || slot.Hash == hash && slot.Length == word.Length && word.SequenceEqual(letters.AsSpan(slot.Start, slot.Length)))
                return at;
        }
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
            if (slot.Number != 0)
                slots[SlotOf(letters.AsSpan(slot.Start, slot.Length), slot.Hash)] = slot;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var letter in word)
            hash = (hash ^ letter) * Prime;
        return hash ^ hash >> 15;
    }

    /// <summary>A word: where its letters stand, and its number (0: nothing stands here).</summary>
    private readonly record struct Slot(uint Hash, int Start, int Length, int Number);
}
