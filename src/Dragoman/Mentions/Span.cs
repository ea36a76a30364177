using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// A typed run of tokens in a passage: a word of the lexicon (with its entry), or a mention made from smaller spans
/// (with its content and named slots). <c>Start</c> and <c>End</c> count tokens, <c>End</c> is one past the last.
/// </summary>
public sealed class Span(Tag tag, int start, int end)
{
    public Tag Tag { get; } = tag;
    public int Start { get; } = start;
    public int End { get; } = end;
    public WordEntry? Entry { get; init; }
    public object? Content { get; init; }
    public IReadOnlyList<Slot> Slots { get; init; } = [];
    public int Length => End - Start;

    public string Value => Entry?.Value ?? "";

    public bool Holds(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The first span that fills a slot; null when the slot is empty.</summary>
    public Span? this[string slot]
    {
        get
        {
            foreach (var s in Slots)
                if (s.Name == slot)
                    return s.Filler;
            return null;
        }
    }
}

/// <summary>A named part of a mention and the span that fills it.</summary>
public readonly record struct Slot(string Name, Span Filler);
