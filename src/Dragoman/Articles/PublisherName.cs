namespace Dragoman.Articles;

/// <summary>How the name of a publisher is written when a page shouts it: "STEPPE NEWS" is Steppe News, "ANSA" stays.</summary>
internal static class PublisherName
{
    private const int LongestInitials = 5;

    public static string? Spelt(string name)
    {
        string trimmed = name.Trim(' ', '"', '\'', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u2018', '\u2019', '-', '\u2013');
        if (!trimmed.Any(char.IsLetter))
            return null;
        bool shouted = trimmed.Any(char.IsUpper) && !trimmed.Any(char.IsLower) && trimmed.Length > LongestInitials;
        return shouted ? string.Join(' ', trimmed.Split(' ').Select(Small)) : trimmed;
    }

    private static string Small(string word) => word.Length < 2 ? word : word[0] + word[1..].ToLowerInvariant();
}
