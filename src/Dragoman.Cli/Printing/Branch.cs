namespace Dragoman.Cli.Printing;

/// <summary>A line of a tree with what hangs below it, before anything is known of how it is drawn.</summary>
internal sealed record Branch(string Text, Tone Tone = Tone.Plain)
{
    public List<Branch> Parts { get; } = [];

    public Branch With(IEnumerable<Branch> parts)
    {
        Parts.AddRange(parts);
        return this;
    }
}

/// <summary>What a line is to its reader; a screen may colour it.</summary>
internal enum Tone
{
    Plain,
    Title,
    Heading,
    Quoted,
    Warning,
}
