namespace Dragoman.Languages;

/// <summary>
/// The stretches of Unicode that the languages are written in, numbered from 1; a stretch shared by several languages,
/// such as <c>0600-06FF</c>, has one number.
/// </summary>
internal sealed class ScriptRanges
{
    private readonly List<Range> ranges = [];

    /// <summary>Number of scripts, and the largest number.</summary>
    public int Count => ranges.Count;

    /// <summary>The number of a stretch; null when it meets another one without being the same.</summary>
    public int? NumberOf(char first, char last)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            var (start, end) = ranges[i];
            if (start == first && end == last) return i + 1;
            if (first <= end && start <= last) return null;
        }
        ranges.Add(new Range(first, last));
        return ranges.Count;
    }

    /// <summary>Number of the script of a character, 0 when it is in none.</summary>
    public int Of(char c)
    {
        for (var i = 0; i < ranges.Count; i++)
            if (c >= ranges[i].First && c <= ranges[i].Last) return i + 1;
        return 0;
    }

    /// <summary>First and last character of a stretch.</summary>
    private sealed record Range(char First, char Last);
}
