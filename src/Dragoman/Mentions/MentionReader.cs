using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>Runs the rules of one kind of mention over a sentence: at each token the longest match wins and the search goes on behind it.</summary>
public sealed class MentionReader
{
    private readonly PatternMatcher matcher = new();
    private TagBits present;

    public void Read(Passage passage, Sentence sentence, Tag gives, Func<IReadOnlyList<Slot>, object?> content)
    {
        if (!passage.Pack.Rules.TryGetValue(gives, out var rules))
            return;
        // What a rule makes may be part of what it makes next.
        present = passage.TagsIn(sentence.Start, sentence.End) | TagBits.Of(gives);
        for (var i = sentence.Start; i < sentence.End;)
        {
            var (end, slots, meaning) = Longest(passage, sentence, rules, i, content);
            if (end > i)
            {
                passage.Add(new Span(gives, i, end) { Slots = slots, Content = meaning });
                i = end;
            }
            else
                i++;
        }
    }

    private (int End, IReadOnlyList<Slot> Slots, object? Content) Longest(Passage passage, Sentence sentence, MentionRules rules, int at,
        Func<IReadOnlyList<Slot>, object?> content)
    {
        (int End, IReadOnlyList<Slot> Slots, object? Content) best = (-1, [], null);
        foreach (var reading in passage.Tokens[at].Form.Readings)
            foreach (var rule in rules.For(reading.Id))
                Try(rule);
        var tried = TagBits.None;
        foreach (var span in passage.At(at))
        {
            if (tried.Has(span.Tag))
                continue;
            tried |= TagBits.Of(span.Tag);
            foreach (var rule in rules.For(span.Tag))
                Try(rule);
        }
        foreach (var rule in rules.Open)
            Try(rule);
        return best;

        void Try(MentionRule rule)
        {
            if (!present.HasAll(rule.Pattern.Needs))
                return;
            var end = matcher.Match(passage, sentence, rule.Pattern, at);
            if (end > best.End && matcher.Filled is var slots && content(slots) is { } meaning)
                best = (end, slots, meaning);
        }
    }
}
