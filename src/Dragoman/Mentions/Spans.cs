using System.Collections;
using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// The spans that start in a range of tokens, from left to right, longest first; those of one tag, or all. They are looked for when they are
/// asked for, and nothing is kept of them.
/// </summary>
public readonly struct Spans : IEnumerable<Span>
{
    private readonly Passage passage;
    private readonly int from;
    private readonly int to;
    private readonly Tag? tag;

    internal Spans(Passage passage, int from, int to, Tag? tag) => (this.passage, this.from, this.to, this.tag) = (passage, from, to, tag);

    public Enumerator GetEnumerator() => new(passage, from, to, tag);

    public bool Any() => FirstOrDefault() is not null;

    public bool Any(Func<Span, bool> holds) => FirstOrDefault(holds) is not null;

    public bool All(Func<Span, bool> holds)
    {
        foreach (var span in this)
            if (!holds(span))
                return false;
        return true;
    }

    public Span? FirstOrDefault()
    {
        foreach (var span in this)
            return span;
        return null;
    }

    public Span? FirstOrDefault(Func<Span, bool> holds)
    {
        foreach (var span in this)
            if (holds(span))
                return span;
        return null;
    }

    public IEnumerable<Span> Where(Func<Span, bool> holds)
    {
        foreach (var span in this)
            if (holds(span))
                yield return span;
    }

    public List<Span> ToList()
    {
        var all = new List<Span>();
        foreach (var span in this)
            all.Add(span);
        return all;
    }

    IEnumerator<Span> IEnumerable<Span>.GetEnumerator()
    {
        foreach (var span in this)
            yield return span;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Span>)this).GetEnumerator();

    /// <summary>Goes through the spans.</summary>
    public struct Enumerator
    {
        private readonly Passage passage;
        private readonly int to;
        private readonly Tag? tag;
        private int token;
        private int next;

        internal Enumerator(Passage passage, int from, int to, Tag? tag)
        {
            (this.passage, token, this.to, this.tag) = (passage, from, to, tag);
            passage.Visit(to - from);
        }

        public Span Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (passage.Next(ref token, ref next, to, tag) is not { } span)
                return false;
            Current = span;
            return true;
        }
    }
}
