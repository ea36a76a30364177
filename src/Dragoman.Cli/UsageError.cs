namespace Dragoman.Cli;

/// <summary>A command line that parses and still cannot be followed; its message is for the user.</summary>
internal sealed class UsageError(string message) : Exception(message);
