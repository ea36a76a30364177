namespace Dragoman.Intake.Fetching;

/// <summary>How politely and how carefully pages are fetched.</summary>
public sealed record FetchOptions
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Loopback and private addresses may be fetched too; link-local ones, where clouds keep their secrets, never.</summary>
    public bool AllowLocal { get; init; }

    /// <summary>Seconds that one request may take from connecting to the last byte.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of a body after unpacking.</summary>
    public int LargestBody { get; init; } = 20 * Megabyte;

    public int MostRedirects { get; init; } = 5;

    /// <summary>Further attempts after a failure that may pass.</summary>
    public int MostRetries { get; init; } = 3;

    /// <summary>Before the first retry; twice as long before each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest that a server may ask to wait; above, the request fails.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Between two requests to one host, when its robots.txt does not ask for more.</summary>
    public TimeSpan BetweenRequests { get; init; } = TimeSpan.FromSeconds(2);

    public string Agent { get; init; } = "Dragoman/0.1 (news reader; respects robots.txt)";
}
