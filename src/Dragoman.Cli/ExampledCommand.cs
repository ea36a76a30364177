using System.CommandLine;

namespace Dragoman.Cli;

/// <summary>A command whose help ends with command lines that can be copied.</summary>
internal sealed class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
