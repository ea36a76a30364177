namespace Dragoman.Articles;

/// <summary>A sentence that differs between two versions of a text: reworded where both are there, else taken out or put in.</summary>
public sealed record SentenceChange(string? Before, string? After);

/// <summary>A stretch of a sentence: words that both versions have, or that only the earlier or only the later has.</summary>
public readonly record struct WordRun(bool InBefore, bool InAfter, string Words);

/// <summary>What changed between two versions of a text, sentence by sentence and then word by word.</summary>
public static class TextChanges
{
    /// <summary>From this part of common words on two sentences are one that was reworded.</summary>
    private const double Reworded = 0.4;

    /// <summary>Pairs that are compared at most; longer stretches without anything in common count as wholly changed.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>The sentences that differ, in the order of the text; none where only white space does.</summary>
    public static IReadOnlyList<SentenceChange> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        string[] a = [.. before.Select(Folded)], b = [.. after.Select(Folded)];
        var changes = new List<SentenceChange>();
        int i = 0, j = 0;
        foreach (var (nextI, nextJ) in Common(a, b).Append((a.Length, b.Length)))
        {
            Pair(a[i..nextI], b[j..nextJ], changes);
            (i, j) = (nextI + 1, nextJ + 1);
        }

        return changes;
    }

    /// <summary>The words of two sentences side by side.</summary>
    public static IReadOnlyList<WordRun> Words(string before, string after)
    {
        string[] a = before.Split(' '), b = after.Split(' ');
        var runs = new List<WordRun>();
        int i = 0, j = 0;
        foreach (var (nextI, nextJ) in Common(a, b).Append((a.Length, b.Length)))
        {
            Add(runs, true, false, a[i..nextI]);
            Add(runs, false, true, b[j..nextJ]);
            if (nextI < a.Length)
                Add(runs, true, true, [a[nextI]]);
            (i, j) = (nextI + 1, nextJ + 1);
        }

        return runs;
    }

    private static void Add(List<WordRun> runs, bool inBefore, bool inAfter, string[] words)
    {
        if (words.Length == 0)
            return;
        string text = string.Join(' ', words);
        if (runs.Count > 0 && runs[^1] is var last && last.InBefore == inBefore && last.InAfter == inAfter)
            runs[^1] = last with { Words = $"{last.Words} {text}" };
        else
            runs.Add(new WordRun(inBefore, inAfter, text));
    }

    /// <summary>Each sentence taken out goes with the first one put in behind the last pair that is much like it.</summary>
    private static void Pair(string[] gone, string[] come, List<SentenceChange> changes)
    {
        int next = 0;
        foreach (string sentence in gone)
        {
            int found = Array.FindIndex(come, next, other => Likeness(sentence, other) >= Reworded);
            for (; next < found; next++)
                changes.Add(new SentenceChange(null, come[next]));
            changes.Add(new SentenceChange(sentence, found < 0 ? null : come[found]));
            next = found < 0 ? next : found + 1;
        }

        for (; next < come.Length; next++)
            changes.Add(new SentenceChange(null, come[next]));
    }

    private static double Likeness(string one, string other)
    {
        string[] a = one.Split(' '), b = other.Split(' ');
        return 2.0 * Common(a, b).Count / (a.Length + b.Length);
    }

    private static string Folded(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The places of a longest common sequence, ascending (Wagner and Fischer 1974).</summary>
    private static List<(int InA, int InB)> Common(string[] a, string[] b)
    {
        int top = 0, end = 0;
        while (top < a.Length && top < b.Length && a[top] == b[top])
            top++;
        while (end < a.Length - top && end < b.Length - top && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var common = Enumerable.Range(0, top).Select(i => (i, i)).ToList();
        int n = a.Length - top - end, m = b.Length - top - end;
        if ((long)n * m <= MostPairs)
            common.AddRange(Middle(a.AsSpan(top, n), b.AsSpan(top, m)).Select(pair => (pair.InA + top, pair.InB + top)));
        common.AddRange(Enumerable.Range(0, end).Select(i => (a.Length - end + i, b.Length - end + i)));
        return common;
    }

    private static List<(int InA, int InB)> Middle(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var longest = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
            for (int j = b.Length - 1; j >= 0; j--)
                longest[i, j] = a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var common = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                common.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }

        return common;
    }
}
