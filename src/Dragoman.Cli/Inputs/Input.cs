namespace Dragoman.Cli.Inputs;

/// <summary>One thing to read that the command line names: a file or standard input, or what stands in the way of reading it.</summary>
internal sealed record Input(string Name, bool IsStandardInput = false)
{
    /// <summary>Where the file lies, when it is shown under another name.</summary>
    public string Path { get; init; } = Name;

    /// <summary>Where it is to be fetched from; null for files.</summary>
    public Uri? Address { get; init; }

    /// <summary>Why it cannot be read; null when nothing speaks against it.</summary>
    public string? Problem { get; init; }
}
