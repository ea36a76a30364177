namespace Dragoman.Languages;

/// <summary>
/// A hash table from the key of a word or n-gram to what it adds to the scores of the languages that have it.
/// Keys are 64-bit hashes or packed characters and are taken for the feature itself; 0 is no key.
/// </summary>
internal sealed class FeatureTable
{
    // Small, so that what is asked for at every letter stays near.
    private const int FirstBits = 10;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // One bit a 16-bit hash: nearly every n-gram of a text is no feature, and this small table says so without a miss of the cache.
    private readonly ulong[] filter = new ulong[1 << 10];
    private Slot[] slots = new Slot[1 << FirstBits];
    private Posting[] postings = new Posting[1 << FirstBits];
    private int shift = 64 - FirstBits;
    private int features;
    private int count = 1;

    /// <summary>False when the feature already adds to this score.</summary>
    public bool TryAdd(ulong key, int score, float weight)
    {
        if (Contains(key, score)) return false;
        if (features * 3 > slots.Length) Grow();
        if (count == postings.Length) Array.Resize(ref postings, count * 2);
        ref var slot = ref slots[SlotOf(key)];
        if (slot.Key == 0) features++;
        filter[(key * Multiplier) >> 54] |= 1UL << (int)((key * Multiplier) >> 48);
        postings[count] = new Posting(score, weight, slot.Head);
        slot = new Slot(key, count++);
        return true;
    }

    public bool Contains(ulong key, int score)
    {
        for (var at = slots[SlotOf(key)].Head; at != 0; at = postings[at].Next)
            if (postings[at].Score == score) return true;
        return false;
    }

    public void AddTo(Span<float> scores, ulong key)
    {
        var hash = key * Multiplier;
        if ((filter[hash >> 54] >> (int)(hash >> 48) & 1) == 0) return;
        for (var at = slots[SlotOf(key)].Head; at != 0; at = postings[at].Next)
            scores[postings[at].Score] += postings[at].Weight;
    }

    /// <summary>Lays what a feature adds side by side in memory; to be called when all features are known.</summary>
    public void Settle()
    {
        var (settled, next) = (new Posting[count], 1);
        foreach (ref var slot in slots.AsSpan())
        {
            var first = next;
            for (var at = slot.Head; at != 0; at = postings[at].Next)
                settled[next++] = postings[at] with { Next = postings[at].Next == 0 ? 0 : next };
            slot = slot with { Head = slot.Head == 0 ? 0 : first };
        }
        postings = settled;
    }

    private int SlotOf(ulong key)
    {
        var slots = this.slots;
        var slot = (int)((key * Multiplier) >> shift);
        while (slots[slot].Key != key && slots[slot].Key != 0) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        shift--;
        foreach (var slot in old)
            if (slot.Key != 0)
                slots[SlotOf(slot.Key)] = slot;
    }

    /// <summary>A feature (0: nothing stands here) and the first of its postings.</summary>
    private readonly record struct Slot(ulong Key, int Head);

    /// <summary>What one feature adds to one score, and where the feature's next posting stands (0: none).</summary>
    private readonly record struct Posting(int Score, float Weight, int Next);
}
