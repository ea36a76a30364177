namespace Dragoman.Languages;

/// <summary>
/// A hash table from the key of a word or n-gram to what it adds to the scores of the languages that have it.
/// Keys are 64-bit hashes or packed characters and are taken for the feature itself; 0 is no key.
/// </summary>
internal sealed class FeatureTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // One bit a 16-bit hash: nearly every n-gram of a text is no feature, and this small table says so without a miss of the cache.
    private readonly ulong[] filter = new ulong[1 << 10];
    private ulong[] keys = new ulong[1 << 14];
    private int[] heads = new int[1 << 14];
    private Posting[] postings = new Posting[1 << 14];
    private int shift = 64 - 14;
    private int features;
    private int count = 1;

    /// <summary>False when the feature already adds to this score.</summary>
    public bool TryAdd(ulong key, int score, float weight)
    {
        if (Contains(key, score)) return false;
        if (features * 3 > keys.Length) Grow();
        if (count == postings.Length) Array.Resize(ref postings, count * 2);
        var slot = SlotOf(key);
        if (keys[slot] == 0) features++;
        keys[slot] = key;
        filter[(key * Multiplier) >> 54] |= 1UL << (int)((key * Multiplier) >> 48);
        postings[count] = new Posting(score, weight, heads[slot]);
        heads[slot] = count++;
        return true;
    }

    public bool Contains(ulong key, int score)
    {
        for (var at = heads[SlotOf(key)]; at != 0; at = postings[at].Next)
            if (postings[at].Score == score) return true;
        return false;
    }

    public void AddTo(Span<float> scores, ulong key)
    {
        var hash = key * Multiplier;
        if ((filter[hash >> 54] >> (int)(hash >> 48) & 1) == 0) return;
        for (var at = heads[SlotOf(key)]; at != 0; at = postings[at].Next)
            scores[postings[at].Score] += postings[at].Weight;
    }

    private int SlotOf(ulong key)
    {
        var keys = this.keys;
        var slot = (int)((key * Multiplier) >> shift);
        while (keys[slot] != key && keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (keys, heads) = (this.keys, this.heads);
        this.keys = new ulong[keys.Length * 2];
        this.heads = new int[keys.Length * 2];
        shift--;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = SlotOf(keys[i]);
            this.keys[slot] = keys[i];
            this.heads[slot] = heads[i];
        }
    }

    /// <summary>What one feature adds to one score, and where the feature's next posting stands (0: none).</summary>
    private readonly record struct Posting(int Score, float Weight, int Next);
}
