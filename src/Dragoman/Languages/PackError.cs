namespace Dragoman.Languages;

/// <summary>A mistake in a pack's data; the message names the file and, where there is one, the line.</summary>
public sealed class PackException(string file, int line, string problem)
    : Exception(line > 0 ? $"{file}:{line}: {problem}" : $"{file}: {problem}")
{
    public string File { get; } = file;
    public string Problem { get; } = problem;
    public int Line { get; } = line;
}
