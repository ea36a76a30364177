using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>
/// Runs one pattern at one place of a passage. Ways are tried in order, greedy first, under a budget of steps, so no
/// text can make a rule slow.
/// </summary>
internal sealed class PatternMatcher
{
    private const int Budget = 2000;

    private readonly List<Slot> slots = [];
    private readonly List<(string Name, int Start)> open = [];
    private Passage passage = null!;
    private int limit;
    private int sentenceStart;
    private int steps;

    /// <summary>What the last match filled.</summary>
    public IReadOnlyList<Slot> Filled => slots.Count > 0 ? [.. slots] : [];

    /// <summary>End of the first match that starts at a token, or -1.</summary>
    public int Match(Passage passage, Sentence sentence, Pattern pattern, int start)
    {
        this.passage = passage;
        limit = sentence.End;
        sentenceStart = sentence.Start;
        steps = 0;
        slots.Clear();
        open.Clear();
        var end = Run(pattern.First, start);
        return end > start ? end : -1;
    }

    private int Run(Step? step, int at)
    {
        while (step is not null)
        {
            if (++steps > Budget)
                return -1;
            switch (step.Kind)
            {
                case StepKind.Accept:
                    return at;
                case StepKind.Word:
                    if (at >= limit || !IsWord(at, step.Word))
                        return -1;
                    at++;
                    break;
                case StepKind.Any:
                    if (at >= limit)
                        return -1;
                    at++;
                    break;
                case StepKind.SentenceStart:
                    if (at != sentenceStart)
                        return -1;
                    break;
                case StepKind.Ahead:
                case StepKind.NotAhead:
                    if (Looks(step.Other, at) != (step.Kind == StepKind.Ahead))
                        return -1;
                    break;
                case StepKind.Tag:
                    return RunTag(step, at);
                case StepKind.Split:
                    return RunSplit(step, at);
                case StepKind.SlotStart:
                    open.Add((step.Slot!, at));
                    break;
                case StepKind.SlotEnd:
                    slots.Add(new(step.Slot!, new Span(Tag.Title, open[^1].Start, at) { Entry = step.Fixed }));
                    open.RemoveAt(open.Count - 1);
                    break;
            }
            step = step.Next;
        }
        return -1;
    }

    private bool IsWord(int at, int word)
    {
        foreach (var reading in passage.Tokens[at].Form.Readings)
            if (reading.Id == word && (reading.Strip & Strip.Open) == 0)
                return true;
        return false;
    }

    private bool Looks(Step? step, int at)
    {
        var kept = (slots.Count, open.Count);
        var found = Run(step, at) >= 0;
        Undo(kept);
        return found;
    }

    private int RunTag(Step step, int at)
    {
        if (at >= limit || !passage.MayHave(at, step.Tag))
            return -1;
        foreach (var span in passage.At(at))
        {
            if (span.Tag != step.Tag || span.End > limit || step.Value is { } v && span.Value != v && span.Entry?.Code != v)
                continue;
            var kept = (slots.Count, open.Count);
            if (step.Slot is { } name)
                slots.Add(new(name, span));
            var end = Run(step.Next, span.End);
            if (end >= 0)
                return end;
            Undo(kept);
        }
        return -1;
    }

    private int RunSplit(Step step, int at)
    {
        var kept = (slots.Count, open.Count);
        var stack = open.Count > 0 ? open.ToArray() : null;
        var end = Run(step.Next, at);
        if (end >= 0)
            return end;
        Undo(kept);
        if (stack is not null)
        {
            open.Clear();
            open.AddRange(stack);
        }
        return Run(step.Other, at);
    }

    private void Undo((int Slots, int Open) kept)
    {
        slots.RemoveRange(kept.Slots, slots.Count - kept.Slots);
        if (open.Count > kept.Open)
            open.RemoveRange(kept.Open, open.Count - kept.Open);
    }
}
