namespace Dragoman.Cli.Printing;

/// <summary>Lays out how the engine came to what it read, or why it read nothing.</summary>
internal static class ExplanationTree
{
    public static Branch Of(Explanation explanation) => Of(explanation, Tone.Title);

    private static Branch Of(Explanation explanation, Tone tone) =>
        new Branch(explanation.Text, explanation.Failed ? Tone.Warning : tone).With(explanation.Parts.Select(part => Of(part, Tone.Plain)));
}
