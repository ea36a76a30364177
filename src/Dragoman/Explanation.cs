namespace Dragoman;

/// <summary>
/// A step on the way to a reading, with the steps it is made of: tokens, mentions, what was tried.
/// A step that came to nothing says why in its text.
/// </summary>
public sealed record Explanation(string Text, IReadOnlyList<Explanation> Parts)
{
    public bool Failed { get; init; }
}
