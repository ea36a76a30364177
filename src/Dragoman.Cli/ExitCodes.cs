namespace Dragoman.Cli;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Some input could not be read; the rest was.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line itself makes no sense; nothing was read.</summary>
    public const int Usage = 2;

    public const int Interrupted = 130;
}
