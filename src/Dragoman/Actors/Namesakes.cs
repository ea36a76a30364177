using System.Collections.Concurrent;

namespace Dragoman.Actors;

/// <summary>Compares names of different articles: spellings of one name, and the rough sound under which all spellings of a name are filed.</summary>
public sealed class Namesakes(SoundTable sounds)
{
    private const int LongWithArticle = 6;
    private const int MemoLimit = 200_000;
    private const string Rough = "bP pP fP vP wP mM nM lL rR sK SK zK ZK CK jK JK qK gK xK kK cK dT tT TT DT";

    private readonly ConcurrentDictionary<(string, string), bool> pairs = new();
    private readonly ConcurrentDictionary<string, SoundedName> memo = new(StringComparer.Ordinal);
    private int remembered;

    /// <summary>True when two spellings may be one person's name.</summary>
    public bool IsSame(string a, string b)
    {
        if (a == b)
            return true;
        var pair = Ordered(a, b);
        if (pairs.TryGetValue(pair, out var same))
            return same;
        same = SoundSame(a, b);
        MakeRoom();
        pairs.TryAdd(pair, same);
        return same;
    }

    /// <summary>The same for who asks about a pair but once, so that it need not be remembered.</summary>
    public bool SoundSame(string a, string b) => a == b || Ordered(a, b) is var pair && NameMatcher.IsSame(Sounded(pair.A), Sounded(pair.B));

    private static (string A, string B) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    /// <summary>Where the claims about a name are kept: the consonants of its last word, by class, in capitals.</summary>
    public string BlockOf(string name)
    {
        if (Sounded(name).Words is not [.., { Forms: [var last, ..] }])
            return name;
        var key = new List<char>();
        foreach (var sound in last[Article(last)..])
            if (Rough.IndexOf(sound) is >= 0 and var at && (key.Count == 0 || key[^1] != Rough[at + 1]))
                key.Add(Rough[at + 1]);
        return string.Concat(key);
    }

    /// <summary>How many sounds at the start of a family name may be an article written together with it ("Alsuwaidan").</summary>
    private static int Article(string last) => last.Length >= LongWithArticle && last[0] is ('a' or 'e') && last[1] == 'l' && Rough.Contains(last[2]) ? 2 : 0;

    private SoundedName Sounded(string name)
    {
        if (memo.TryGetValue(name, out var found))
            return found;
        found = sounds.Name(name);
        MakeRoom();
        memo.TryAdd(name, found);
        return found;
    }

    /// <summary>What is remembered is forgotten now and then, so that a large record needs no more memory; names of today come back at once.</summary>
    private void MakeRoom()
    {
        if (Interlocked.Increment(ref remembered) < MemoLimit)
            return;
        remembered = 0;
        pairs.Clear();
        memo.Clear();
    }
}
