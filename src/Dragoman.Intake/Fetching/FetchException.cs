namespace Dragoman.Intake.Fetching;

/// <summary>An address that was not fetched, with the reason as people read it.</summary>
public sealed class FetchException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when the same request may go well later: the server was busy or out of reach.</summary>
    public bool MayPass { get; init; }

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? Pause { get; init; }
}
