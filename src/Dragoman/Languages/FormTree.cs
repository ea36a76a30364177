namespace Dragoman.Languages;

/// <summary>
/// All forms of a pack as a tree: from a node (0 is the root) a word number leads to the next. Nodes at which forms end have
/// a chain of endings in the order they were added.
/// </summary>
internal sealed class FormTree
{
    private const uint NodePrime = 0x9E3779B1;
    private const uint WordPrime = 0x85EBCA77;

    private int[] roots = new int[64];
    private Edge[] edges = new Edge[64];
    private int edgeCount;
    private int[] heads = new int[64];
    private int nodes = 1;
    private Ending[] endings = new Ending[64];
    private int endingCount = 1;

    /// <summary>How many words the longest form has.</summary>
    public int Longest { get; private set; }

    /// <summary>The node that a word leads to; 0 when none.</summary>
    public int Next(int node, int word) => node == 0 ? word < roots.Length ? roots[word] : 0 : edges[SlotOf(node, word)].To;

    /// <summary>The first ending of a node; 0 when no form ends there.</summary>
    public int FirstEnding(int node) => heads[node];

    public ref readonly Ending this[int ending] => ref endings[ending];

    /// <summary>Adds a form; one that is there already with the same entry and casing is not added again.</summary>
    public void Add(ReadOnlySpan<int> words, int entry, Casing casing, Tag tag)
    {
        var node = 0;
        foreach (var word in words)
            node = Next(node, word) is > 0 and var known ? known : Grow(node, word);
        Longest = Math.Max(Longest, words.Length);
        var last = 0;
        for (var at = heads[node]; at != 0; at = endings[at].Next)
            if (endings[at].Entry == entry && endings[at].Casing == casing)
                return;
            else
                last = at;
        if (endingCount == endings.Length)
            Array.Resize(ref endings, endingCount * 2);
        endings[endingCount] = new Ending(entry, 0, casing, tag);
        if (last == 0)
            heads[node] = endingCount;
        else
            endings[last] = endings[last] with { Next = endingCount };
        endingCount++;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Longest);
        writer.Write(edgeCount);
        writer.WriteBlock<int>(roots);
        writer.WriteBlock<Edge>(edges);
        writer.WriteBlock<int>(heads.AsSpan(0, nodes));
        writer.WriteBlock<Ending>(endings.AsSpan(0, endingCount));
    }

    public static FormTree Read(BinaryReader reader)
    {
        var (longest, edgeCount) = (reader.ReadInt32(), reader.ReadInt32());
        var (roots, edges) = (reader.ReadBlock<int>(), reader.ReadBlock<Edge>());
        var (heads, endings) = (reader.ReadBlock<int>(), reader.ReadBlock<Ending>());
        return new()
        {
            Longest = longest,
            roots = roots,
            edges = edges,
            edgeCount = edgeCount,
            heads = heads,
            nodes = heads.Length,
            endings = endings,
            endingCount = endings.Length,
        };
    }

    private int Grow(int node, int word)
    {
        var to = nodes++;
        if (to == heads.Length)
            Array.Resize(ref heads, to * 2);
        if (node == 0)
        {
            if (word >= roots.Length)
                Array.Resize(ref roots, word * 2);
            roots[word] = to;
            return to;
        }
        if (++edgeCount * 2 > edges.Length)
            Spread();
        edges[SlotOf(node, word)] = new Edge(node, word, to);
        return to;
    }

    private void Spread()
    {
        var old = edges;
        edges = new Edge[old.Length * 2];
        foreach (var edge in old)
            if (edge.To != 0)
                edges[SlotOf(edge.Node, edge.Word)] = edge;
    }

    private int SlotOf(int node, int word)
    {
        var mask = edges.Length - 1;
        var hash = (uint)node * NodePrime ^ (uint)word * WordPrime;
        for (var at = (int)(hash ^ hash >> 16) & mask; ; at = (at + 1) & mask)
            if (edges[at].To == 0 || edges[at].Node == node && edges[at].Word == word)
                return at;
    }

    /// <summary>A form that ends at a node: its entry, casing and tag, and the next one that ends there (0: none).</summary>
    public readonly record struct Ending(int Entry, int Next, Casing Casing, Tag Tag);

    private readonly record struct Edge(int Node, int Word, int To);
}
