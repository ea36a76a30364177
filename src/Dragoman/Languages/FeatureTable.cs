namespace Dragoman.Languages;

/// <summary>
/// A hash table from the key of a word or n-gram to what it adds to the scores of the languages that have it.
/// Keys are 64-bit hashes or packed characters and are taken for the feature itself; 0 is no key.
/// </summary>
internal sealed class FeatureTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // One bit a 16-bit hash: nearly every n-gram of a text is no feature, and this small table says so without a miss of the cache.
    private readonly ulong[] _filter = new ulong[1 << 10];
    private ulong[] _keys = new ulong[1 << 14];
    private int[] _heads = new int[1 << 14];
    private Posting[] _postings = new Posting[1 << 14];
    private int _shift = 64 - 14;
    private int _features;
    private int _count = 1;

    /// <summary>False when the feature already adds to this score.</summary>
    public bool TryAdd(ulong key, int score, float weight)
    {
        if (Contains(key, score)) return false;
        if (_features * 3 > _keys.Length) Grow();
        if (_count == _postings.Length) Array.Resize(ref _postings, _count * 2);
        var slot = SlotOf(key);
        if (_keys[slot] == 0) _features++;
        _keys[slot] = key;
        _filter[(key * Multiplier) >> 54] |= 1UL << (int)((key * Multiplier) >> 48);
        _postings[_count] = new Posting(score, weight, _heads[slot]);
        _heads[slot] = _count++;
        return true;
    }

    public bool Contains(ulong key, int score)
    {
        for (var at = _heads[SlotOf(key)]; at != 0; at = _postings[at].Next)
            if (_postings[at].Score == score) return true;
        return false;
    }

    public void AddTo(Span<float> scores, ulong key)
    {
        var hash = key * Multiplier;
        if ((_filter[hash >> 54] >> (int)(hash >> 48) & 1) == 0) return;
        for (var at = _heads[SlotOf(key)]; at != 0; at = _postings[at].Next)
            scores[_postings[at].Score] += _postings[at].Weight;
    }

    private int SlotOf(ulong key)
    {
        var keys = _keys;
        var slot = (int)((key * Multiplier) >> _shift);
        while (keys[slot] != key && keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (keys, heads) = (_keys, _heads);
        _keys = new ulong[keys.Length * 2];
        _heads = new int[keys.Length * 2];
        _shift--;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = SlotOf(keys[i]);
            _keys[slot] = keys[i];
            _heads[slot] = heads[i];
        }
    }

    /// <summary>What one feature adds to one score, and where the feature's next posting stands (0: none).</summary>
    private readonly record struct Posting(int Score, float Weight, int Next);
}
