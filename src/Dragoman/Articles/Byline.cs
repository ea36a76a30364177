namespace Dragoman.Articles;

/// <summary>Lines that say who wrote, by their shape: a small word and then names only, "By Our Correspondent", "di Marta Rossi".</summary>
internal static class Byline
{
    private const int Longest = 7;
    private const int Particle = 3;

    public static bool IsShapeOf(PageLine line)
    {
        if (line.Words < 2 || line.Words > Longest || line.Ending.IsSentence || line.IsAllCapitals)
            return false;
        var (first, last) = (line.Tokens[0], line.Tokens[^1]);
        return first is { Kind: PageTokenKind.Word, Length: <= Particle } && char.IsUpper(line.Text[last.Start])
            && line.Tokens.Skip(1).All(token => CanBeName(line, token));
    }

    private static bool CanBeName(PageLine line, PageToken token) =>
        token.Kind == PageTokenKind.Mark
        || (token.Kind == PageTokenKind.Word && (char.IsUpper(line.Text[token.Start]) || token.Length <= Particle));
}
