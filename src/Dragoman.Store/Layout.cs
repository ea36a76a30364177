namespace Dragoman.Store;

/// <summary>Tells when the pages of a source have changed their shape: bodies that had some length are suddenly empty or short.</summary>
public static class Layout
{
    private const int Recent = 5;
    private const int Before = 10;
    private const int Shrunk = 4;

    /// <param name="words">Lengths of the bodies in words, the newest first; 0 where no article was found.</param>
    /// <returns>True when the newest are less than a quarter as long as those before; null when there are too few to say.</returns>
    public static bool? HasChanged(IReadOnlyList<int> words) =>
        words.Count < Recent + Before ? null : Middle(words.Take(Recent)) * Shrunk < Middle(words.Skip(Recent));

    private static int Middle(IEnumerable<int> words)
    {
        int[] sorted = [.. words.Order()];
        return sorted[sorted.Length / 2];
    }
}
