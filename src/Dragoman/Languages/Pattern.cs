namespace Dragoman.Languages;

internal enum StepKind : byte
{
    Word,
    Tag,
    Any,
    Split,
    SlotStart,
    SlotEnd,
    Ahead,
    NotAhead,
    SentenceStart,
    Accept,
}

/// <summary>
/// One step of a compiled pattern; steps form a graph without cycles (repetition is bounded and unrolled), so a match
/// takes at most as many steps as the pattern is long for every way through it, and those ways are budgeted.
/// </summary>
internal sealed class Step(StepKind kind)
{
    public StepKind Kind { get; } = kind;
    public int Word { get; init; }
    public Tag Tag { get; init; }
    public string? Value { get; init; }
    public string? Slot { get; init; }

    /// <summary>The value of a slot that the rule itself fixes (<c>=r:-1</c>), whatever the words are.</summary>
    public WordEntry? Fixed { get; init; }
    public Step? Next { get; set; }

    /// <summary>The second way of a split (tried when the first fails), or the pattern looked ahead for.</summary>
    public Step? Other { get; set; }
}

/// <summary>
/// A contiguous rule of a mention file, e.g. <c>@day=d @month=m ","? (@year=y)?</c>, ready to run.
/// </summary>
public sealed class Pattern
{
    internal Pattern(string text, Step first)
    {
        Text = text;
        First = first;
        var words = new HashSet<int>();
        var tags = new HashSet<Tag>();
        Open = !Collect(first, words, tags, []);
        (Words, TagSet) = (words, tags);
        Needs = NeedsFrom(first, []);
    }

    public string Text { get; }

    internal Step First { get; }

    /// <summary>Words and tags the pattern can begin with; <see cref="Open"/> when it can begin with anything.</summary>
    internal IReadOnlySet<int> Words { get; }

    internal IReadOnlySet<Tag> TagSet { get; }

    internal bool Open { get; }

    /// <summary>Tags that stand in every text the pattern matches.</summary>
    internal TagBits Needs { get; }

    private static TagBits NeedsFrom(Step? step, Dictionary<Step, TagBits> known)
    {
        if (step is null)
            return TagBits.All;
        if (known.TryGetValue(step, out var needs))
            return needs;
        needs = step.Kind switch
        {
            StepKind.Accept => TagBits.None,
            StepKind.Split => NeedsFrom(step.Next, known) & NeedsFrom(step.Other, known),
            StepKind.Tag => NeedsFrom(step.Next, known) | TagBits.Of(step.Tag),
            StepKind.Ahead => NeedsFrom(step.Next, known) | NeedsFrom(step.Other, known),
            _ => NeedsFrom(step.Next, known),
        };
        return known[step] = needs;
    }

    private static bool Collect(Step? step, HashSet<int> words, HashSet<Tag> tags, HashSet<Step> seen)
    {
        while (step is not null && seen.Add(step))
        {
            switch (step.Kind)
            {
                case StepKind.Word:
                    words.Add(step.Word);
                    return true;
                case StepKind.Tag:
                    tags.Add(step.Tag);
                    return true;
                case StepKind.Any or StepKind.Accept:
                    return false;
                case StepKind.Split:
                    if (!Collect(step.Other, words, tags, seen))
                        return false;
                    break;
            }
            step = step.Next;
        }
        return true;
    }
}
